package onething.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Several departments' items that a citizen sees as one thing (一件事).
 *
 * @param name what a citizen calls it, such as 新生儿出生
 * @param officialName as in the published list
 * @param summary such as 7项合1次办
 * @param pictogram id of its picture
 * @param sampleNote present when the content is sample content (示例), and says so
 * @param items in an order that puts prerequisites first
 */
public record Bundle(
    String code,
    Text name,
    Text officialName,
    Text summary,
    String pictogram,
    Optional<Text> sampleNote,
    Guide guide,
    List<BundleItem> items) {

  public Optional<BundleItem> item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }
}
