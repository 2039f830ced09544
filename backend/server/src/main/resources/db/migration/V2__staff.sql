create table account (
  username      text primary key check (username ~ '^[a-z][a-z0-9.-]{1,31}$'),
  display_name  text not null,
  role          text not null check (role in ('WINDOW_OFFICER', 'DEPARTMENT_OFFICER', 'SUPERVISOR',
                  'ADMINISTRATOR')),
  department    text,
  password_hash text not null,
  enabled       boolean not null,
  created_at    timestamptz not null,
  check ((role = 'DEPARTMENT_OFFICER') = (department is not null))
);

-- Failed sign-ins by the name that was typed, whether or not there is such an account, so that the
-- pause does not tell which accounts exist.
create table sign_in_failure (
  username     text primary key,
  failures     int not null,
  last_at      timestamptz not null,
  locked_until timestamptz
);

-- What an administrator did to accounts.
create table account_event (
  id       bigint generated always as identity primary key,
  at       timestamptz not null,
  actor    text not null,
  action   text not null,
  username text not null
);
