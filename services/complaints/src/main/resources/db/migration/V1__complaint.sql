-- The complaint, the copy of the organ directory, what became of it, and who may see it.

-- Copy of supervision's directory, fed from mingjing.supervision.organ. Public data: no row security.
create table organ_copy (
    code         text primary key,
    name         text        not null,
    short_name   text        not null,
    line         text        not null,
    level        text        not null,
    region       text        not null,
    parent       text,
    court_code   text,
    active       boolean     not null default true,
    -- the organ itself and all above it in its line: recusal looks here
    lineage      text[]      not null,
    published_at timestamptz not null
);
create index organ_copy_parent on organ_copy (parent);
create index organ_copy_lineage on organ_copy using gin (lineage);
create index organ_copy_region on organ_copy (region text_pattern_ops);

create table complaint (
    id                     uuid primary key,
    version                bigint      not null,
    receipt                text        not null unique,
    status                 text        not null
        check (status in ('FILED', 'ACCEPTED', 'DECLINED', 'HANDLING', 'CONCLUDED', 'REPLIED', 'CLOSED')),

    kind                   text        not null,
    channel                text        not null,
    enterprise_related     boolean     not null,
    anonymous              boolean     not null,
    category               text        not null,
    category_group         text        not null,
    title                  text        not null,
    body                   text        not null,
    case_number            text,
    respondent_organ       text        not null references organ_copy (code),
    -- byte order: a prefix is then a range, which an index finds under row security too (like is not leakproof)
    respondent_region      text collate "C" not null,
    respondent_officer     text,
    respondent_staff_no    text,

    -- keyed hash of the reporter's login; null when anonymous or filed on behalf
    reporter_ref           text,
    filed_by_staff         text,
    filed_by_organ         text,

    handling_organ         text        not null references organ_copy (code),
    handling_region        text        not null,
    handler                text,
    department             text,

    filed_at               timestamptz not null,
    accepted_at            timestamptz,
    assigned_at            timestamptz,
    procedural_reply       text,
    procedural_replied_at  timestamptz,
    decline_ground         text,
    decline_reason         text,
    decline_remedy         text,
    declined_at            timestamptz,
    outcome                text,
    findings               text,
    correction             text,
    correction_due         date,
    released_fen           bigint check (released_fen >= 0),
    concluded_at           timestamptz,
    reply                  text,
    replied_at             timestamptz,
    rating_speed           integer check (rating_speed between 1 and 5),
    rating_attitude        integer check (rating_attitude between 1 and 5),
    rating_result          integer check (rating_result between 1 and 5),
    rating_cleanness       integer check (rating_cleanness between 1 and 5),
    rated_at               timestamptz,
    closed_at              timestamptz,

    -- the dates of the two public clocks and of the next step: derived from the policies in force at filing
    procedural_due_at      timestamptz not null,
    procedural_met_at      timestamptz,
    result_due_at          timestamptz not null,
    result_met_at          timestamptz,
    next_due_at            timestamptz,
    next_warn_at           timestamptz,

    origin                 text        not null default 'live' check (origin in ('live', 'demo')),
    source_system          text,
    external_id            text,
    check (respondent_organ <> handling_organ),
    check ((source_system is null) = (external_id is null)),
    unique (source_system, external_id)
);

-- list: newest first, keyset by (filed_at, id), alone and behind each filter
create index complaint_filed on complaint (filed_at desc, id desc);
create index complaint_handling on complaint (handling_organ, filed_at desc, id desc);
create index complaint_handling_region on complaint (handling_region text_pattern_ops, filed_at desc);
create index complaint_respondent on complaint (respondent_organ, filed_at desc, id desc);
create index complaint_respondent_region on complaint (respondent_region, filed_at desc);
create index complaint_status on complaint (status, filed_at desc, id desc);
create index complaint_category on complaint (category, filed_at desc, id desc);
create index complaint_category_group on complaint (category_group, filed_at desc, id desc);
create index complaint_kind on complaint (kind, filed_at desc, id desc);
create index complaint_channel on complaint (channel, filed_at desc, id desc);
create index complaint_outcome on complaint (outcome, filed_at desc, id desc) where outcome is not null;
create index complaint_reporter on complaint (reporter_ref, filed_at desc, id desc) where reporter_ref is not null;
-- worklist: what is due first among the open ones of an organ
create index complaint_due on complaint (handling_organ, next_due_at, id) where next_due_at is not null;

-- One row per person dealt with, so that every number opens its rows.
create table disposition (
    id           uuid primary key,
    complaint_id uuid        not null references complaint (id),
    kind         text        not null
        check (kind in ('CRITICISM_EDUCATION', 'ADMONITION', 'ORGANISATIONAL', 'DISCIPLINARY', 'HANDED_OVER')),
    person_ref   text,
    decided_at   timestamptz not null
);
create index disposition_complaint on disposition (complaint_id);
create index disposition_decided on disposition (decided_at desc, id desc);
create index disposition_kind on disposition (kind, decided_at desc, id desc);

-- What the ledger of supervision made of a substantiated complaint.
create table rectification (
    problem_id    uuid primary key,
    complaint_id  uuid not null references complaint (id),
    number        text not null,
    status        text not null check (status in ('REGISTERED', 'SIGNED_OFF')),
    registered_at timestamptz,
    signed_off_at timestamptz
);
create index rectification_complaint on rectification (complaint_id);

-- The caller's organ and everything above it; only itself while the directory does not know it.
create function scope_lineage() returns text[] language sql stable as $$
    select coalesce(
        (select lineage from organ_copy where code = scope_text('organ')),
        array [scope_text('organ')])
$$;

-- Who works on complaints in his organ, or a system that does; an operator or custodian of the same organ does not.
create function scope_handles() returns boolean language sql stable as $$
    select scope_text('kind') = 'SYSTEM' or scope_has('intake') or scope_has('handler') or scope_has('leader')
$$;

alter table complaint enable row level security;
alter table complaint force row level security;

create policy complaint_internal on complaint
    using ((select scope_text('kind')) = 'INTERNAL')
    with check ((select scope_text('kind')) = 'INTERNAL');

create policy complaint_filing on complaint for insert
    with check ((select scope_text('kind')) in ('ANONYMOUS', 'PERSON', 'SYSTEM') and status = 'FILED');

create policy complaint_reporter_reads on complaint for select
    using (reporter_ref = (select scope_text('reporter')));

create policy complaint_reporter_rates on complaint for update
    using (reporter_ref = (select scope_text('reporter')));

-- Recusal: never the respondent organ, nor any organ below it, nor the officer complained about.
create policy complaint_staff_reads on complaint for select
    using (
        ((handling_organ = (select scope_text('organ')) and (select scope_handles()))
            or ((select scope_has('supervisor') or scope_has('auditor'))
                and handling_region like (select scope_text('region')) || '%'))
        and respondent_organ <> all ((select scope_lineage())::text[])
        and respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-'));

create policy complaint_staff_handles on complaint for update
    using (
        handling_organ = (select scope_text('organ'))
        and (select scope_handles())
        and respondent_organ <> all ((select scope_lineage())::text[])
        and respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-'));

-- What hangs on a complaint is seen by whoever sees the complaint.
alter table disposition enable row level security;
alter table disposition force row level security;
create policy disposition_with_complaint on disposition
    using (exists (select from complaint where complaint.id = disposition.complaint_id));

alter table rectification enable row level security;
alter table rectification force row level security;
create policy rectification_with_complaint on rectification
    using (exists (select from complaint where complaint.id = rectification.complaint_id));

grant select, insert, update on organ_copy to ${app};
grant select, insert, update on complaint to ${app};
grant select, insert on disposition to ${app};
grant select, insert, update on rectification to ${app};

-- A timeline is seen by whoever sees the complaint.
create or replace function timeline_visible(aggregate_type text, aggregate_id uuid) returns boolean
    language sql stable
    as $$
    select coalesce(scope_text('kind') = 'INTERNAL', false)
        or exists (select 1 from complaint where complaint.id = $2)
$$;
