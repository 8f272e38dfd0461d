-- Complaints are counted by the organ that handles them, too: it answers for the time it took (ADR 0061). Both functions are
-- those of V40 with that dimension.

-- Brings the oldest changes into the sums and says how many they were; one replica at a time, the other one passes.
create or replace function figures_fold(most integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp set work_mem = '64MB'
    as $$
declare
    folded integer;
begin
    if not pg_try_advisory_xact_lock(hashtext('mingjing.figures')) then
        return 0;
    end if;
    with taken as (
        delete from figure_change
        where id in (select id from figure_change order by id limit most)
        returning *),
    -- most of what happens to a complaint on its way cancels out
    net as (
        select filed_on, status, respondent_organ, respondent_region, category_group, category, channel, kind,
            enterprise_related, outcome, handling_organ, handling_region,
            sum(received) as received, sum(concluded) as concluded, sum(substantiated) as substantiated,
            sum(procedural_met) as procedural_met, sum(procedural_missed) as procedural_missed, sum(result_met) as
            result_met, sum(result_missed) as result_missed, sum(rated) as rated, sum(satisfied_speed) as
            satisfied_speed, sum(satisfied_attitude) as satisfied_attitude, sum(satisfied_result) as satisfied_result,
            sum(satisfied_cleanness) as satisfied_cleanness, sum(criticised) as criticised, sum(admonished) as
            admonished, sum(organisational) as organisational, sum(disciplined) as disciplined, sum(handed_over) as
            handed_over, sum(released) as released, sum(released_fen) as released_fen
        from taken
        group by filed_on, status, respondent_organ, respondent_region, category_group, category, channel, kind,
            enterprise_related, outcome, handling_organ, handling_region
        having sum(received) <> 0
            or sum(concluded) <> 0 or sum(substantiated) <> 0 or sum(procedural_met) <> 0 or sum(procedural_missed) <> 0 or
            sum(result_met) <> 0 or sum(result_missed) <> 0 or sum(rated) <> 0 or sum(satisfied_speed) <> 0 or
            sum(satisfied_attitude) <> 0 or sum(satisfied_result) <> 0 or sum(satisfied_cleanness) <> 0 or sum(criticised)
            <> 0 or sum(admonished) <> 0 or sum(organisational) <> 0 or sum(disciplined) <> 0 or sum(handed_over) <> 0 or
            sum(released) <> 0 or sum(released_fen) <> 0),
    spread as (
        select s.scope, p.grain, d.dimension, p.period, d.value, f.*
        from net f
        cross join lateral (values
            ('O:' || f.handling_organ),
            ('R:' || left(f.handling_region, 2)),
            (case when length(f.handling_region) >= 4 then 'R:' || left(f.handling_region, 4) end),
            (case when length(f.handling_region) >= 6 then 'R:' || left(f.handling_region, 6) end)) s (scope)
        cross join lateral (values
            ('Y', date_trunc('year', f.filed_on::timestamp)::date),
            ('M', date_trunc('month', f.filed_on::timestamp)::date)) p (grain, period)
        cross join lateral (values
            ('ALL', ''),
            ('STATUS', f.status),
            ('ORGAN', f.respondent_organ),
            ('HANDLING_ORGAN', f.handling_organ),
            ('REGION', f.respondent_region),
            ('CATEGORY_GROUP', f.category_group),
            ('CATEGORY', f.category),
            ('CHANNEL', f.channel),
            ('KIND', f.kind),
            ('ENTERPRISE', f.enterprise_related::text),
            ('OUTCOME', f.outcome)) d (dimension, value)
        where s.scope is not null and d.value is not null),
    summed as (
        insert into figure_sum as kept
        select scope, grain, dimension, period, value,
            sum(received), sum(concluded), sum(substantiated), sum(procedural_met), sum(procedural_missed),
            sum(result_met), sum(result_missed), sum(rated), sum(satisfied_speed), sum(satisfied_attitude),
            sum(satisfied_result), sum(satisfied_cleanness), sum(criticised), sum(admonished), sum(organisational),
            sum(disciplined), sum(handed_over), sum(released), sum(released_fen)
        from spread
        group by scope, grain, dimension, period, value
        on conflict (scope, grain, dimension, period, value) do update set
            received = kept.received + excluded.received, concluded = kept.concluded + excluded.concluded,
            substantiated = kept.substantiated + excluded.substantiated, procedural_met = kept.procedural_met +
            excluded.procedural_met, procedural_missed = kept.procedural_missed + excluded.procedural_missed,
            result_met = kept.result_met + excluded.result_met, result_missed = kept.result_missed +
            excluded.result_missed, rated = kept.rated + excluded.rated, satisfied_speed = kept.satisfied_speed +
            excluded.satisfied_speed, satisfied_attitude = kept.satisfied_attitude + excluded.satisfied_attitude,
            satisfied_result = kept.satisfied_result + excluded.satisfied_result, satisfied_cleanness =
            kept.satisfied_cleanness + excluded.satisfied_cleanness, criticised = kept.criticised +
            excluded.criticised, admonished = kept.admonished + excluded.admonished, organisational =
            kept.organisational + excluded.organisational, disciplined = kept.disciplined + excluded.disciplined,
            handed_over = kept.handed_over + excluded.handed_over, released = kept.released + excluded.released,
            released_fen = kept.released_fen + excluded.released_fen)
    select count(*) into folded from taken;
    return folded;
end
$$;

-- The figures of what the caller may see, filed from the first day to the last (null: without an end), as they are at
-- that moment.
create or replace function figures(first_day date, last_day date, moment timestamptz)
    returns table (dimension text, value text, received bigint, concluded bigint, substantiated bigint, procedural_met bigint, procedural_missed bigint,
        result_met bigint, result_missed bigint, rated bigint, satisfied_speed bigint, satisfied_attitude bigint,
        satisfied_result bigint, satisfied_cleanness bigint, criticised bigint, admonished bigint, organisational
        bigint, disciplined bigint, handed_over bigint, released bigint, released_fen bigint)
    language plpgsql stable security definer set search_path = public, pg_temp
    -- one plan for all callers and periods would read every row
    set plan_cache_mode = force_custom_plan
    as $$
declare
    organ     text := scope_text('organ');
    region    text := scope_text('region');
    staff     text := coalesce(scope_text('staff'), '-');
    lineage   text[] := scope_lineage();
    handles   boolean := coalesce(scope_handles(), false);
    oversees  boolean := region is not null and (scope_has('supervisor') or scope_has('auditor'));
    own       text := case when oversees then 'R:' || region when handles then 'O:' || organ end;
    day_1     date := coalesce(first_day, '0001-01-01');
    day_n     date := coalesce(last_day, '9999-12-31');
    -- whole months, and whole years among them
    month_1   date := date_trunc('month', day_1 + interval '1 month' - interval '1 day');
    month_end date := date_trunc('month', (day_n + 1)::timestamp) - interval '1 day';
    year_1    date := date_trunc('year', day_1 + interval '1 year' - interval '1 day');
    year_end  date := date_trunc('year', (day_n + 1)::timestamp) - interval '1 day';
begin
    if own is null then
        return;
    end if;
    return query
    with figure as (
        -- not folded yet
        select c.filed_on, c.status, c.respondent_organ, c.handling_organ, c.respondent_region, c.category_group,
            c.category, c.channel, c.kind, c.enterprise_related, c.outcome, c.received, c.concluded, c.substantiated, c.procedural_met,
            c.procedural_missed, c.result_met, c.result_missed, c.rated, c.satisfied_speed, c.satisfied_attitude,
            c.satisfied_result, c.satisfied_cleanness, c.criticised, c.admonished, c.organisational, c.disciplined,
            c.handed_over, c.released, c.released_fen
        from figure_change c
        where c.filed_on between month_1 and month_end
            and case when oversees then c.handling_region >= region and c.handling_region < region || ':'
                else c.handling_organ = organ end
        union all
        -- in the sums, and not the caller's to see
        select r.filed_on, r.status, r.respondent_organ, r.handling_organ, r.respondent_region, r.category_group,
            r.category, r.channel, r.kind, r.enterprise_related, r.outcome, -r.received, -r.concluded, -r.substantiated, -r.procedural_met,
            -r.procedural_missed, -r.result_met, -r.result_missed, -r.rated, -r.satisfied_speed,
            -r.satisfied_attitude, -r.satisfied_result, -r.satisfied_cleanness, -r.criticised, -r.admonished,
            -r.organisational, -r.disciplined, -r.handed_over, -r.released, -r.released_fen
        from complaint_figure r
        where r.filed_on between month_1 and month_end
            and case when oversees then r.handling_region >= region and r.handling_region < region || ':'
                else r.handling_organ = organ end
            and (r.respondent_organ = any (lineage) or r.respondent_staff_no = staff)
        union all
        -- run out, and not among the missed yet
        select o.filed_on, o.status, o.respondent_organ, o.handling_organ, o.respondent_region, o.category_group,
            o.category, o.channel, o.kind, o.enterprise_related, o.outcome, 0, 0, 0, 0, coalesce(o.procedural_open_until < moment,
            false)::int, 0, coalesce(o.result_open_until < moment, false)::int, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
        from complaint_figure o
        where (o.procedural_open_until < moment or o.result_open_until < moment)
            and o.filed_on between month_1 and month_end
            and case when oversees then o.handling_region >= region and o.handling_region < region || ':'
                else o.handling_organ = organ end
            and o.respondent_organ <> all (lineage)
            and o.respondent_staff_no is distinct from staff
        union all
        -- days beside whole months
        select e.filed_on, e.status, e.respondent_organ, e.handling_organ, e.respondent_region, e.category_group,
            e.category, e.channel, e.kind, e.enterprise_related, e.outcome, e.received, e.concluded, e.substantiated, e.procedural_met,
            e.procedural_missed + coalesce(e.procedural_open_until < moment, false)::int, e.result_met,
            e.result_missed + coalesce(e.result_open_until < moment, false)::int, e.rated, e.satisfied_speed,
            e.satisfied_attitude, e.satisfied_result, e.satisfied_cleanness, e.criticised, e.admonished,
            e.organisational, e.disciplined, e.handed_over, e.released, e.released_fen
        from complaint_figure e
        where (e.filed_on between day_1 and least(month_1 - 1, day_n)
                or e.filed_on between greatest(month_end + 1, day_1) and day_n)
            and case when oversees then e.handling_region >= region and e.handling_region < region || ':'
                else e.handling_organ = organ end
            and e.respondent_organ <> all (lineage)
            and e.respondent_staff_no is distinct from staff
        union all
        -- what the own organ handles or gave on beside the region that is overseen
        select e.filed_on, e.status, e.respondent_organ, e.handling_organ, e.respondent_region, e.category_group,
            e.category, e.channel, e.kind, e.enterprise_related, e.outcome, e.received, e.concluded, e.substantiated, e.procedural_met,
            e.procedural_missed + coalesce(e.procedural_open_until < moment, false)::int, e.result_met,
            e.result_missed + coalesce(e.result_open_until < moment, false)::int, e.rated, e.satisfied_speed,
            e.satisfied_attitude, e.satisfied_result, e.satisfied_cleanness, e.criticised, e.admonished,
            e.organisational, e.disciplined, e.handed_over, e.released, e.released_fen
        from complaint_figure e
        where oversees and handles and (e.handling_organ = organ or e.routed_by = organ)
            and not (e.handling_region >= region and e.handling_region < region || ':')
            and e.filed_on between day_1 and day_n
            and e.respondent_organ <> all (lineage)
            and e.respondent_staff_no is distinct from staff),
    piece as (
        select s.dimension, s.value, s.received, s.concluded, s.substantiated, s.procedural_met, s.procedural_missed, s.result_met,
            s.result_missed, s.rated, s.satisfied_speed, s.satisfied_attitude, s.satisfied_result,
            s.satisfied_cleanness, s.criticised, s.admonished, s.organisational, s.disciplined, s.handed_over,
            s.released, s.released_fen
        from figure_sum s
        where s.scope = own and s.grain = 'Y' and s.period between year_1 and year_end
        union all
        select s.dimension, s.value, s.received, s.concluded, s.substantiated, s.procedural_met, s.procedural_missed, s.result_met,
            s.result_missed, s.rated, s.satisfied_speed, s.satisfied_attitude, s.satisfied_result,
            s.satisfied_cleanness, s.criticised, s.admonished, s.organisational, s.disciplined, s.handed_over,
            s.released, s.released_fen
        from figure_sum s
        where s.scope = own and s.grain = 'M' and s.period between month_1 and month_end
            and not s.period between year_1 and year_end
        union all
        select 'MONTH', to_char(s.period, 'YYYY-MM'), s.received, s.concluded, s.substantiated, s.procedural_met, s.procedural_missed, s.result_met,
            s.result_missed, s.rated, s.satisfied_speed, s.satisfied_attitude, s.satisfied_result,
            s.satisfied_cleanness, s.criticised, s.admonished, s.organisational, s.disciplined, s.handed_over,
            s.released, s.released_fen
        from figure_sum s
        where s.scope = own and s.grain = 'M' and s.dimension = 'ALL' and s.period between month_1 and month_end
        union all
        select
            case when grouping(f.month) = 0 then 'MONTH'
                when grouping(f.status) = 0 then 'STATUS'
                when grouping(f.respondent_organ) = 0 then 'ORGAN'
                when grouping(f.handling_organ) = 0 then 'HANDLING_ORGAN'
                when grouping(f.respondent_region) = 0 then 'REGION'
                when grouping(f.category_group) = 0 then 'CATEGORY_GROUP'
                when grouping(f.category) = 0 then 'CATEGORY'
                when grouping(f.channel) = 0 then 'CHANNEL'
                when grouping(f.kind) = 0 then 'KIND'
                when grouping(f.enterprise_related) = 0 then 'ENTERPRISE'
                when grouping(f.outcome) = 0 then 'OUTCOME'
                else 'ALL' end,
            coalesce(f.month, f.status, f.respondent_organ, f.handling_organ, f.respondent_region, f.category_group,
                f.category, f.channel, f.kind, f.enterprise_related::text, f.outcome,
                case when grouping(f.outcome) = 1 then '' end),
            sum(f.received), sum(f.concluded), sum(f.substantiated), sum(f.procedural_met), sum(f.procedural_missed),
            sum(f.result_met), sum(f.result_missed), sum(f.rated), sum(f.satisfied_speed), sum(f.satisfied_attitude),
            sum(f.satisfied_result), sum(f.satisfied_cleanness), sum(f.criticised), sum(f.admonished),
            sum(f.organisational), sum(f.disciplined), sum(f.handed_over), sum(f.released), sum(f.released_fen)
        from (select g.*, to_char(g.filed_on, 'YYYY-MM') as month from figure g) f
        group by grouping sets ((f.month), (f.status), (f.respondent_organ), (f.handling_organ),
            (f.respondent_region), (f.category_group), (f.category), (f.channel), (f.kind), (f.enterprise_related), (f.outcome), ()))
    select p.dimension, p.value, sum(p.received)::bigint, sum(p.concluded)::bigint, sum(p.substantiated)::bigint,
            sum(p.procedural_met)::bigint, sum(p.procedural_missed)::bigint, sum(p.result_met)::bigint,
            sum(p.result_missed)::bigint, sum(p.rated)::bigint, sum(p.satisfied_speed)::bigint,
            sum(p.satisfied_attitude)::bigint, sum(p.satisfied_result)::bigint, sum(p.satisfied_cleanness)::bigint,
            sum(p.criticised)::bigint, sum(p.admonished)::bigint, sum(p.organisational)::bigint,
            sum(p.disciplined)::bigint, sum(p.handed_over)::bigint, sum(p.released)::bigint,
            sum(p.released_fen)::bigint
    from piece p
    where p.value is not null
    group by p.dimension, p.value
    having sum(p.received) <> 0;
end
$$;

-- What is in the sums already, by the organ that handles: all figures without what waits to be folded. Writers and the job wait.
select pg_advisory_xact_lock(hashtext('mingjing.figures'));
lock table complaint_figure in share row exclusive mode;
insert into figure_sum (scope, grain, dimension, period, value,
    received, concluded, substantiated, procedural_met, procedural_missed, result_met, result_missed, rated,
    satisfied_speed, satisfied_attitude, satisfied_result, satisfied_cleanness, criticised, admonished,
    organisational, disciplined, handed_over, released, released_fen)
select s.scope, p.grain, 'HANDLING_ORGAN', p.period, f.handling_organ,
    sum(f.received), sum(f.concluded), sum(f.substantiated), sum(f.procedural_met), sum(f.procedural_missed),
    sum(f.result_met), sum(f.result_missed), sum(f.rated), sum(f.satisfied_speed), sum(f.satisfied_attitude),
    sum(f.satisfied_result), sum(f.satisfied_cleanness), sum(f.criticised), sum(f.admonished), sum(f.organisational),
    sum(f.disciplined), sum(f.handed_over), sum(f.released), sum(f.released_fen)
from (
    select filed_on, handling_organ, handling_region,
        received, concluded, substantiated, procedural_met, procedural_missed, result_met, result_missed, rated,
        satisfied_speed, satisfied_attitude, satisfied_result, satisfied_cleanness, criticised, admonished,
        organisational, disciplined, handed_over, released, released_fen
    from complaint_figure
    union all
    select filed_on, handling_organ, handling_region,
        -received, -concluded, -substantiated, -procedural_met, -procedural_missed, -result_met, -result_missed,
        -rated, -satisfied_speed, -satisfied_attitude, -satisfied_result, -satisfied_cleanness, -criticised,
        -admonished, -organisational, -disciplined, -handed_over, -released, -released_fen
    from figure_change) f
cross join lateral (values
    ('O:' || f.handling_organ),
    ('R:' || left(f.handling_region, 2)),
    (case when length(f.handling_region) >= 4 then 'R:' || left(f.handling_region, 4) end),
    (case when length(f.handling_region) >= 6 then 'R:' || left(f.handling_region, 6) end)) s (scope)
cross join lateral (values
    ('Y', date_trunc('year', f.filed_on::timestamp)::date),
    ('M', date_trunc('month', f.filed_on::timestamp)::date)) p (grain, period)
where s.scope is not null
group by s.scope, p.grain, p.period, f.handling_organ;
