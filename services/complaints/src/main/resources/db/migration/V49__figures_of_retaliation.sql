-- Whoever was complained about first does not count the report of retaliation, as he does not see it (ADR 0060, 0061).
alter table complaint_figure
    add column first_respondent_organ    text,
    add column first_respondent_staff_no text;
create index complaint_figure_first_respondent on complaint_figure (first_respondent_organ)
    where first_respondent_organ is not null;
create index complaint_figure_first_staff on complaint_figure (first_respondent_staff_no)
    where first_respondent_staff_no is not null;

-- What a complaint counts as; people dealt with come with their own rows.
create or replace function figure_of(c complaint) returns complaint_figure language sql stable as $$
    select row (
        c.id, (c.filed_at at time zone 'Asia/Shanghai')::date,
        c.status, c.respondent_organ, c.respondent_region, c.respondent_staff_no,
        c.category_group, c.category, c.channel, c.kind, c.enterprise_related, c.outcome,
        c.handling_organ, c.handling_region, c.routed_by,
        case when c.procedural_met_at is null then c.procedural_due_at end,
        case when c.result_met_at is null then c.result_due_at end,
        1,
        (c.outcome is not null)::int,
        coalesce(c.outcome in ('SUBSTANTIATED', 'PARTLY'), false)::int,
        coalesce(c.procedural_met_at <= c.procedural_due_at, false)::int,
        coalesce(c.procedural_met_at > c.procedural_due_at, false)::int,
        coalesce(c.result_met_at <= c.result_due_at, false)::int,
        coalesce(c.result_met_at > c.result_due_at, false)::int,
        (c.rated_at is not null)::int,
        coalesce(c.rating_speed >= 4, false)::int,
        coalesce(c.rating_attitude >= 4, false)::int,
        coalesce(c.rating_result >= 4, false)::int,
        coalesce(c.rating_cleanness >= 4, false)::int,
        0, 0, 0, 0, 0,
        coalesce(c.released_fen > 0, false)::int,
        coalesce(c.released_fen, 0),
        c.first_respondent_organ, c.first_respondent_staff_no)::complaint_figure
$$;

-- Apart from complaint_figured, which has nothing else to do with it: a report has its first respondent when it is filed.
create function first_respondent_figured() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    update complaint_figure
    set first_respondent_organ = new.first_respondent_organ,
        first_respondent_staff_no = new.first_respondent_staff_no
    where complaint_id = new.id;
    return null;
end
$$;
create trigger first_respondent_figured after update of first_respondent_organ, first_respondent_staff_no on complaint
    for each row
    when ((old.first_respondent_organ, old.first_respondent_staff_no)
        is distinct from (new.first_respondent_organ, new.first_respondent_staff_no))
    execute function first_respondent_figured();

-- The owner of the tables is bound by row security too.
select set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
update complaint_figure
set first_respondent_organ = c.first_respondent_organ, first_respondent_staff_no = c.first_respondent_staff_no
from complaint c
where c.id = complaint_figure.complaint_id and c.first_respondent_organ is not null;
select set_config('mingjing.scope', '', true);

alter policy complaint_figure_counted on complaint_figure
    using (
        (((handling_organ = (select scope_text('organ')) or routed_by = (select scope_text('organ')))
                and (select scope_handles()))
            or ((select scope_has('supervisor') or scope_has('auditor'))
                and handling_region >= (select scope_text('region'))
                and handling_region < (select scope_text('region')) || ':'))
        and respondent_organ <> all ((select scope_lineage())::text[])
        and respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-')
        and (first_respondent_organ is null
            or (first_respondent_organ <> all ((select scope_lineage())::text[])
                and first_respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-'))));

-- In the order in which whoever concludes a complaint takes them.
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
        group by complaint_id) d
    where f.complaint_id = d.complaint_id;
    perform set_config('mingjing.scope', coalesce(before, ''), true);
end
$$;

-- What counts the reports for whoever was complained about first; nobody calls it but figures().
alter function figures(date, date, timestamptz) rename to figures_with_reports;
revoke execute on function figures_with_reports(date, date, timestamptz) from ${app};

-- The figures of what the caller may see, filed from the first day to the last (null: without an end), as they are at
-- that moment: those sums less the few reports of retaliation that are in them and from which he stands aside.
create function figures(first_day date, last_day date, moment timestamptz)
    returns table (dimension text, value text, received bigint, concluded bigint, substantiated bigint, procedural_met bigint, procedural_missed bigint,
        result_met bigint, result_missed bigint, rated bigint, satisfied_speed bigint, satisfied_attitude bigint,
        satisfied_result bigint, satisfied_cleanness bigint, criticised bigint, admonished bigint, organisational
        bigint, disciplined bigint, handed_over bigint, released bigint, released_fen bigint)
    language plpgsql stable security definer set search_path = public, pg_temp
    set plan_cache_mode = force_custom_plan
    as $$
declare
    organ     text := scope_text('organ');
    region    text := scope_text('region');
    staff     text := coalesce(scope_text('staff'), '-');
    lineage   text[] := scope_lineage();
    handles   boolean := coalesce(scope_handles(), false);
    oversees  boolean := region is not null and (scope_has('supervisor') or scope_has('auditor'));
    day_1     date := coalesce(first_day, '0001-01-01');
    day_n     date := coalesce(last_day, '9999-12-31');
begin
    return query
    with report as (
        select f.*,
            f.procedural_missed + coalesce(f.procedural_open_until < moment, false)::int as procedural_late,
            f.result_missed + coalesce(f.result_open_until < moment, false)::int as result_late
        from complaint_figure f
        where f.first_respondent_organ is not null
            and (f.first_respondent_organ = any (lineage) or f.first_respondent_staff_no = staff)
            and f.respondent_organ <> all (lineage)
            and f.respondent_staff_no is distinct from staff
            and f.filed_on between day_1 and day_n
            and case when oversees
                then (f.handling_region >= region and f.handling_region < region || ':')
                    or (handles and (f.handling_organ = organ or f.routed_by = organ))
                else f.handling_organ = organ end),
    aside as (
        select d.dimension, d.value, sum(r.received) as received, sum(r.concluded) as concluded, sum(r.substantiated) as substantiated,
            sum(r.procedural_met) as procedural_met, sum(r.procedural_late) as procedural_missed, sum(r.result_met) as
            result_met, sum(r.result_late) as result_missed, sum(r.rated) as rated, sum(r.satisfied_speed) as
            satisfied_speed, sum(r.satisfied_attitude) as satisfied_attitude, sum(r.satisfied_result) as
            satisfied_result, sum(r.satisfied_cleanness) as satisfied_cleanness, sum(r.criticised) as criticised,
            sum(r.admonished) as admonished, sum(r.organisational) as organisational, sum(r.disciplined) as
            disciplined, sum(r.handed_over) as handed_over, sum(r.released) as released, sum(r.released_fen) as
            released_fen
        from report r
        cross join lateral (values
            ('ALL', ''),
            ('MONTH', to_char(r.filed_on, 'YYYY-MM')),
            ('STATUS', r.status),
            ('ORGAN', r.respondent_organ),
            ('HANDLING_ORGAN', r.handling_organ),
            ('REGION', r.respondent_region),
            ('CATEGORY_GROUP', r.category_group),
            ('CATEGORY', r.category),
            ('CHANNEL', r.channel),
            ('KIND', r.kind),
            ('ENTERPRISE', r.enterprise_related::text),
            ('OUTCOME', r.outcome)) d (dimension, value)
        where d.value is not null
        group by d.dimension, d.value)
    -- a dimension that the sums have not is not taken off either
    select w.dimension, w.value,
        (w.received - coalesce(a.received, 0))::bigint, (w.concluded - coalesce(a.concluded, 0))::bigint,
        (w.substantiated - coalesce(a.substantiated, 0))::bigint,
        (w.procedural_met - coalesce(a.procedural_met, 0))::bigint,
        (w.procedural_missed - coalesce(a.procedural_missed, 0))::bigint,
        (w.result_met - coalesce(a.result_met, 0))::bigint, (w.result_missed - coalesce(a.result_missed, 0))::bigint,
        (w.rated - coalesce(a.rated, 0))::bigint, (w.satisfied_speed - coalesce(a.satisfied_speed, 0))::bigint,
        (w.satisfied_attitude - coalesce(a.satisfied_attitude, 0))::bigint,
        (w.satisfied_result - coalesce(a.satisfied_result, 0))::bigint,
        (w.satisfied_cleanness - coalesce(a.satisfied_cleanness, 0))::bigint,
        (w.criticised - coalesce(a.criticised, 0))::bigint, (w.admonished - coalesce(a.admonished, 0))::bigint,
        (w.organisational - coalesce(a.organisational, 0))::bigint,
        (w.disciplined - coalesce(a.disciplined, 0))::bigint, (w.handed_over - coalesce(a.handed_over, 0))::bigint,
        (w.released - coalesce(a.released, 0))::bigint, (w.released_fen - coalesce(a.released_fen, 0))::bigint
    from figures_with_reports(first_day, last_day, moment) w
    left join aside a on a.dimension = w.dimension and a.value = w.value
    where w.received <> coalesce(a.received, 0);
end
$$;
revoke execute on function figures(date, date, timestamptz) from public;
grant execute on function figures(date, date, timestamptz) to ${app};
