-- Files that belong to a complaint; seen by whoever sees the complaint.
create table evidence (
    id           uuid primary key,
    complaint_id uuid        not null references complaint (id),
    file_name    text        not null,
    media_type   text        not null,
    size_bytes   bigint      not null check (size_bytes > 0),
    sha256       text        not null,
    content      bytea       not null,
    from_reporter boolean    not null,
    added_at     timestamptz not null,
    unique (complaint_id, sha256)
);
alter table evidence alter column content set storage external;

alter table evidence enable row level security;
alter table evidence force row level security;
create policy evidence_with_complaint on evidence
    using (exists (select from complaint where complaint.id = evidence.complaint_id));

grant select, insert on evidence to ${app};
