-- A row that was wrong stays, struck through with who, when and why; one that only counted is named by the row in its place.
-- Neither counts any more (ADR 0065).
alter table disposition
    add column version integer not null default 0,
    add column ended_as text check (ended_as in ('STRUCK', 'CORRECTED', 'NAMED')),
    add column ended_at timestamptz,
    add column ended_by text check (length(ended_by) <= 100),
    add column end_reason text check (length(end_reason) <= 500),
    add column replaced_by uuid references disposition (id),
    add constraint disposition_ended_whole check (
        (ended_as is null) = (ended_at is null)
        and (ended_as is null) = (ended_by is null)
        and (end_reason is not null) = (ended_as is not null and ended_as <> 'NAMED')
        and (replaced_by is not null) = (ended_as is not null and ended_as <> 'STRUCK'));
create index disposition_replaced on disposition (replaced_by) where replaced_by is not null;
-- those of whom nothing but the kind was told, for whoever is named of them
create index disposition_unnamed on disposition (complaint_id, kind, decided_at, id)
    where ended_at is null and person_ref is null and authority is null and document_number is null;
-- few in a complaint, shown beside those that count
create index disposition_ended on disposition (complaint_id) where ended_at is not null;

grant update (version, ended_as, ended_at, ended_by, end_reason, replaced_by) on disposition to ${app};
-- once, and for good
create policy disposition_ended_by_handlers on disposition as restrictive for update
    using (
        ended_at is null
        and ((select scope_text('kind')) = 'INTERNAL'
            or exists (
                select from complaint
                where complaint.id = disposition.complaint_id
                    and complaint.handling_organ = (select scope_text('organ'))
                    and (select scope_handles()))))
    with check (ended_at is not null);

-- Whatever changes of the rows that count, by whomever, changes the figures.
create function disposition_refigured() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    update complaint_figure f set
        criticised = f.criticised + d.criticised,
        admonished = f.admonished + d.admonished,
        organisational = f.organisational + d.organisational,
        disciplined = f.disciplined + d.disciplined,
        handed_over = f.handed_over + d.handed_over
    from (
        select complaint_id,
            coalesce(sum(people) filter (where kind = 'CRITICISM_EDUCATION'), 0) as criticised,
            coalesce(sum(people) filter (where kind = 'ADMONITION'), 0) as admonished,
            coalesce(sum(people) filter (where kind = 'ORGANISATIONAL'), 0) as organisational,
            coalesce(sum(people) filter (where kind = 'DISCIPLINARY'), 0) as disciplined,
            coalesce(sum(people) filter (where kind = 'HANDED_OVER'), 0) as handed_over
        from (
            select complaint_id, kind, 1 as people from after where ended_at is null
            union all
            select complaint_id, kind, -1 from before where ended_at is null) moved
        group by complaint_id) d
    where f.complaint_id = d.complaint_id;
    return null;
end
$$;
create trigger disposition_changed_figured after update on disposition
    referencing old table as before new table as after for each statement execute function disposition_refigured();

create or replace function figures_rebuild() returns void
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    before text := current_setting('mingjing.scope', true);
begin
    perform pg_advisory_xact_lock(hashtext('mingjing.figures'));
    lock table disposition, complaint in share row exclusive mode;
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    truncate complaint_figure, figure_change, figure_sum;
    insert into complaint_figure select f.* from complaint cross join lateral figure_of(complaint) f;
    update complaint_figure f set
        criticised = d.criticised, admonished = d.admonished, organisational = d.organisational,
        disciplined = d.disciplined, handed_over = d.handed_over
    from (
        select complaint_id,
            count(*) filter (where kind = 'CRITICISM_EDUCATION') as criticised,
            count(*) filter (where kind = 'ADMONITION') as admonished,
            count(*) filter (where kind = 'ORGANISATIONAL') as organisational,
            count(*) filter (where kind = 'DISCIPLINARY') as disciplined,
            count(*) filter (where kind = 'HANDED_OVER') as handed_over
        from disposition
        where ended_at is null
        group by complaint_id) d
    where f.complaint_id = d.complaint_id;
    perform set_config('mingjing.scope', coalesce(before, ''), true);
end
$$;
