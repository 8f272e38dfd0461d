-- Whoever oversees the province narrows the overview to one kind, category, group, channel, or to what is of enterprises or not: sums of
-- each of these stand beside those of all complaints, by years (ADR 0068).
-- The functions are those of V52, V56 and V63 with what that needs; a piece that is not there stops the migration.
create table figure_narrowed (
    -- of whoever handles
    province            text collate "C" not null,
    narrowed_by         text collate "C" not null
        check (narrowed_by in ('KIND', 'CATEGORY_GROUP', 'CATEGORY', 'CHANNEL', 'ENTERPRISE')),
    narrowed_to         text collate "C" not null,
    -- its first day
    year                date    not null,
    dimension           text collate "C" not null,
    value               text collate "C" not null,
    -- of an organ complained about, otherwise empty: its region, and who handles what came in about it
    respondent_region   text collate "C" not null,
    handling_organ      text collate "C" not null,
    received            integer not null,
    concluded           integer not null,
    substantiated       integer not null,
    procedural_met      integer not null,
    procedural_missed   integer not null,
    result_met          integer not null,
    result_missed       integer not null,
    rated               integer not null,
    satisfied_speed     integer not null,
    satisfied_attitude  integer not null,
    satisfied_result    integer not null,
    satisfied_cleanness integer not null,
    criticised          integer not null,
    admonished          integer not null,
    organisational      integer not null,
    disciplined         integer not null,
    handed_over         integer not null,
    released            integer not null,
    released_fen        bigint  not null,
    primary key (province, narrowed_by, narrowed_to, year, dimension, value, respondent_region, handling_organ)
-- a row is counted up again and again: in its page, without a word in the index
) with (fillfactor = 70);

-- As figure_sum: kept by the functions below and read through figures() alone.
alter table figure_narrowed enable row level security;
alter table figure_narrowed force row level security;
create policy figure_narrowed_kept on figure_narrowed to current_user using (true) with check (true);

-- What those changes add to the sums, as a query; regions, organs that handle and the whole follow from the organs complained about.
create function figure_narrowings(changes text) returns text language plpgsql immutable set search_path = public, pg_temp as $$
declare
    numbers constant text[] := array [
        'received', 'concluded', 'substantiated', 'procedural_met', 'procedural_missed', 'result_met', 'result_missed', 'rated',
        'satisfied_speed', 'satisfied_attitude', 'satisfied_result', 'satisfied_cleanness', 'criticised', 'admonished',
        'organisational', 'disciplined', 'handed_over', 'released', 'released_fen'];
begin
    return format($sql$
        select * from (
            select f.province, n.narrowed_by, n.narrowed_to, f.year,
                case
                    when grouping(f.month) = 0 then 'MONTH'
                    when grouping(f.status) = 0 then 'STATUS'
                    when grouping(f.category_group) = 0 then 'CATEGORY_GROUP'
                    when grouping(f.category) = 0 then 'CATEGORY'
                    when grouping(f.channel) = 0 then 'CHANNEL'
                    when grouping(f.kind) = 0 then 'KIND'
                    when grouping(f.enterprise_related) = 0 then 'ENTERPRISE'
                    when grouping(f.outcome) = 0 then 'OUTCOME'
                    else 'ORGAN' end as dimension,
                coalesce(f.month, f.status, f.category_group, f.category, f.channel, f.kind, f.enterprise_related::text, f.outcome,
                    f.respondent_organ) as value,
                coalesce(f.respondent_region, '') as respondent_region, coalesce(f.handling_organ, '') as handling_organ, %2$s
            from (
                select *, left(handling_region, 2) as province,
                    date_trunc('year', filed_on::timestamp)::date as year, to_char(filed_on, 'YYYY-MM') as month
                from %1$s) f
            cross join lateral (values
                ('KIND', f.kind),
                ('CATEGORY_GROUP', f.category_group),
                ('CATEGORY', f.category),
                ('CHANNEL', f.channel),
                ('ENTERPRISE', f.enterprise_related::text)) n (narrowed_by, narrowed_to)
            group by f.province, n.narrowed_by, n.narrowed_to, f.year, grouping sets (
                (f.respondent_organ, f.respondent_region, f.handling_organ), (f.month), (f.status), (f.category_group),
                (f.category), (f.channel), (f.kind), (f.enterprise_related), (f.outcome))
            having (%3$s) <> (%4$s)) s
        where s.value is not null $sql$,
        changes,
        (select string_agg(format('sum(f.%1$I) as %1$I', n), ', ') from unnest(numbers) n),
        (select string_agg(format('sum(f.%I)', n), ', ') from unnest(numbers) n),
        (select string_agg('0', ', ') from unnest(numbers) n));
end
$$;
revoke execute on function figure_narrowings(text) from public;

create or replace function pg_temp.with_pieces(definition text, variadic pieces text[]) returns text language plpgsql as $$
begin
    for n in 1 .. array_length(pieces, 1) by 2 loop
        if position(pieces[n] in definition) = 0 then
            raise exception 'not there: %', pieces[n];
        end if;
        definition := replace(definition, pieces[n], pieces[n + 1]);
    end loop;
    return definition;
end
$$;

do $$
declare
    -- of the complaint under that name; stands before what V63 narrows
    narrowed constant text := '(narrowing is null or case narrowing'
        ' when ''KIND'' then %1$s.kind when ''CATEGORY_GROUP'' then %1$s.category_group'
        ' when ''CATEGORY'' then %1$s.category when ''CHANNEL'' then %1$s.channel'
        ' when ''ENTERPRISE'' then %1$s.enterprise_related::text end = chosen) and (about is null or %1$s.';
    month_1  constant text := 'date_trunc(''month'', day_1 + interval ''1 month'' - interval ''1 day'')';
    month_n  constant text := 'date_trunc(''month'', (day_n + 1)::timestamp) - interval ''1 day''';
begin
    execute pg_temp.with_pieces(
        pg_get_functiondef('figures_fold'::regproc),
        'do update set %5$s)
        select count(*) from taken $sql$,',
        'do update set %5$s),
        narrowed as (
            insert into figure_narrowed as kept
            %6$s
            on conflict on constraint figure_narrowed_pkey do update set %5$s)
        select count(*) from taken $sql$,',
        'excluded.%1$I'', n), '', '') from unnest(numbers) n))',
        'excluded.%1$I'', n), '', '') from unnest(numbers) n), figure_narrowings(''taken''))');

    execute pg_temp.with_pieces(
        pg_get_functiondef('figures_rebuild'::regproc),
        'figure_change, figure_sum', 'figure_change, figure_sum, figure_narrowed');

    execute pg_temp.with_pieces(
        pg_get_functiondef('figures_with_reports'::regproc),
        'about text)', 'about text, narrowing text, chosen text)',
        -- no scope has that name
        'case when oversees and about', 'case when narrowing is not null then '''' when oversees and about',
        -- these sums have no months: what stands beside whole years is read row by row
        month_1,
        format('case when narrowing is null then %s else %s end', month_1, replace(month_1, 'month', 'year')),
        month_n,
        format('case when narrowing is null then %s else %s end', month_n, replace(month_n, 'month', 'year')),
        'case when length(own) = 4 then', 'case when length(own) = 4 or narrowing is not null then',
        '(about is null or c.', format(narrowed, 'c'),
        '(about is null or r.', format(narrowed, 'r'),
        '(about is null or o.', format(narrowed, 'o'),
        '(about is null or e.', format(narrowed, 'e'),
        '        select
            case when grouping(f.month) = 0',
        '        select d.dimension, d.value, s.received, s.concluded, s.substantiated, s.procedural_met, s.procedural_missed,
            s.result_met, s.result_missed, s.rated, s.satisfied_speed, s.satisfied_attitude, s.satisfied_result,
            s.satisfied_cleanness, s.criticised, s.admonished, s.organisational, s.disciplined, s.handed_over,
            s.released, s.released_fen
        from figure_narrowed s
        cross join lateral (values
            (s.dimension, s.value),
            (''REGION'', nullif(s.respondent_region, '''')),
            (''HANDLING_ORGAN'', nullif(s.handling_organ, '''')),
            (''ALL'', case when s.dimension = ''ORGAN'' then '''' end)) d (dimension, value)
        where s.province = region and s.narrowed_by = narrowing and s.narrowed_to = chosen
            and s.year between year_1 and year_end
        union all
        select
            case when grouping(f.month) = 0');
    drop function figures_with_reports(date, date, timestamptz, text);

    execute pg_temp.with_pieces(
        pg_get_functiondef('figures'::regproc),
        'about text DEFAULT NULL::text)',
        'about text default null, narrowing text default null, chosen text default null)',
        'if about is not null and not',
        'if (narrowing is not null or chosen is not null)
        and not coalesce(oversees and length(region) = 2 and about is null and chosen is not null
            and narrowing in (''KIND'', ''CATEGORY_GROUP'', ''CATEGORY'', ''CHANNEL'', ''ENTERPRISE''), false) then
        raise exception ''there are no sums of that'';
    end if;
    if about is not null and not',
        '(about is null or f.', format(narrowed, 'f'),
        'figures_with_reports(first_day, last_day, moment, about)',
        'figures_with_reports(first_day, last_day, moment, about, narrowing, chosen)');
    drop function figures(date, date, timestamptz, text);
end
$$;
revoke execute on function figures_with_reports(date, date, timestamptz, text, text, text),
    figures(date, date, timestamptz, text, text, text) from public;
grant execute on function figures(date, date, timestamptz, text, text, text) to ${app};

-- The other sums are counted up as often: with room in their pages, and by what they are read by, they take a third less, about
-- what the new ones cost.
alter table figure_sum set (fillfactor = 80);
cluster figure_sum using figure_sum_pkey;

-- What is in the sums already: all figures without what waits to be folded. Writers and the job wait. A year and city at a time:
-- of all at once the planner expects as many sums as complaints, and sorts them.
select pg_advisory_xact_lock(hashtext('mingjing.figures'));
lock table complaint_figure in share row exclusive mode;
do $$
declare
    columns constant text := 'filed_on, status, respondent_organ, handling_organ, respondent_region, handling_region,'
        ' category_group, category, channel, kind, enterprise_related, outcome';
    added   constant text := (
        select string_agg(format('%1$I = kept.%1$I + excluded.%1$I', attname), ', ')
        from pg_attribute
        where attrelid = 'figure_narrowed'::regclass and attnum > 0 and atttypid in ('integer'::regtype, 'bigint'::regtype));
    part    record;
begin
    perform set_config('work_mem', '256MB', true);
    for part in
        select distinct date_trunc('year', filed_on::timestamp)::date as first, left(respondent_region, 4) as city
        from (
            select filed_on, respondent_region from complaint_figure
            union all
            select filed_on, respondent_region from figure_change) f
    loop
        execute 'insert into figure_narrowed as kept ' || figure_narrowings(format($sql$ (
            select %1$s,
                received, concluded, substantiated, procedural_met, procedural_missed, result_met, result_missed, rated,
                satisfied_speed, satisfied_attitude, satisfied_result, satisfied_cleanness, criticised, admonished,
                organisational, disciplined, handed_over, released, released_fen
            from complaint_figure
            where left(respondent_region, 4) = %2$L and filed_on >= %3$L and filed_on < %4$L
            union all
            select %1$s,
                -received, -concluded, -substantiated, -procedural_met, -procedural_missed, -result_met, -result_missed,
                -rated, -satisfied_speed, -satisfied_attitude, -satisfied_result, -satisfied_cleanness, -criticised,
                -admonished, -organisational, -disciplined, -handed_over, -released, -released_fen
            from figure_change
            where left(respondent_region, 4) = %2$L and filed_on >= %3$L and filed_on < %4$L) kept $sql$,
            columns, part.city, part.first, (part.first + interval '1 year')::date))
            || ' on conflict on constraint figure_narrowed_pkey do update set ' || added;
    end loop;
end
$$;
