-- Cases of bundles. Names of bundle, items and departments are kept as they were when the case was
-- filed, so that a case stays readable after the catalogue has moved on.

create table bundle_case (
  case_no           text primary key,
  token_hash        text not null unique check (length(token_hash) = 64),
  kiosk             text not null,
  bundle            text not null,
  bundle_zh         text not null,
  bundle_en         text not null,
  catalogue_version text not null,
  applicant_masked  text not null,
  state             text not null check (state in ('SUBMITTED', 'RECEIVED', 'COMPLETED', 'REJECTED')),
  outcome           text check (outcome in ('ALL_GRANTED', 'PARTIAL', 'REFUSED')),
  reason            text,
  receive_by        timestamptz not null,
  submitted_at      timestamptz not null,
  arrived_at        timestamptz not null,
  state_at          timestamptz not null,
  similar_to        text references bundle_case,
  likeness          text not null,
  -- Rises with every change: who writes against an older version loses.
  version           bigint not null,
  -- Length and head of the event chain, so that a cut tail is noticed too.
  events            int not null,
  head              text not null check (length(head) = 64),
  check ((state = 'COMPLETED') = (outcome is not null)),
  check ((state = 'REJECTED') = (reason is not null))
);

create index bundle_case_to_receive on bundle_case (receive_by) where state = 'SUBMITTED';
create index bundle_case_closed on bundle_case (state_at desc) where state in ('COMPLETED', 'REJECTED');
create index bundle_case_likeness on bundle_case (likeness, arrived_at desc);

create table item_case (
  case_no        text not null references bundle_case,
  position       smallint not null,
  item           text not null,
  name_zh        text not null,
  name_en        text not null,
  short_zh       text not null,
  short_en       text not null,
  department     text not null,
  department_zh  text not null,
  department_en  text not null,
  -- Prerequisites; those in pre_review let the item be looked at while they are open.
  after_items    text[] not null,
  pre_review     text[] not null,
  limit_workdays smallint not null check (limit_workdays >= 0),
  phase          text not null check (phase in ('ARRIVED', 'HELD', 'TO_ACCEPT', 'PRE_REVIEW',
                   'AWAITING_PREREQUISITE', 'READY', 'GRANTED', 'COMPLETED', 'NOT_ACCEPTED',
                   'DENIED', 'TERMINATED')),
  -- When the phase began, or when it is due (TO_ACCEPT, READY).
  phase_at       timestamptz not null,
  reason         text,
  -- The refused prerequisite; null with TERMINATED means that the window rejected the case.
  cause_item     text,
  primary key (case_no, item),
  unique (case_no, position)
);

create index item_case_in_hand on item_case (department, phase_at)
  where phase in ('TO_ACCEPT', 'PRE_REVIEW', 'READY', 'GRANTED');
create index item_case_waiting on item_case (department, phase_at)
  where phase in ('ARRIVED', 'HELD', 'AWAITING_PREREQUISITE');

-- What the citizen handed in, as it came.
create table case_file (
  case_no    text primary key references bundle_case,
  applicant  jsonb not null,
  form       jsonb not null,
  facts      jsonb not null,
  plan       text not null,
  exemptions jsonb not null,
  consent    jsonb not null,
  signature  jsonb not null,
  labels     jsonb not null,
  language   text not null
);

create table case_material (
  case_no  text not null references bundle_case,
  position smallint not null,
  material text not null,
  pages    int not null check (pages >= 1),
  verdicts text[] not null,
  sha256   text not null check (length(sha256) = 64),
  pdf      bytea not null,
  primary key (case_no, material)
);

-- PDFs are compressed inside already: compressing them again costs time and gains nothing.
alter table case_material alter column pdf set storage external;

-- Everything that happened, in order, chained by hash per case. Rows are only ever added.
create table case_event (
  case_no text not null references bundle_case,
  seq     int not null,
  at      timestamptz not null,
  actor   text not null,
  type    text not null,
  item    text,
  -- The canonical JSON of which the hash is taken; the columns before repeat what it says.
  body    text not null,
  hash    text not null check (length(hash) = 64),
  primary key (case_no, seq)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'events are only ever added' using errcode = 'insufficient_privilege';
end $$;

create trigger case_event_append_only before update or delete on case_event
  for each row execute function refuse_change();
create trigger case_event_not_emptied before truncate on case_event
  for each statement execute function refuse_change();
