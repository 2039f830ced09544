package onething.kiosk.screen.card;

import com.vaadin.flow.component.Component;
import onething.kiosk.screen.part.Box;

/** The card over the reader, and where on the kiosk the reader is. */
public final class CardPicture {

  private static final String KIOSK =
      """
      <g class="kiosk"><rect x="810" y="42" width="102" height="150" rx="9"/>\
      <rect class="glass" x="823" y="55" width="76" height="96" rx="3"/>\
      <path class="shelf" d="M802 192h118v26h-118z"/><path class="here" d="M869 198h42v14h-42z"/>\
      <path d="M825 218v84M897 218v84"/></g>\
      """;
  private static final String READER =
      """
      <path class="reader" d="M205 398H746L806 592a15 15 0 0 1-14 13H159a15 15 0 0 1-14-13Z"/>\
      <path class="frame" d="M262 430H690L722 558H228Z"/>\
      <path class="wave" d="M418 482q58-54 116 0M440 504q36-34 72 0"/>\
      <circle class="spot" cx="476" cy="526" r="8"/>\
      """;
  private static final String CARD =
      """
      <g class="card"><rect x="326" y="68" width="300" height="190" rx="18"/>\
      <path d="M354 112h70M354 144h120M354 176h100"/><path class="accent" d="M354 226h210"/>\
      <circle cx="554" cy="130" r="22"/><path d="M514 196c0-46 80-46 80 0"/></g>\
      """;
  private static final String ARROW =
      "<path class=\"arrow\" d=\"M476 290v74M444 332l32 34 32-34\"/>";

  private CardPicture() {}

  /** The picture; the style class names the state, so that CSS can turn or hide the card. */
  public static Component of(String state) {
    return Box.svg(
        "card-picture " + state,
        "<svg viewBox=\"0 0 952 640\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
            + READER
            + ARROW
            + CARD
            + KIOSK
            + "</svg>");
  }
}
