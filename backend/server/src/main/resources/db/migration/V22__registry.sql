-- Who asked the registry what, under which consent. The subject is a keyed mark, not a number.

create table registry_access (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  kiosk text not null,
  consent_ref text not null,
  evidence_type text not null,
  subject_mark text not null,
  found boolean not null,
  ref text not null
);

create index registry_access_consent on registry_access (kiosk, consent_ref);
