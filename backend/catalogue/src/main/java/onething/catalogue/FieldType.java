package onething.catalogue;

/** What a field holds, and so how it is typed and checked. */
public enum FieldType {
  TEXT_NAME,
  TEXT,
  ID_NUMBER,
  PHONE,
  DATE,
  CHOICE,
  ADDRESS,
  BANK_ACCOUNT
}
