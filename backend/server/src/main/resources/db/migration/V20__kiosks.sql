-- The fleet: kiosks, their certificates, and one-time codes for new ones.

create table kiosk (
  code text primary key,
  hall text not null,
  state text not null check (state in ('INVITED', 'ENROLLED', 'REVOKED')),
  enrolled_at timestamptz
);

create table kiosk_certificate (
  fingerprint text primary key,
  kiosk text not null references kiosk (code),
  public_key bytea not null,
  state text not null check (state in ('ACTIVE', 'SUPERSEDED', 'REVOKED')),
  not_after timestamptz not null,
  issued_at timestamptz not null
);

create index kiosk_certificate_of on kiosk_certificate (kiosk);

-- Only a keyed mark of a code is kept.
create table enrolment_code (
  mark text primary key,
  kiosk text not null references kiosk (code),
  valid_until timestamptz not null,
  used_at timestamptz
);

create table fleet_event (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  kiosk text not null,
  what text not null,
  who text not null
);
