package onething.journey.hall;

import java.time.LocalDate;

/** A card made up at run time: nobody's. */
public record CardData(String name, String number, LocalDate birth, String address) {

  String json() {
    return """
    {"name":"%s","sex":"FEMALE","nation":"汉","birth":"%s","address":"%s","number":"%s"}\
    """
        .formatted(name, birth, address, number);
  }
}
