-- The worklist, and how much waits on it, from the index alone: besides what it is sorted by, the index carries what decides
-- who sees a complaint and for whom it waits (docs/performance.md). It holds what is open, a few in a hundred.
create index complaint_worklist on complaint (handling_organ, next_due_at, id)
    include (status, handler, next_warn_at, handling_region, routed_by, respondent_organ, respondent_staff_no, reporter_ref)
    where next_due_at is not null;
drop index complaint_due;

-- Who sees what stays as it was. Inside coalesce the planner reckons that a caller sees half of the rows; it reckoned with one
-- in a hundred before, and gathered and sorted thousands of rows where fifty in the order of an index are asked for.
drop policy complaint_staff_reads on complaint;
create policy complaint_staff_reads on complaint for select
    using (coalesce(
        (((handling_organ = (select scope_text('organ')) or routed_by = (select scope_text('organ')))
                and (select scope_handles()))
            or ((select scope_has('supervisor') or scope_has('auditor'))
                and handling_region like (select scope_text('region')) || '%'))
        and respondent_organ <> all ((select scope_lineage())::text[])
        and respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-'), false));

-- in the order of the list to its end
create index complaint_respondent_region_filed on complaint (respondent_region, filed_at desc, id desc);
drop index complaint_respondent_region;
