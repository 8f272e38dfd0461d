-- What opens a complaint without a login, and how often somebody tried.
create table receipt (
    number       text primary key,
    complaint_id uuid        not null unique references complaint (id) deferrable initially deferred,
    -- keyed hash: without the key, which is not in the database, six digits cannot be tried out
    pin_hash     bytea       not null,
    issued_at    timestamptz not null default now()
);

alter table receipt enable row level security;
alter table receipt force row level security;
create policy receipt_issued on receipt for insert
    with check ((select scope_text('kind')) in ('ANONYMOUS', 'PERSON', 'SYSTEM', 'INTERNAL'));
create policy receipt_looked_up on receipt for select
    using ((select scope_text('kind')) = 'INTERNAL');

-- Attempts by receipt number (whether it exists or not, so that the two look the same) and by client.
create table lookup_attempt (
    subject  text primary key,
    attempts integer     not null,
    since    timestamptz not null
);
create index lookup_attempt_since on lookup_attempt (since);

grant select, insert on receipt to ${app};
grant select, insert, update, delete on lookup_attempt to ${app};
