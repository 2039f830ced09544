package onething.backend.progress.page;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import onething.backend.progress.Progress;
import onething.catalogue.Language;
import onething.contract.number.CitizenToken;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers the address in the slip's QR code. Nothing of it may be kept or found by others. */
@RestController
class CitizenPageController {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  /** Only our own style sheets; no script, no form, no frame, nothing from elsewhere. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  private final Progress progress;
  private final Clock clock;

  CitizenPageController(Progress progress, Clock clock) {
    this.progress = progress;
    this.clock = clock;
  }

  @GetMapping("/s/{token}")
  ResponseEntity<String> page(
      @PathVariable String token, @RequestParam(required = false) Optional<String> lang) {
    var language = lang.filter("en"::equals).isPresent() ? Language.EN : Language.ZH;
    return CitizenToken.parse(token)
        .map(CitizenToken::value)
        .map(known -> answer(HttpStatus.OK, states(known, language)))
        .orElseGet(() -> answer(HttpStatus.NOT_FOUND, wrongAddress(language)));
  }

  @GetMapping({"/s", "/s/"})
  ResponseEntity<String> nothing(@RequestParam(required = false) Optional<String> lang) {
    return page("", lang);
  }

  private String states(String token, Language language) {
    var frame = new CitizenFrame(language, "/s/" + token, clock.instant());
    return new CitizenPage(frame).html(progress.byToken(token));
  }

  private String wrongAddress(Language language) {
    return new CitizenPage(new CitizenFrame(language, "", clock.instant())).wrongAddress();
  }

  private static ResponseEntity<String> answer(HttpStatus status, String html) {
    return ResponseEntity.status(status)
        .contentType(HTML)
        .cacheControl(CacheControl.noStore())
        .header("X-Robots-Tag", "noindex, nofollow, noarchive")
        .header("Content-Security-Policy", POLICY)
        .header("Referrer-Policy", "no-referrer")
        .header(HttpHeaders.PRAGMA, "no-cache")
        .body(html);
  }
}
