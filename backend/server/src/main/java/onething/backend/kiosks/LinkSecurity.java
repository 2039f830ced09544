package onething.backend.kiosks;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Keeps the kiosks' door and the house's pages apart, and guards the door. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LinkSettings.class)
class LinkSecurity {

  /** What kiosks ask is served at their connector only, and nothing else is served there. */
  @Bean
  FilterRegistrationBean<Filter> connectorsApart(LinkConnector connector) {
    Filter apart =
        (request, response, chain) -> {
          boolean atDoor = request.getLocalPort() == connector.port();
          boolean asked = isApi((HttpServletRequest) request);
          if (atDoor == asked) {
            chain.doFilter(request, response);
          } else {
            ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_NOT_FOUND);
          }
        };
    FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(apart);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  private static boolean isApi(HttpServletRequest request) {
    return request.getServletPath().startsWith("/api/");
  }

  @Bean
  @Order(10)
  SecurityFilterChain kiosks(HttpSecurity http, StoredFleet fleet) throws Exception {
    http.securityMatcher("/api/**")
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterBefore(new KioskDoor(fleet), AnonymousAuthenticationFilter.class)
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers(HttpMethod.POST, "/api/enrolments")
                .permitAll()
                .requestMatchers("/api/kiosk/**")
                .hasRole("KIOSK")
                .anyRequest()
                .denyAll());
    return http.build();
  }
}
