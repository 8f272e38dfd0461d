-- The sums are rolled up by steps: by organ and month first, then by region, then by year, each from the one before. What
-- took eighty-eight rows for each change takes a handful (ADR 0061).
create or replace function figures_fold(most integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp set work_mem = '256MB'
    as $$
declare
    numbers constant text[] := array [
        'received', 'concluded', 'substantiated', 'procedural_met', 'procedural_missed', 'result_met', 'result_missed', 'rated',
        'satisfied_speed', 'satisfied_attitude', 'satisfied_result', 'satisfied_cleanness', 'criticised', 'admonished',
        'organisational', 'disciplined', 'handed_over', 'released', 'released_fen'];
    columns text := array_to_string(numbers, ', ');
    folded  integer;
begin
    if not pg_try_advisory_xact_lock(hashtext('mingjing.figures')) then
        return 0;
    end if;
    execute format($sql$
        with taken as (
            delete from figure_change
            where id in (select id from figure_change order by id limit $1)
            returning *),
        dated as (
            select *, date_trunc('month', filed_on::timestamp)::date as month from taken),
        -- most of what happens to a complaint on its way cancels out here
        by_organ as (
            select handling_organ, handling_region, month,
                case
                    when grouping(status) = 0 then 'STATUS'
                    when grouping(respondent_organ) = 0 then 'ORGAN'
                    when grouping(respondent_region) = 0 then 'REGION'
                    when grouping(category_group) = 0 then 'CATEGORY_GROUP'
                    when grouping(category) = 0 then 'CATEGORY'
                    when grouping(channel) = 0 then 'CHANNEL'
                    when grouping(kind) = 0 then 'KIND'
                    when grouping(enterprise_related) = 0 then 'ENTERPRISE'
                    when grouping(outcome) = 0 then 'OUTCOME'
                    else 'ALL' end as dimension,
                coalesce(status, respondent_organ, respondent_region, category_group, category, channel, kind,
                    enterprise_related::text, outcome, case when grouping(outcome) = 1 then '' end) as value,
                %2$s
            from dated
            group by handling_organ, handling_region, month, grouping sets ((), (status), (respondent_organ),
                (respondent_region), (category_group), (category), (channel), (kind), (enterprise_related), (outcome))
            having (%3$s) <> (%4$s)),
        named as (
            select * from by_organ where value is not null
            union all
            select handling_organ, handling_region, month, 'HANDLING_ORGAN', handling_organ, %1$s
            from by_organ where dimension = 'ALL'),
        by_region as (
            select handling_region, month, dimension, value, %2$s
            from named
            group by handling_region, month, dimension, value),
        by_month as (
            -- an organ that was moved to another region has lines of both
            select 'O:' || handling_organ as scope, month, dimension, value, %2$s
            from named
            group by 1, 2, 3, 4
            union all
            select 'R:' || left(handling_region, digits), month, dimension, value, %2$s
            from by_region, (values (2), (4), (6)) prefix (digits)
            where length(handling_region) >= digits
            group by 1, 2, 3, 4),
        by_period as (
            select scope, 'M' as grain, dimension, month as period, value, %1$s from by_month
            union all
            select scope, 'Y', dimension, date_trunc('year', month::timestamp)::date, value, %2$s
            from by_month
            -- only the province has so much in a month that years are worth their rows
            where length(scope) = 4
            group by 1, 3, 4, 5),
        summed as (
            insert into figure_sum as kept (scope, grain, dimension, period, value, %1$s)
            select * from by_period
            on conflict (scope, grain, dimension, period, value) do update set %5$s)
        select count(*) from taken $sql$,
        columns,
        (select string_agg(format('sum(%1$I)::bigint as %1$I', n), ', ') from unnest(numbers) n),
        (select string_agg(format('sum(%I)', n), ', ') from unnest(numbers) n),
        (select string_agg('0', ', ') from unnest(numbers) n),
        (select string_agg(format('%1$I = kept.%1$I + excluded.%1$I', n), ', ') from unnest(numbers) n))
    into folded using most;
    return folded;
end
$$;

delete from figure_sum where grain = 'Y' and length(scope) <> 4;

-- Whoever oversees less than the province sums up months instead.
do $$
declare
    reads constant text := pg_get_functiondef('figures_with_reports'::regproc);
    years constant text := 'date_trunc(''year'', day_1 + interval ''1 year'' - interval ''1 day'')';
    fewer constant text := replace(reads, years, format('case when length(own) = 4 then %s else ''infinity'' end', years));
begin
    if fewer = reads then
        raise exception 'figures_with_reports is not as V48 left it';
    end if;
    execute fewer;
end
$$;
