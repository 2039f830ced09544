package onething.kiosk.screen;

import onething.kiosk.keyboard.Pinyin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the screens need once per process. */
@Configuration
class ScreenConfiguration {

  /** Begins to read the characters at the start, long before anybody types. */
  @Bean
  Pinyin pinyin() {
    return Pinyin.building();
  }
}
