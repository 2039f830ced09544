package onething.kiosk.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onething.catalogue.AnsweredQuestion;
import onething.catalogue.Comparison;
import onething.catalogue.Exempt;
import onething.catalogue.Need;
import onething.catalogue.Text;

/**
 * A plan with its dates, ready to draw.
 *
 * @param sampleNote present when the content is sample content (示例)
 * @param answers the answers on the path, each of which can be changed
 * @param items in an order that puts prerequisites first
 * @param together what the bundle costs
 * @param apart what the same items cost one by one
 * @param latest the day on which all is decided, if submitted today
 * @param provisional whether the dates rest on a year whose holidays are not announced yet
 * @param feeFen in hundredths of a yuan
 */
public record PlanView(
    Text bundle,
    Optional<Text> sampleNote,
    List<AnsweredQuestion> answers,
    List<ItemLine> items,
    List<Text> departments,
    List<Need> needs,
    List<Exempt> exempt,
    Comparison together,
    Comparison apart,
    LocalDate latest,
    boolean provisional,
    int feeFen) {}
