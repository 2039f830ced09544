package onething.look;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;

/**
 * The pictograms of tiles: 64 grid, stroke 2.8, standing on one ground stroke (class {@code g}) in
 * the accent colour. The name in the catalogue is {@link #id()}.
 */
public enum Pictogram {
  STROLLER(
      "<path d=\"M12 28h38c0 12-8 20-19 20S12 40 12 28ZM31 28V12C20 12 12 19 12 28M50 28l4-10h7\"/><circle cx=\"22\" cy=\"52\" r=\"3.6\"/><circle cx=\"41\" cy=\"52\" r=\"3.6\"/>"),
  BABY(
      "<circle cx=\"32\" cy=\"22\" r=\"11\"/><path d=\"M27 23h.1M37 23h.1M28.5 27c2 1.8 5 1.8 7 0M32 11c0-3 3-4 5-3M15 54c0-12 6-20 17-20s17 8 17 20\"/>"),
  SCHOOL(
      "<path d=\"M16 26c0-7 6-10 16-10s16 3 16 10v24c0 3-2 5-5 5H21c-3 0-5-2-5-5ZM24 16c0-5 3-8 8-8s8 3 8 8M16 36h32M27 36v5h10v-5\"/>"),
  CARD(
      "<rect x=\"8\" y=\"14\" width=\"48\" height=\"34\" rx=\"4\"/><rect x=\"15\" y=\"21\" width=\"10\" height=\"9\" rx=\"2\"/><path d=\"M38 25h10M15 39h9M32 39h16\"/>"),
  HOSPITAL("<path d=\"M14 54V16h36v38M26 54V41h12v13M32 22v12M26 28h12\"/>"),
  HOUSE("<path d=\"M8 30 32 10l24 20M14 26v28M50 26v28M26 54V40h12v14\"/>"),
  HOME_BIRTH(
      "<path d=\"M8 30 32 10l24 20M14 26v28M50 26v28M24 54V32M24 46h20M24 38c8 0 8 2 8 8M44 54V46\"/>"),
  CERTIFICATE(
      "<path d=\"M16 54V10h22l10 10v24M38 10v10h10M24 26h14M24 36h8\"/><circle cx=\"42\" cy=\"45\" r=\"8\"/>"),
  PENSION(
      "<path d=\"M14 28h28v14c0 7-5 12-12 12h-4c-7 0-12-5-12-12ZM42 32h5c4 0 7 3 7 6s-3 7-7 7h-5.500M24 20c-2-4 3-5 1-10M34 20c-2-4 3-5 1-10\"/>"),
  WHEELCHAIR(
      "<circle cx=\"27\" cy=\"11\" r=\"5\"/><path d=\"M27 18v16h14l8 16h6M27 25h12M21 28a13 13 0 1 0 18 17\"/>"),
  MOTHER_CHILD(
      "<circle cx=\"24\" cy=\"16\" r=\"7\"/><path d=\"M17 14c0-9 14-9 14 0M12 54c2-18 4-27 12-27 5 0 8 3 9 9\"/><circle cx=\"44\" cy=\"36\" r=\"6\"/><path d=\"M34 54c0-7 4-10 10-10s10 3 10 10\"/>"),
  FATHER_CHILD(
      "<circle cx=\"24\" cy=\"16\" r=\"7.5\"/><path d=\"M10 54V42c0-9 6-14 14-14 5 0 9 2 11 6\"/><circle cx=\"44\" cy=\"36\" r=\"6\"/><path d=\"M34 54c0-7 4-10 10-10s10 3 10 10\"/>"),
  FAMILY(
      "<circle cx=\"18\" cy=\"17\" r=\"7\"/><circle cx=\"46\" cy=\"17\" r=\"7\"/><circle cx=\"32\" cy=\"36\" r=\"5.5\"/><path d=\"M6 54V40c0-8 5-12 12-12 4 0 7 1 9 4M58 54V40c0-8-5-12-12-12-4 0-7 1-9 4M23 54c0-7 4-10 9-10s9 3 9 10\"/>"),
  GRANDPARENTS(
      "<circle cx=\"22\" cy=\"18\" r=\"7\"/><circle cx=\"43\" cy=\"20\" r=\"7\"/><path d=\"M9 54V44c0-9 5-15 13-15 5 0 9 2 11 5M32 54V45c0-8 4-13 11-13 6 0 10 4 10 11v11M53 40c0-5 6-5 6 0v14\"/>"),
  BUILDINGS(
      "<path d=\"M13 54V17l19-7v44M32 26h20v28M20 26h5M20 34h5M20 42h5M39 36h2M45 36h2M39 44h2M45 44h2\"/>"),
  ROAD("<path d=\"M26 8 12 54M38 8l14 46M32 12v6M32 25v7M32 40v8\"/>"),
  PLANE("<path d=\"M8 36l5-1 6 4 31-18c5-2 8 1 5 4L22 46c-4 2-6 1-8-2ZM28 33 14 24l7-2 20 8\"/>"),
  BUS(
      "<path d=\"M10 14h44v34H10ZM10 32h44M32 14v18\"/><circle cx=\"20\" cy=\"49\" r=\"4\"/><circle cx=\"44\" cy=\"49\" r=\"4\"/>"),
  MARRIAGE(
      "<circle cx=\"24\" cy=\"36\" r=\"15\"/><circle cx=\"41\" cy=\"36\" r=\"15\"/><path d=\"M20 15l4-6 4 6\"/>"),
  CALENDAR(
      "<rect x=\"10\" y=\"14\" width=\"44\" height=\"40\" rx=\"4\"/><path d=\"M22 8v12M42 8v12M10 28h44M22 38h4M36 38h6\"/>"),
  BRIEFCASE(
      "<rect x=\"9\" y=\"20\" width=\"46\" height=\"34\" rx=\"4\"/><path d=\"M24 20v-8h16v8M9 36h46M28 36v6h8v-6\"/>"),
  SHOP(
      "<path d=\"M12 28v26M52 28v26M8 28l6-16h36l6 16c0 4-8 6-12 1-4 5-8 5-12 0-4 5-8 5-12 0-4 5-12 3-12-1ZM26 54V40h12v14\"/>"),
  COIN(
      "<circle cx=\"32\" cy=\"31\" r=\"21\"/><path d=\"M24 20l8 10 8-10M32 30v14M24 31h16M24 38h16\"/>"),
  CAR(
      "<path d=\"M8 48V36l8-4 6-14h22l7 14 5 4v12ZM16 32h35\"/><circle cx=\"19\" cy=\"49\" r=\"5\"/><circle cx=\"46\" cy=\"49\" r=\"5\"/>"),
  PASSPORT(
      "<rect x=\"14\" y=\"8\" width=\"36\" height=\"46\" rx=\"4\"/><circle cx=\"32\" cy=\"27\" r=\"9\"/><path d=\"M23 27h18M32 18c-5 6-5 12 0 18M32 18c5 6 5 12 0 18M24 45h16\"/>"),
  DOCUMENT("<path d=\"M16 54V10h22l10 10v34M38 10v10h10M24 28h16M24 37h16M24 46h8\"/>"),
  SHIELD("<path d=\"M32 8l20 7v15c0 12-8 20-20 25-12-5-20-13-20-25V15ZM23 31l7 7 12-14\"/>"),
  FLOWER(
      "<path d=\"M32 54V34M32 44c-8 0-12-4-12-10 8 0 12 4 12 10M32 40c8 0 12-4 12-10-8 0-12 4-12 10\"/><circle cx=\"32\" cy=\"16\" r=\"6\"/>"),
  PERSON("<circle cx=\"32\" cy=\"19\" r=\"10\"/><path d=\"M12 54c0-13 7-20 20-20s20 7 20 20\"/>"),
  HELPER(
      "<circle cx=\"32\" cy=\"20\" r=\"9\"/><path d=\"M14 54c0-12 6-18 18-18s18 6 18 18M20 22v-3a12 12 0 0 1 24 0v3M20 20v6M44 20v6c0 4-3 6-7 6\"/>"),
  YES("<circle cx=\"32\" cy=\"30\" r=\"20\"/><path d=\"M22 31l7 7 13-15\"/>"),
  NO("<circle cx=\"32\" cy=\"30\" r=\"20\"/><path d=\"M24 22l16 16M40 22 24 38\"/>"),
  QUESTION(
      "<circle cx=\"32\" cy=\"30\" r=\"20\"/><path d=\"M26 25a6 6 0 1 1 9 5.500c-2 1.2-3 2.3-3 4.500M32 41v.1\"/>"),
  SYRINGE(
      "<path d=\"M42 8l14 14M49 15 42 22M20 32l16-16 12 12-16 16ZM24 36 8 52M28 24l6 6M36 16\"/>"),
  CLOCK("<circle cx=\"32\" cy=\"31\" r=\"21\"/><path d=\"M32 18v13h10\"/>");

  private static final String GROUND = "<path class=\"a g\" d=\"M8 56h48\"/>";

  private final Vector vector;

  Pictogram(String strokes) {
    this.vector = new Vector("0 0 64 64", strokes + GROUND);
  }

  /** The pictogram the catalogue means; a name not known yet is drawn as a document. */
  public static Pictogram named(String id) {
    return Arrays.stream(values()).filter(p -> p.id().equals(id)).findFirst().orElse(DOCUMENT);
  }

  /** The name in catalogue files, such as {@code mother-child}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The pictogram as SVG text. */
  public String svg() {
    return vector.svg();
  }

  /** The pictogram as a new element of class {@code pictogram}. */
  public Span component() {
    return vector.component("pictogram");
  }
}
