package onething.backend.staff;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may open which page. Views say by annotation which role they are for; everything else needs a
 * sign-in, but for the citizen's page and what pages are drawn with.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class StaffSecurity {

  private static final String[] OPEN_TO_ALL = {
    "/login",
    "/s/**",
    "/look/**",
    "/static/**",
    "/favicon.*",
    "/workbench.css",
    "/citizen.css",
    "/actuator/health/**"
  };

  private static final int BCRYPT_STRENGTH = 11;

  /** After the chains for kiosks, which have narrower paths. */
  @Bean
  @Order(100)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(requests ->
        requests
            .requestMatchers(OPEN_TO_ALL)
            .permitAll()
            .requestMatchers("/workbench/pages/**")
            .authenticated());
    http.with(
        VaadinSecurityConfigurer.vaadin(),
        vaadin -> vaadin.loginView("/login", "/login?logout").defaultSuccessUrl("/"));
    http.headers(StaffSecurity::quiet);
    return http.build();
  }

  /** A citizen's page has its key in the address: no other site may learn it, or frame the page. */
  private static void quiet(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return new BCryptPasswordEncoder(BCRYPT_STRENGTH);
  }
}
