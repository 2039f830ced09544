package onething.backend.submissions;

import java.text.Normalizer;
import java.util.Map;
import onething.backend.site.SiteSecret;
import onething.contract.FormValue;
import onething.contract.Submission;
import org.springframework.stereotype.Component;

/**
 * The opaque mark of a matter: equal for the same applicant and the same child (name and birth
 * date), so that a second submission can warn; it tells nothing by itself.
 */
@Component
class Likeness {

  private final SiteSecret secret;

  Likeness(SiteSecret secret) {
    this.secret = secret;
  }

  String of(Submission s) {
    return secret.mark(
        "likeness",
        String.join(
            "\n",
            s.bundle(),
            s.applicant().idNumber(),
            plain(s.form(), "childName"),
            plain(s.form(), "childBirthDate")));
  }

  private static String plain(Map<String, FormValue> form, String field) {
    String value = form.getOrDefault(field, new FormValue("", "")).value();
    return Normalizer.normalize(value, Normalizer.Form.NFC).replaceAll("\\s", "");
  }
}
