-- What kiosks sent. A key answers the same for ever; what does not match is held, never dropped.

create table submission (
  idempotency_key uuid primary key,
  kiosk text not null,
  case_no text not null,
  digest text not null,
  outcome text not null check (outcome in ('OPENED', 'HELD')),
  similar_case_no text not null default '',
  received_at timestamptz not null
);

create table held_submission (
  id bigint generated always as identity primary key,
  idempotency_key uuid not null,
  kiosk text not null,
  case_no text not null,
  token_hash text not null,
  digest text not null,
  reason text not null,
  received_at timestamptz not null,
  sealed bytea not null,
  released_at timestamptz,
  released_by text,
  unique (idempotency_key, digest)
);

create index held_submission_token on held_submission (token_hash) where released_at is null;
