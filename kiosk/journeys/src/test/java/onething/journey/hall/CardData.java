package onething.journey.hall;

import java.time.LocalDate;

/** A card made up at run time: nobody's. */
public record CardData(String name, String number, LocalDate birth, String address) {

  String json() {
    return """
    {"name":"%s","sex":"FEMALE","nation":"汉","birth":"%s","address":"%s","number":"%s",\
    "issuer":"示例县公安局","validFrom":"2020-01-01","validTo":"2040-01-01"}\
    """
        .formatted(name, birth, address, number);
  }
}
