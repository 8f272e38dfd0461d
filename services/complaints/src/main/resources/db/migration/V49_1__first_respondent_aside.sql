-- Whoever was complained about first stands aside from what comes of a report of retaliation, too (ADR 0060): from the
-- request to see its reporter, and from its hand-over.
alter table identity_request
    add column first_respondent_line     text,
    add column first_respondent_staff_no text;
alter table handover
    add column first_respondent_organ    text references organ_copy (code),
    add column first_respondent_staff_no text;
create index handover_first_respondent on handover (first_respondent_organ) where first_respondent_organ is not null;

-- The owner of the tables is bound by row security too.
select set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
update identity_request
set first_respondent_line = o.line, first_respondent_staff_no = c.first_respondent_staff_no
from complaint c join organ_copy o on o.code = c.first_respondent_organ
where c.id = identity_request.complaint_id;
update handover
set first_respondent_organ = c.first_respondent_organ, first_respondent_staff_no = c.first_respondent_staff_no
from complaint c
where c.id = handover.complaint_id and c.first_respondent_organ is not null;
select set_config('mingjing.scope', '', true);

alter policy identity_request_asked on identity_request
    with check (
        (select scope_text('kind')) = 'PERSON'
        and status = 'REQUESTED'
        and requested_by = (select scope_text('staff'))
        and handling_organ = (select scope_text('organ'))
        and respondent_line = (select line from organ_copy where code = identity_request.respondent_organ)
        and exists (
            select from complaint c
            where c.id = identity_request.complaint_id
              and c.handling_organ = identity_request.handling_organ
              and c.handling_region = identity_request.handling_region
              and c.respondent_organ = identity_request.respondent_organ
              and c.respondent_staff_no is not distinct from identity_request.respondent_staff_no
              and (select line from organ_copy where code = c.first_respondent_organ)
                  is not distinct from identity_request.first_respondent_line
              and c.first_respondent_staff_no is not distinct from identity_request.first_respondent_staff_no
              and not c.anonymous
              and ((select scope_has('leader'))
                  or ((select scope_has('handler')) and c.handler = identity_request.requested_by))));

alter policy identity_request_custodian_reads on identity_request
    using (
        (select scope_text('kind')) = 'PERSON'
        and (select scope_has('identity-custodian'))
        and handling_region like (select scope_text('region')) || '%'
        and handling_organ <> (select scope_text('organ'))
        and respondent_line <> (select line from organ_copy where code = scope_text('organ'))
        and respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-')
        and (first_respondent_line is null
            or first_respondent_line <> (select line from organ_copy where code = scope_text('organ')))
        and first_respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-'));

alter policy identity_request_custodian_decides on identity_request
    using (
        (select scope_text('kind')) = 'PERSON'
        and (select scope_has('identity-custodian'))
        and status = 'REQUESTED'
        and requested_by <> (select scope_text('staff'))
        and handling_region like (select scope_text('region')) || '%'
        and handling_organ <> (select scope_text('organ'))
        and respondent_line <> (select line from organ_copy where code = scope_text('organ'))
        and respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-')
        and (first_respondent_line is null
            or first_respondent_line <> (select line from organ_copy where code = scope_text('organ')))
        and first_respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-'));

alter policy handover_opened on handover
    with check (state = 'SENT'
        and handling_organ = (select scope_text('organ'))
        and (select scope_handles())
        and exists (select from complaint
            where complaint.id = handover.complaint_id
              and complaint.handling_organ = (select scope_text('organ'))
              and complaint.first_respondent_organ is not distinct from handover.first_respondent_organ
              and complaint.first_respondent_staff_no is not distinct from handover.first_respondent_staff_no));
alter policy handover_target_reads on handover
    using (state <> 'ELSEWHERE'
        and scope_receives(target_organ, respondent_organ, respondent_staff_no)
        and (first_respondent_organ is null
            or scope_receives(target_organ, first_respondent_organ, first_respondent_staff_no)));
alter policy handover_target_answers on handover
    using (state <> 'ELSEWHERE'
        and scope_receives(target_organ, respondent_organ, respondent_staff_no)
        and (first_respondent_organ is null
            or scope_receives(target_organ, first_respondent_organ, first_respondent_staff_no)));

-- A hand-over that was made elsewhere is not waited for: it holds nobody's identity.
alter policy reporter_identity_purged on reporter_identity
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
            where h.complaint_id = reporter_identity.complaint_id and h.state in ('SENT', 'RECEIVED'))
        and not exists (
            select from retaliation_report r join complaint c on c.id = r.complaint_id
            where r.first_id = reporter_identity.complaint_id
              and c.status not in ('CLOSED', 'DECLINED', 'WITHDRAWN')));
