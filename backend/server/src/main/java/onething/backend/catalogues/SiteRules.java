package onething.backend.catalogues;

import onething.catalogue.calendar.WorkCalendar;
import onething.catalogue.policy.Policy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policy column and the working calendar of this site. */
@Configuration(proxyBeanMethods = false)
class SiteRules {

  @Bean
  Policy policy() {
    return Policy.xinxiang();
  }

  @Bean
  WorkCalendar workCalendar() {
    return WorkCalendar.bundled();
  }
}
