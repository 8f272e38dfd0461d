-- Who complained: encrypted, apart, and closed. A row is written at filing; nobody's scope but the platform's own reads it.
create table reporter_identity (
    complaint_id uuid primary key references complaint (id),
    -- the complaint's own data key, wrapped by the key that is configuration
    wrapped_key  bytea       not null,
    ciphertext   bytea       not null,
    kept_at      timestamptz not null default now()
);

alter table reporter_identity enable row level security;
alter table reporter_identity force row level security;
create policy reporter_identity_kept on reporter_identity for insert
    with check ((select scope_text('kind')) in ('ANONYMOUS', 'PERSON', 'SYSTEM', 'INTERNAL'));
create policy reporter_identity_read on reporter_identity for select
    using ((select scope_text('kind')) = 'INTERNAL');

grant select, insert on reporter_identity to ${app};
