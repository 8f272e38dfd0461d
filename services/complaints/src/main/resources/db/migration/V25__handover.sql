-- 问题线索移交: a clue that went to discipline inspection, what it consists of, the receipt and what came of it.
create table handover (
    id                  uuid primary key,
    version             bigint      not null,
    complaint_id        uuid        not null references complaint (id),
    referral_id         uuid        not null unique,
    receipt             text        not null,
    category            text        not null,
    handling_organ      text        not null references organ_copy (code),
    target_organ        text        not null references organ_copy (code),
    respondent_organ    text        not null references organ_copy (code),
    respondent_staff_no text,
    state               text        not null check (state in ('SENT', 'RECEIVED', 'FED_BACK')),
    -- what is handed over: written once, so that every download says the same; no word of the reporter's identity
    contents            text        not null check (contents is json),
    sent_at             timestamptz not null,
    receipt_number      text,
    acknowledged_by     text,
    acknowledged_at     timestamptz,
    result              text check (result in ('CASE_OPENED', 'NO_CASE', 'HANDLED')),
    feedback            text,
    fed_back_by         text,
    fed_back_at         timestamptz,
    check ((state = 'SENT') = (acknowledged_at is null)),
    check ((state = 'FED_BACK') = (fed_back_at is not null)),
    check ((acknowledged_at is null) = (receipt_number is null)),
    check ((fed_back_at is null) = (result is null))
);
create index handover_complaint on handover (complaint_id, sent_at desc, id desc);
create index handover_target on handover (target_organ, sent_at desc, id desc);
create index handover_handling on handover (handling_organ, sent_at desc, id desc);
create index handover_state on handover (state, sent_at desc, id desc);
create index handover_respondent on handover (respondent_organ);

-- Who works in the organ that got the clue, unless he or his organ stands aside.
create function scope_receives(target text, respondent text, respondent_staff text) returns boolean
    language sql stable as $$
    select coalesce(
        scope_text('kind') = 'PERSON'
        and target = scope_text('organ')
        and (scope_has('handler') or scope_has('leader'))
        and respondent <> all (scope_lineage())
        and respondent_staff is distinct from coalesce(scope_text('staff'), '-'), false)
$$;

alter table handover enable row level security;
alter table handover force row level security;
create policy handover_internal on handover
    using ((select scope_text('kind')) = 'INTERNAL')
    with check ((select scope_text('kind')) = 'INTERNAL');
-- The organ that handles the complaint hands over and reads what came back; the complaint's own policy keeps the others out.
create policy handover_opened on handover for insert
    with check (state = 'SENT'
        and handling_organ = (select scope_text('organ'))
        and (select scope_handles())
        and exists (select from complaint
            where complaint.id = handover.complaint_id and complaint.handling_organ = (select scope_text('organ'))));
create policy handover_handling_reads on handover for select
    using ((select scope_handles())
        and exists (select from complaint
            where complaint.id = handover.complaint_id and complaint.handling_organ = (select scope_text('organ'))));
create policy handover_target_reads on handover for select
    using (scope_receives(target_organ, respondent_organ, respondent_staff_no));
create policy handover_target_answers on handover for update
    using (scope_receives(target_organ, respondent_organ, respondent_staff_no));

grant select, insert on handover to ${app};
-- what was handed over never changes
grant update (version, state, receipt_number, acknowledged_by, acknowledged_at, result, feedback, fed_back_by, fed_back_at)
    on handover to ${app};
