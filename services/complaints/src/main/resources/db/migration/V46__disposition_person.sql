-- Who decided on a person after a complaint, and under which number; who it was is for those who handle and supervise.
alter table disposition
    add column authority text check (length(authority) <= 100),
    add column document_number text check (length(document_number) <= 60);
-- most rows only count
create index disposition_told on disposition (complaint_id, decided_at desc, id desc)
    where person_ref is not null or authority is not null or document_number is not null;

-- The reporter sees his complaint, and with it would see who was dealt with.
create policy disposition_for_officials on disposition as restrictive for select
    using ((select scope_text('kind')) in ('INTERNAL', 'SYSTEM') or (select scope_text('organ')) is not null);

-- Supervisors and auditors read.
create policy disposition_by_handlers on disposition as restrictive for insert
    with check (
        (select scope_text('kind')) in ('INTERNAL', 'SYSTEM')
        or exists (
            select from complaint
            where complaint.id = disposition.complaint_id
                and complaint.handling_organ = (select scope_text('organ'))
                and (select scope_handles())));
