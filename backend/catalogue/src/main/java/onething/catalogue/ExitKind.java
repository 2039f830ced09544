package onething.catalogue;

/** Where somebody is sent whom the bundle does not serve. */
public enum ExitKind {
  SINGLE_ITEM,
  OTHER_BUNDLE,
  NOT_NOW,
  ASK_A_PERSON
}
