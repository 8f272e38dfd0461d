-- What is handed out instead of a file: the same without names and metadata. Made once for each version of the rules.
create table evidence_copy (
    evidence_id uuid        not null references evidence (id),
    -- the rules that made it; a copy made by others is not given out
    tool        text        not null,
    sha256      text,
    size_bytes  bigint check (size_bytes > 0),
    content     bytea,
    -- why there is none
    withheld    text check (withheld in ('ENCRYPTED', 'BROKEN', 'EMBEDDED', 'TOO_LARGE')),
    made_at     timestamptz not null,
    primary key (evidence_id, tool),
    check ((content is null) = (withheld is not null)),
    check ((content is null) = (sha256 is null) and (content is null) = (size_bytes is null))
);
alter table evidence_copy alter column content set storage external;

alter table evidence_copy enable row level security;
alter table evidence_copy force row level security;
create policy evidence_copy_with_evidence on evidence_copy
    using (exists (select from evidence where evidence.id = evidence_copy.evidence_id));

grant select, insert on evidence_copy to ${app};
