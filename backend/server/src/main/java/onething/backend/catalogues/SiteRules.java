package onething.backend.catalogues;

import onething.catalogue.calendar.WorkCalendar;
import onething.catalogue.policy.Policy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policy column and the working calendar of this site. */
@Configuration(proxyBeanMethods = false)
class SiteRules {

  @Bean
  Policy policy(Catalogues catalogues, @Value("${onething.site:xinxiang}") String site) {
    return catalogues
        .current()
        .policy(site)
        .orElseThrow(() -> new IllegalStateException("site-unknown: " + site));
  }

  @Bean
  WorkCalendar workCalendar(Catalogues catalogues) {
    return catalogues.current().calendar();
  }
}
