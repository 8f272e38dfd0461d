-- Whoever was complained about first stands aside from the report of retaliation too, whoever is accused in it and
-- wherever it is given (ADR 0060).
alter table complaint
    add column first_respondent_organ    text references organ_copy (code),
    add column first_respondent_staff_no text;
create index complaint_first_respondent on complaint (first_respondent_organ) where first_respondent_organ is not null;

-- The owner of the tables is bound by row security too.
select set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
update complaint
set first_respondent_organ = r.first_respondent_organ, first_respondent_staff_no = r.first_respondent_staff_no
from retaliation_report r
where r.complaint_id = complaint.id;

-- Beside the policies that show a complaint to somebody: a reporter has no organ, and sees his own.
create policy complaint_first_respondent on complaint as restrictive
    using (
        first_respondent_organ is null
        or (select scope_text('organ')) is null
        or (first_respondent_organ <> all ((select scope_lineage())::text[])
            and first_respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-')))
    with check (first_respondent_organ is null or not organ_involved(handling_organ, first_respondent_organ));
