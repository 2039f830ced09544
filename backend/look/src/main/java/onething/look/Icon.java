package onething.look;

import com.vaadin.flow.component.html.Span;

/**
 * The user interface's own icons: 32 grid, stroke 2.6, round caps, no fills. At most one horizontal
 * stroke is accent-coloured (class {@code a}). Every icon stands beside a word.
 */
public enum Icon {
  BACK("M19.5 7 10.5 16l9 9"),
  NEXT("M4.5 16h23M18 6.5 27.5 16 18 25.5"),
  MORE("M12.5 7 21.5 16l-9 9"),
  DOWN("M6 12l10 9.5L26 12"),
  UP("M6 20l10-9.5L26 20"),
  CHECK("M5.5 17 12.5 24 26.5 9"),
  CROSS("M8 8l16 16M24 8 8 24"),
  PLUS("M16 5v22M5 16h22"),
  EXIT("M18 5H6.5v22H18M23 10.5l5.5 5.5-5.5 5.5", "M12.5 16h15.5"),
  GLOBE(
      "M16 4.5a11.5 11.5 0 1 0 0 23 11.5 11.5 0 0 0 0-23ZM16 4.5c-6.4 6.6-6.4 16.4 0 23M16 4.5c6.4 6.6 6.4 16.4 0 23",
      "M4.5 16h23"),
  LARGER("M3.5 25.5 11 6.5l7.5 19M6.3 19h9.4", "M20 18h10M25 13v10"),
  CONTRAST(
      "<circle cx=\"16\" cy=\"16\" r=\"11.5\"/><path class=\"f\" d=\"M16 4.5a11.5 11.5 0 0 1 0 23Z\"/>"),
  HELP(
      "M5 19v-3a11 11 0 0 1 22 0v3M5 18.5h3.2a1.3 1.3 0 0 1 1.3 1.3v4.4a1.3 1.3 0 0 1-1.3 1.3H6.3A1.3 1.3 0 0 1 5 24.2ZM27 18.5h-3.2a1.3 1.3 0 0 0-1.3 1.3v4.4a1.3 1.3 0 0 0 1.3 1.3h1.9a1.3 1.3 0 0 0 1.3-1.3Z",
      "M17.5 29.5H22c2 0 3.4-1 4-2.8"),
  QUESTION(
      "<circle cx=\"16\" cy=\"16\" r=\"11.5\"/><path d=\"M12.6 12.6a3.5 3.5 0 1 1 5.2 3.1c-1.2.7-1.8 1.3-1.8 2.6\"/><circle class=\"f\" cx=\"16\" cy=\"22.6\" r=\"1.5\"/>"),
  INFO(
      "<circle cx=\"16\" cy=\"16\" r=\"11.5\"/><path d=\"M16 15v7\"/><circle class=\"f\" cx=\"16\" cy=\"10.4\" r=\"1.6\"/>"),
  WARNING(
      "<path d=\"M16 5 28.5 26.5h-25Z\"/><path d=\"M16 13v6\"/><circle class=\"f\" cx=\"16\" cy=\"22.6\" r=\"1.4\"/>"),
  DOCUMENT("M7 4.5h12l6 6v17H7ZM19 4.5v6h6", "M11.5 17h9M11.5 22h6"),
  PRINTER("M9.5 11V4.5h13V11M9.5 23.5H5V11h22v12.5h-4.5M9.5 19h13v8.5h-13Z", "M20.5 15h2"),
  SCAN("M5 10.5V5h5.5M21.5 5H27v5.5M27 21.5V27h-5.5M10.5 27H5v-5.5", "M9 16h14"),
  ROTATE("M25.5 10.5A11 11 0 1 0 27 16.5M26 4.5v6.5h-6.5"),
  AGAIN("M26 13.5A10.5 10.5 0 0 0 7 10M6 4.5v6h6M6 18.5A10.5 10.5 0 0 0 25 22M26 27.5v-6h-6"),
  DELETE("M8.5 9.5v17.5h15V9.5M12.5 9V5h7v4", "M5 9.5h22"),
  ERASE("M11 7.5h16v17H11L4 16ZM15.5 12.5l7 7M22.5 12.5l-7 7"),
  SEARCH("M14 5a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM20.5 20.5 27.5 27.5"),
  PEN("M20.5 6.5l5 5L11 26l-6 1 1-6ZM17.5 9.5l5 5", "M18 27.5h10"),
  EYE(
      "M3.5 16C9 7.5 23 7.5 28.5 16 23 24.5 9 24.5 3.5 16ZM16 12.3a3.7 3.7 0 1 0 0 7.4 3.7 3.7 0 0 0 0-7.4Z"),
  PERSON("M16 5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM5 27.5C5 16.5 27 16.5 27 27.5"),
  PEOPLE(
      "M12 6a4.6 4.6 0 1 0 0 9.2A4.6 4.6 0 0 0 12 6ZM3 26c0-9.5 18-9.5 18 0M20.5 7a4.2 4.2 0 0 1 0 8.2M24 18.5c3 1.2 5 3.8 5 7.5"),
  PHONE("M10 4h12v24H10Z", "M14 23.5h4"),
  CARD(
      "M4 7h24v18H4ZM9 13a2.6 2.6 0 1 0 5.2 0A2.6 2.6 0 0 0 9 13ZM7.5 21c0-4.5 8-4.5 8 0M19 13h5",
      "M19 18h5"),
  QR(
      "M5 5h8.5v8.5H5ZM18.5 5H27v8.5h-8.5ZM5 18.5h8.5V27H5ZM18.5 18.5h3v3M27 18.5v3M18.5 27h3M26 26.5v.5"),
  MACHINE("M7 4h18v16H7ZM16 20v5M12 20v5M20 20v5", "M8 27.5h16M11 14.5h10"),
  CLOCK("M16 4.5a11.5 11.5 0 1 0 0 23 11.5 11.5 0 0 0 0-23ZM16 9.5V16", "M16 16h5.5"),
  SHIELD("M16 4 26 7.5V15c0 6-4 10.5-10 13C10 25.5 6 21 6 15V7.5Z", "M11.5 15.5h9"),
  LOCK("M7 14h18v13H7ZM10.5 14v-3.5a5.5 5.5 0 0 1 11 0V14", "M14 20.5h4"),
  KEY("M11 12a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM15.5 14.5 26 5M22 8.5l4 4"),
  CALENDAR("M5 7.5h22V27H5ZM11 4v6M21 4v6", "M5 13.5h22"),
  LIST("M12 8h15M12 24h15M5.5 8h.1M5.5 16h.1M5.5 24h.1", "M12 16h15"),
  INBOX("M4.5 18.5 8.5 6h15l4 12.5V26h-23ZM4.5 18.5h7c0 5.5 9 5.5 9 0h7"),
  CHART("M6 27V15M13.5 27V8M21 27V12M28 27V5", "M4 27.5h25"),
  GEAR(
      "M16 11.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM16 3.5v4M16 24.5v4M3.5 16h4M24.5 16h4M7.2 7.2l2.8 2.8M22 22l2.8 2.8M24.8 7.2 22 10M10 22l-2.8 2.8"),
  PLUG("M11 4v7M21 4v7M8 11h16v4a8 8 0 0 1-16 0ZM16 23v5.5"),
  PAPER("M6 4.5h20V24l-3.3 3-3.4-3-3.3 3-3.3-3-3.4 3L6 24Z", "M11 11h10M11 16h6"),
  SLOW("M4 22h24M7 22c0-9 13-11 15-1M22 21c-1-7 2-9.5 6-9M9.5 22v4M19.5 22v4"),
  TABLET("M5 6h22v20H5Z", "M13 22h6"),
  LOG_OUT("M14 5h11.5v22H14M9 10.5 3.5 16 9 21.5", "M4 16h15.5"),
  HOURGLASS("M8 4.5h16M8 27.5h16M10 4.5c0 8 12 15 12 23M22 4.5c0 8-12 15-12 23"),
  STAMP(
      "M8 20h16v-2.5l-5.5-2.5c0-3 1.5-4 1.5-6.5a4 4 0 0 0-8 0c0 2.5 1.5 3.5 1.5 6.5L8 17.500Z",
      "M6 26.5h20"),
  FLAG("M8 28V5h16l-4 6 4 6H8"),
  BELL("M7 22.5c2-2 2-5 2-8.500a7 7 0 0 1 14 0c0 3.5 0 6.5 2 8.500ZM13 26.500a3.2 3.2 0 0 0 6 0"),
  STOP("M8 8h16v16H8Z"),
  BUILDING(
      "M6 27.5V7l11-3v23.500M17 12h9v15.500M10 12h3M10 17h3M10 22h3M21 17h1.500M21 22h1.5",
      "M4 27.500h24"),
  HOME("M4.5 15.5 16 5.500l11.5 10M7.5 13.500V27h17V13.500M13 27v-8h6v8"),
  LINK("M13 19 19 13M11 15l-4 4a4.2 4.2 0 0 0 6 6l4-4M21 17l4-4a4.2 4.2 0 0 0-6-6l-4 4"),
  HAND(
      "M10.5 18V8a2.2 2.2 0 0 1 4.4 0v6.500M14.9 14V6a2.2 2.2 0 0 1 4.4 0v8.500M19.3 14.500V8a2.2 2.2 0 0 1 4.4 0V20c0 5-3 8-7.5 8-4 0-5.7-2-7.7-5.500L5.8 18a2.2 2.2 0 0 1 3.7-2.300l1 1.3");

  private final Vector vector;

  Icon(String strokes) {
    this(strokes, "");
  }

  Icon(String strokes, String accent) {
    var plain = strokes.startsWith("<") ? strokes : "<path d=\"" + strokes + "\"/>";
    var stroke = accent.isEmpty() ? "" : "<path class=\"a\" d=\"" + accent + "\"/>";
    this.vector = new Vector("0 0 32 32", plain + stroke);
  }

  /** The icon as SVG text, for pages that are written rather than composed. */
  public String svg() {
    return vector.svg();
  }

  /** The icon as a new element of class {@code icon}; its size follows the text beside it. */
  public Span component() {
    return vector.component("icon");
  }
}
