-- What was handed over stays as it was, to the byte, whatever becomes of rules, keys and programs.
create table handover_seal (
    handover_id    uuid primary key references handover (id),
    -- the very bytes that were signed, and the signature of that time
    manifest       bytea not null,
    signature      bytea not null,
    signature_note bytea not null,
    facts          bytea not null
);

create table handover_file (
    handover_id uuid    not null references handover_seal (handover_id),
    place       integer not null,
    path        text    not null,
    evidence_id uuid    not null,
    tool        text    not null,
    size_bytes  bigint  not null,
    crc32       bigint  not null,
    primary key (handover_id, place),
    unique (handover_id, path),
    -- the copy that was handed over cannot go
    foreign key (evidence_id, tool) references evidence_copy (evidence_id, tool)
);
create index handover_file_copy on handover_file (evidence_id, tool);

alter table handover_seal enable row level security;
alter table handover_seal force row level security;
create policy handover_seal_with_handover on handover_seal for select
    using (exists (select from handover where handover.id = handover_seal.handover_id));
create policy handover_seal_written on handover_seal for insert
    with check (exists (select from handover
        where handover.id = handover_seal.handover_id
          and ((select scope_text('kind')) = 'INTERNAL' or handover.handling_organ = (select scope_text('organ')))));

alter table handover_file enable row level security;
alter table handover_file force row level security;
create policy handover_file_with_handover on handover_file for select
    using (exists (select from handover where handover.id = handover_file.handover_id));
create policy handover_file_written on handover_file for insert
    with check (exists (select from handover
        where handover.id = handover_file.handover_id
          and ((select scope_text('kind')) = 'INTERNAL' or handover.handling_organ = (select scope_text('organ')))));

grant select, insert on handover_seal to ${app};
grant select, insert on handover_file to ${app};

-- A hand-over that an imported history tells of was made elsewhere: it is shown, and waits for nobody here.
alter table handover
    drop constraint handover_state_check,
    add constraint handover_state_check check (state in ('SENT', 'RECEIVED', 'FED_BACK', 'ELSEWHERE')),
    drop constraint handover_check,
    add constraint handover_acknowledged check ((state in ('SENT', 'ELSEWHERE')) = (acknowledged_at is null)),
    -- until when the step that is waited for is to come, and from when that is soon; null when none is waited for
    add column due_at  timestamptz,
    add column warn_at timestamptz,
    add constraint handover_dated check ((due_at is null) = (warn_at is null));
create index handover_waits on handover (target_organ, due_at, id) where due_at is not null;
create index handover_chased on handover (due_at, id) where due_at is not null;
grant update (due_at, warn_at) on handover to ${app};

-- What was given on paper is not known here: the organ that got it sees nothing of it on the platform.
drop policy handover_target_reads on handover;
create policy handover_target_reads on handover for select
    using (state <> 'ELSEWHERE' and scope_receives(target_organ, respondent_organ, respondent_staff_no));
drop policy handover_target_answers on handover;
create policy handover_target_answers on handover for update
    using (state <> 'ELSEWHERE' and scope_receives(target_organ, respondent_organ, respondent_staff_no));

-- Those of histories that were imported before.
select set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
insert into handover (id, version, complaint_id, referral_id, receipt, category, handling_organ, target_organ,
    respondent_organ, respondent_staff_no, state, contents, sent_at)
select uuidv7(), 0, c.id, (r ->> 'id')::uuid, c.receipt, c.category, c.handling_organ, r ->> 'organ',
    c.respondent_organ, c.respondent_staff_no, 'ELSEWHERE',
    jsonb_build_object(
        'facts', jsonb_build_object(
            'title', c.title, 'text', c.body, 'kind', c.kind, 'category', c.category, 'caseNumber', c.case_number,
            'enterpriseRelated', c.enterprise_related,
            'respondent', jsonb_build_object('organ', c.respondent_organ, 'region', c.respondent_region,
                'officer', c.respondent_officer, 'staffNo', c.respondent_staff_no),
            'reason', r ->> 'reason', 'findings', null, 'filedAt', to_jsonb(c.filed_at)),
        'evidence', '[]'::jsonb)::text,
    (r ->> 'at')::timestamptz
from complaint c
    cross join lateral jsonb_array_elements(coalesce(c.course -> 'referrals', '[]'::jsonb)) r
where r ->> 'target' = 'DISCIPLINE'
  and not exists (select from handover h where h.referral_id = (r ->> 'id')::uuid);
select set_config('mingjing.scope', '', true);
