-- Complaints that belong together: repeats 重复, joint ones 联名, and reports of retaliation 打击报复 (ADR 0060).

-- Each repeat has one first complaint, filed before it, so that there is no circle.
create table complaint_repeat (
    complaint_id uuid primary key references complaint (id),
    first_id     uuid        not null references complaint (id),
    reason       text        not null,
    linked_by    text        not null,
    linked_organ text        not null references organ_copy (code),
    linked_at    timestamptz not null,
    check (complaint_id <> first_id)
);
create index complaint_repeat_first on complaint_repeat (first_id, linked_at);
create index complaint_repeat_organ on complaint_repeat (linked_organ);

-- Those of one group are equal; each is in one group at most.
create table complaint_joint (
    complaint_id uuid primary key references complaint (id),
    group_id     uuid        not null,
    reason       text        not null,
    linked_by    text        not null,
    linked_organ text        not null references organ_copy (code),
    linked_at    timestamptz not null
);
create index complaint_joint_group on complaint_joint (group_id, linked_at);
create index complaint_joint_organ on complaint_joint (linked_organ);

-- A proposal that a person found wrong is not made again.
create table repeat_dismissal (
    complaint_id    uuid        not null references complaint (id),
    first_id        uuid        not null references complaint (id),
    reason          text        not null,
    dismissed_by    text        not null,
    dismissed_organ text        not null references organ_copy (code),
    dismissed_at    timestamptz not null,
    primary key (complaint_id, first_id),
    check (complaint_id <> first_id)
);
create index repeat_dismissal_first on repeat_dismissal (first_id);
create index repeat_dismissal_organ on repeat_dismissal (dismissed_organ);

-- The report is a complaint of its own; what its handler has to know of the first one, which he may not see, is copied.
create table retaliation_report (
    complaint_id              uuid primary key references complaint (id),
    first_id                  uuid        not null references complaint (id),
    first_receipt             text        not null,
    first_title               text        not null,
    first_handling_organ      text        not null references organ_copy (code),
    first_respondent_organ    text        not null references organ_copy (code),
    first_respondent_staff_no text,
    accused_organ             text        not null references organ_copy (code),
    accused_staff_no          text,
    reported_at               timestamptz not null,
    check (complaint_id <> first_id)
);
create index retaliation_report_first on retaliation_report (first_id, reported_at);
create index retaliation_report_first_organ on retaliation_report (first_handling_organ);
create index retaliation_report_first_respondent on retaliation_report (first_respondent_organ);
create index retaliation_report_accused on retaliation_report (accused_organ);

alter table complaint add column retaliation boolean not null default false;

-- An official who sees a complaint, in whatever role; never its reporter.
create function scope_sees(seen uuid) returns boolean language sql stable as $$
    select scope_text('organ') is not null and exists (select 1 from complaint c where c.id = $1)
$$;

-- An official of the organ that handles a complaint which he sees.
create function scope_works_on(handled uuid) returns boolean language sql stable as $$
    select scope_text('kind') = 'PERSON'
        and scope_handles()
        and exists (select 1 from complaint c where c.id = $1 and c.handling_organ = scope_text('organ'))
$$;

alter table complaint_repeat enable row level security;
alter table complaint_repeat force row level security;
create policy complaint_repeat_internal on complaint_repeat
    using ((select scope_text('kind')) = 'INTERNAL')
    with check ((select scope_text('kind')) = 'INTERNAL');
-- Whoever does not see both does not learn that they are linked.
create policy complaint_repeat_read on complaint_repeat for select
    using (scope_sees(complaint_id) and scope_sees(first_id));
create policy complaint_repeat_linked on complaint_repeat for insert
    with check (
        (scope_works_on(complaint_id) or scope_works_on(first_id))
        and linked_organ = (select scope_text('organ'))
        and exists (
            select from complaint later join complaint first on first.respondent_organ = later.respondent_organ
            where later.id = complaint_repeat.complaint_id
              and first.id = complaint_repeat.first_id
              and (first.filed_at, first.id) < (later.filed_at, later.id)));
create policy complaint_repeat_unlinked on complaint_repeat for delete
    using (
        scope_sees(complaint_id)
        and scope_sees(first_id)
        and (scope_works_on(complaint_id) or scope_works_on(first_id)));

alter table complaint_joint enable row level security;
alter table complaint_joint force row level security;
create policy complaint_joint_internal on complaint_joint
    using ((select scope_text('kind')) = 'INTERNAL')
    with check ((select scope_text('kind')) = 'INTERNAL');
create policy complaint_joint_read on complaint_joint for select
    using (scope_sees(complaint_id));
create policy complaint_joint_linked on complaint_joint for insert
    with check ((select scope_handles()) and scope_sees(complaint_id) and linked_organ = (select scope_text('organ')));
create policy complaint_joint_unlinked on complaint_joint for delete
    using (scope_works_on(complaint_id));

alter table repeat_dismissal enable row level security;
alter table repeat_dismissal force row level security;
create policy repeat_dismissal_read on repeat_dismissal for select
    using (scope_sees(complaint_id) and scope_sees(first_id));
create policy repeat_dismissal_made on repeat_dismissal for insert
    with check (
        (scope_works_on(complaint_id) or scope_works_on(first_id))
        and scope_sees(complaint_id)
        and scope_sees(first_id)
        and dismissed_organ = (select scope_text('organ')));

alter table retaliation_report enable row level security;
alter table retaliation_report force row level security;
create policy retaliation_report_internal on retaliation_report
    using ((select scope_text('kind')) = 'INTERNAL')
    with check ((select scope_text('kind')) = 'INTERNAL');
-- Whoever sees the report reads which complaint came first, unless that one is about him or an organ above him.
create policy retaliation_report_handled on retaliation_report for select
    using (
        scope_sees(complaint_id)
        and first_respondent_organ <> all ((select scope_lineage())::text[])
        and first_respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-'));
-- Whoever sees the first complaint learns that there is a report, unless he or his organ is accused in it.
create policy retaliation_report_of_first on retaliation_report for select
    using (
        scope_sees(first_id)
        and accused_organ <> all ((select scope_lineage())::text[])
        and accused_staff_no is distinct from coalesce((select scope_text('staff')), '-'));

grant select, insert, delete on complaint_repeat to ${app};
grant select, insert, delete on complaint_joint to ${app};
grant select, insert on repeat_dismissal to ${app};
grant select, insert on retaliation_report to ${app};

-- Who reported retaliation, or whose clue is with discipline inspection, is not forgotten meanwhile.
drop policy reporter_identity_purged on reporter_identity;
create policy reporter_identity_purged on reporter_identity for delete
    using (
        (select scope_text('kind')) = 'INTERNAL'
        and exists (
            select from complaint c
            where c.id = reporter_identity.complaint_id and c.status in ('CLOSED', 'DECLINED', 'WITHDRAWN'))
        and not exists (
            select from rectification r
            where r.complaint_id = reporter_identity.complaint_id and r.status in ('REGISTERED', 'REOPENED'))
        and not exists (
            select from handover h
            where h.complaint_id = reporter_identity.complaint_id and h.state <> 'FED_BACK')
        and not exists (
            select from retaliation_report r join complaint c on c.id = r.complaint_id
            where r.first_id = reporter_identity.complaint_id
              and c.status not in ('CLOSED', 'DECLINED', 'WITHDRAWN')));
