-- Whoever oversees the province narrows the overview to a city: sums of what the province handles about each of its cities stand
-- beside those of all of it, under 'A:' province '/' city and by months (ADR 0061). A county is few rows.
-- The functions are those of V56 and V49 with what a city needs; a piece that is not there stops the migration.
create function pg_temp.with_pieces(definition text, variadic pieces text[]) returns text language plpgsql as $$
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
    -- of the complaint under that name; byte by byte, since ':' comes after every digit only then
    narrowed constant text := '(about is null or %1$s.respondent_region collate "C" >= about'
        ' and %1$s.respondent_region collate "C" < about || '':'')';
begin
    -- what one organ handles about one city stays together until the sums part
    execute pg_temp.with_pieces(
        pg_get_functiondef('figures_fold'::regproc),
        'as month from taken),',
        'as month, left(respondent_region, 4) as city from taken),',
        'select handling_organ, handling_region, month,
                case',
        'select handling_organ, handling_region, city, month,
                case',
        'group by handling_organ, handling_region, month, grouping sets',
        'group by handling_organ, handling_region, city, month, grouping sets',
        'select handling_organ, handling_region, month, ''HANDLING_ORGAN''',
        'select handling_organ, handling_region, city, month, ''HANDLING_ORGAN''',
        'where length(handling_region) >= digits
            group by 1, 2, 3, 4),',
        'where length(handling_region) >= digits
            group by 1, 2, 3, 4
            union all
            select ''A:'' || left(handling_region, 2) || ''/'' || city, month, dimension, value, %2$s
            from named
            where length(city) = 4
            group by 1, 2, 3, 4),');

    execute pg_temp.with_pieces(
        pg_get_functiondef('figures_with_reports'::regproc),
        'moment timestamp with time zone)', 'moment timestamp with time zone, about text)',
        'case when oversees then ''R:'' || region',
        'case when oversees and about is not null then ''A:'' || region || ''/'' || about
        when oversees then ''R:'' || region',
        -- every part that is read row by row is narrowed too
        'case when oversees then c.', format(narrowed, 'c') || ' and case when oversees then c.',
        'case when oversees then r.', format(narrowed, 'r') || ' and case when oversees then r.',
        'case when oversees then o.', format(narrowed, 'o') || ' and case when oversees then o.',
        'case when oversees then e.', format(narrowed, 'e') || ' and case when oversees then e.',
        'where oversees and handles', 'where ' || format(narrowed, 'e') || ' and oversees and handles');
    drop function figures_with_reports(date, date, timestamptz);

    execute pg_temp.with_pieces(
        pg_get_functiondef('figures'::regproc),
        'moment timestamp with time zone)', 'moment timestamp with time zone, about text default null)',
        'begin
    return query',
        'begin
    if about is not null and not (oversees and length(region) = 2 and length(about) = 4) then
        raise exception ''there are no sums of that'';
    end if;
    return query',
        'and f.filed_on between day_1 and day_n',
        'and f.filed_on between day_1 and day_n and ' || format(narrowed, 'f'),
        'figures_with_reports(first_day, last_day, moment)',
        'figures_with_reports(first_day, last_day, moment, about)');
    drop function figures(date, date, timestamptz);
end
$$;
revoke execute on function figures_with_reports(date, date, timestamptz, text), figures(date, date, timestamptz, text) from public;
grant execute on function figures(date, date, timestamptz, text) to ${app};

-- What is in the sums already: all figures without what waits to be folded. Writers and the job wait.
select pg_advisory_xact_lock(hashtext('mingjing.figures'));
lock table complaint_figure in share row exclusive mode;
insert into figure_sum (scope, grain, dimension, period, value,
    received, concluded, substantiated, procedural_met, procedural_missed, result_met, result_missed, rated,
    satisfied_speed, satisfied_attitude, satisfied_result, satisfied_cleanness, criticised, admonished,
    organisational, disciplined, handed_over, released, released_fen)
select 'A:' || f.province || '/' || f.city, 'M', d.dimension, f.month, d.value,
    sum(f.received), sum(f.concluded), sum(f.substantiated), sum(f.procedural_met), sum(f.procedural_missed),
    sum(f.result_met), sum(f.result_missed), sum(f.rated), sum(f.satisfied_speed), sum(f.satisfied_attitude),
    sum(f.satisfied_result), sum(f.satisfied_cleanness), sum(f.criticised), sum(f.admonished), sum(f.organisational),
    sum(f.disciplined), sum(f.handed_over), sum(f.released), sum(f.released_fen)
from (
    select date_trunc('month', filed_on::timestamp)::date as month, left(handling_region, 2) as province,
        left(respondent_region, 4) as city, status, respondent_organ, handling_organ, respondent_region, category_group,
        category, channel, kind, enterprise_related, outcome,
        received, concluded, substantiated, procedural_met, procedural_missed, result_met, result_missed, rated,
        satisfied_speed, satisfied_attitude, satisfied_result, satisfied_cleanness, criticised, admonished,
        organisational, disciplined, handed_over, released, released_fen
    from complaint_figure
    union all
    select date_trunc('month', filed_on::timestamp)::date, left(handling_region, 2),
        left(respondent_region, 4), status, respondent_organ, handling_organ, respondent_region, category_group,
        category, channel, kind, enterprise_related, outcome,
        -received, -concluded, -substantiated, -procedural_met, -procedural_missed, -result_met, -result_missed,
        -rated, -satisfied_speed, -satisfied_attitude, -satisfied_result, -satisfied_cleanness, -criticised,
        -admonished, -organisational, -disciplined, -handed_over, -released, -released_fen
    from figure_change) f
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
where length(f.city) = 4 and d.value is not null
group by f.province, f.city, f.month, d.dimension, d.value;
