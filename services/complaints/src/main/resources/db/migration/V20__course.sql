-- What happens on the way: pauses, extensions, progress reports, referrals, reviews; and other organs taking over.
alter table complaint drop constraint complaint_status_check;
alter table complaint add constraint complaint_status_check check (status in
    ('FILED', 'ACCEPTED', 'DECLINED', 'REFERRED', 'HANDLING', 'CONCLUDED', 'REPLIED', 'CLOSED', 'WITHDRAWN'));

alter table complaint
    -- read and written whole with its complaint, and never searched
    add column course    jsonb not null default '{}',
    -- the organ that gave it on, which may still read it
    add column routed_by text references organ_copy (code);

create index complaint_routed_by on complaint (routed_by, filed_at desc, id desc) where routed_by is not null;

-- Whether that organ is the one complained about or lies below it.
create function organ_involved(organ text, respondent text) returns boolean language sql stable as $$
    select coalesce((select respondent = any (lineage) from organ_copy where code = organ), organ = respondent)
$$;

drop policy complaint_staff_reads on complaint;
create policy complaint_staff_reads on complaint for select
    using (
        (((handling_organ = (select scope_text('organ')) or routed_by = (select scope_text('organ')))
                and (select scope_handles()))
            or ((select scope_has('supervisor') or scope_has('auditor'))
                and handling_region like (select scope_text('region')) || '%'))
        and respondent_organ <> all ((select scope_lineage())::text[])
        and respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-'));

-- Who handles it may give it on, but never to the organ complained about.
drop policy complaint_staff_handles on complaint;
create policy complaint_staff_handles on complaint for update
    using (
        handling_organ = (select scope_text('organ'))
        and (select scope_handles())
        and respondent_organ <> all ((select scope_lineage())::text[])
        and respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-'))
    with check (
        (handling_organ = (select scope_text('organ')) or routed_by = (select scope_text('organ')))
        and (select scope_handles())
        and not organ_involved(handling_organ, respondent_organ));
