package onething.catalogue;

/** The languages a citizen can be spoken to in. */
public enum Language {
  ZH,
  EN
}
