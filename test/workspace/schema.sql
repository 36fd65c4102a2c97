create table orders (
  id bigint generated always as identity primary key,
  customer text not null,
  total_cents integer not null check (total_cents >= 0),
  state text not null default 'new',
  created_at timestamptz not null default now()
);
