package onething.kiosk.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scanned pages of a visit, by material, in memory only. */
final class Papers {

  private final Map<String, List<ScannedPage>> byMaterial = new HashMap<>();

  List<ScannedPage> of(String material) {
    return List.copyOf(pages(material));
  }

  void add(String material, ScannedPage page) {
    pages(material).add(page);
  }

  /** Puts another page in the place of one; the old picture is overwritten unless shared. */
  void replace(String material, int number, ScannedPage page) {
    ScannedPage old = pages(material).set(number - 1, page);
    if (old.picture().page() != page.picture().page()) {
      old.picture().wipe();
    }
  }

  void delete(String material, int number) {
    pages(material).remove(number - 1).picture().wipe();
  }

  Optional<byte[]> picture(String key) {
    return byMaterial.values().stream()
        .flatMap(List::stream)
        .filter(page -> page.key().equals(key))
        .map(page -> page.picture().preview().clone())
        .findFirst();
  }

  /** Overwrites every picture. */
  void wipe() {
    byMaterial.values().forEach(pages -> pages.forEach(page -> page.picture().wipe()));
    byMaterial.clear();
  }

  private List<ScannedPage> pages(String material) {
    return byMaterial.computeIfAbsent(material, _ -> new ArrayList<>());
  }
}
