-- What is counted of complaints, one narrow row each, and the sums that the overview reads (ADR 0061).

-- Every number is a column that is summed. A row follows its complaint by triggers, so that no writer can forget it.
create table complaint_figure (
    complaint_id          uuid primary key references complaint (id),
    -- the day in China: periods are made of days
    filed_on              date     not null,
    status                text     not null,
    respondent_organ      text     not null,
    respondent_region     text collate "C" not null,
    respondent_staff_no   text,
    category_group        text     not null,
    category              text     not null,
    channel               text     not null,
    kind                  text     not null,
    enterprise_related    boolean  not null,
    outcome               text,
    handling_organ        text     not null,
    handling_region       text collate "C" not null,
    routed_by             text,
    -- the date of a clock that runs and is not among the missed yet
    procedural_open_until timestamptz,
    result_open_until     timestamptz,
    received              smallint not null default 0,
    concluded             smallint not null default 0,
    substantiated         smallint not null default 0,
    procedural_met        smallint not null default 0,
    procedural_missed     smallint not null default 0,
    result_met            smallint not null default 0,
    result_missed         smallint not null default 0,
    rated                 smallint not null default 0,
    satisfied_speed       smallint not null default 0,
    satisfied_attitude    smallint not null default 0,
    satisfied_result      smallint not null default 0,
    satisfied_cleanness   smallint not null default 0,
    criticised            smallint not null default 0,
    admonished            smallint not null default 0,
    organisational        smallint not null default 0,
    disciplined           smallint not null default 0,
    handed_over           smallint not null default 0,
    released              smallint not null default 0,
    released_fen          bigint   not null default 0
);
-- counts that a filter narrows
create index complaint_figure_filed on complaint_figure (filed_on);
create index complaint_figure_handling on complaint_figure (handling_organ, filed_on);
create index complaint_figure_respondent on complaint_figure (respondent_organ, filed_on);
create index complaint_figure_region on complaint_figure (respondent_region, filed_on);
create index complaint_figure_category on complaint_figure (category, filed_on);
-- what the sums are put right by: recusal, what was given on, clocks that have just run out
create index complaint_figure_staff on complaint_figure (respondent_staff_no) where respondent_staff_no is not null;
create index complaint_figure_routed on complaint_figure (routed_by) where routed_by is not null;
create index complaint_figure_procedural_open on complaint_figure (procedural_open_until)
    where procedural_open_until is not null;
create index complaint_figure_result_open on complaint_figure (result_open_until) where result_open_until is not null;

-- What changed and is not in the sums yet: the old row with minus, the new one with plus. Only ever inserted, so that
-- nobody who files waits for somebody else.
create table figure_change (
    id                 bigint generated always as identity primary key,
    filed_on           date     not null,
    status             text     not null,
    respondent_organ   text     not null,
    respondent_region  text     not null,
    category_group     text     not null,
    category           text     not null,
    channel            text     not null,
    kind               text     not null,
    enterprise_related boolean  not null,
    outcome            text,
    handling_organ     text     not null,
    handling_region    text collate "C" not null,
    received           smallint not null,
    concluded          smallint not null,
    substantiated      smallint not null,
    procedural_met     smallint not null,
    procedural_missed  smallint not null,
    result_met         smallint not null,
    result_missed      smallint not null,
    rated              smallint not null,
    satisfied_speed    smallint not null,
    satisfied_attitude smallint not null,
    satisfied_result   smallint not null,
    satisfied_cleanness smallint not null,
    criticised         smallint not null,
    admonished         smallint not null,
    organisational     smallint not null,
    disciplined        smallint not null,
    handed_over        smallint not null,
    released           smallint not null,
    released_fen       bigint   not null
);

-- The sums: for each organ that handles (O:code) and each region with what lies below it (R:prefix), by year (Y) and month (M).
create table figure_sum (
    scope               text collate "C" not null,
    grain               text collate "C" not null check (grain in ('Y', 'M')),
    dimension           text collate "C" not null,
    period              date   not null,
    value               text collate "C" not null,
    received            bigint not null,
    concluded           bigint not null,
    substantiated       bigint not null,
    procedural_met      bigint not null,
    procedural_missed   bigint not null,
    result_met          bigint not null,
    result_missed       bigint not null,
    rated               bigint not null,
    satisfied_speed     bigint not null,
    satisfied_attitude  bigint not null,
    satisfied_result    bigint not null,
    satisfied_cleanness bigint not null,
    criticised          bigint not null,
    admonished          bigint not null,
    organisational      bigint not null,
    disciplined         bigint not null,
    handed_over         bigint not null,
    released            bigint not null,
    released_fen        bigint not null,
    primary key (scope, grain, dimension, period, value)
);

alter table complaint_figure enable row level security;
alter table complaint_figure force row level security;
alter table figure_change enable row level security;
alter table figure_change force row level security;
alter table figure_sum enable row level security;
alter table figure_sum force row level security;

-- Kept by the functions below, which run as the owner; nobody else writes, and sums are read through figures() alone.
create policy complaint_figure_kept on complaint_figure to current_user using (true) with check (true);
create policy figure_change_kept on figure_change to current_user using (true) with check (true);
create policy figure_sum_kept on figure_sum to current_user using (true) with check (true);

-- Counted by whoever of the officials sees the complaint (complaint_staff_reads); the range is what an index finds.
create policy complaint_figure_counted on complaint_figure for select to ${app}
    using (
        (((handling_organ = (select scope_text('organ')) or routed_by = (select scope_text('organ')))
                and (select scope_handles()))
            or ((select scope_has('supervisor') or scope_has('auditor'))
                and handling_region >= (select scope_text('region'))
                and handling_region < (select scope_text('region')) || ':'))
        and respondent_organ <> all ((select scope_lineage())::text[])
        and respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-'));
grant select on complaint_figure to ${app};

-- What a complaint counts as; people dealt with come with their own rows.
create function figure_of(c complaint) returns complaint_figure language sql stable as $$
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
        coalesce(c.released_fen, 0))::complaint_figure
$$;

create function complaint_figured() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    insert into complaint_figure as kept
    select f.* from figure_of(new) f
    on conflict (complaint_id) do update set
        (filed_on, status, respondent_organ, respondent_region, respondent_staff_no, category_group, category,
            channel, kind, enterprise_related, outcome, handling_organ, handling_region, routed_by,
            procedural_open_until, result_open_until, concluded, substantiated, procedural_met, procedural_missed,
            result_met, result_missed, rated, satisfied_speed, satisfied_attitude, satisfied_result,
            satisfied_cleanness, released, released_fen)
        = (excluded.filed_on, excluded.status, excluded.respondent_organ, excluded.respondent_region,
            excluded.respondent_staff_no, excluded.category_group, excluded.category, excluded.channel, excluded.kind,
            excluded.enterprise_related, excluded.outcome, excluded.handling_organ, excluded.handling_region,
            excluded.routed_by, excluded.procedural_open_until, excluded.result_open_until, excluded.concluded,
            excluded.substantiated, excluded.procedural_met, excluded.procedural_missed, excluded.result_met,
            excluded.result_missed, excluded.rated, excluded.satisfied_speed, excluded.satisfied_attitude,
            excluded.satisfied_result, excluded.satisfied_cleanness, excluded.released, excluded.released_fen)
    where (kept.filed_on, kept.status, kept.respondent_organ, kept.respondent_region, kept.respondent_staff_no,
            kept.category_group, kept.category, kept.channel, kept.kind, kept.enterprise_related, kept.outcome,
            kept.handling_organ, kept.handling_region, kept.routed_by, kept.procedural_open_until,
            kept.result_open_until, kept.concluded, kept.substantiated, kept.procedural_met, kept.procedural_missed,
            kept.result_met, kept.result_missed, kept.rated, kept.satisfied_speed, kept.satisfied_attitude,
            kept.satisfied_result, kept.satisfied_cleanness, kept.released, kept.released_fen)
        is distinct from
        (excluded.filed_on, excluded.status, excluded.respondent_organ, excluded.respondent_region,
            excluded.respondent_staff_no, excluded.category_group, excluded.category, excluded.channel, excluded.kind,
            excluded.enterprise_related, excluded.outcome, excluded.handling_organ, excluded.handling_region,
            excluded.routed_by, excluded.procedural_open_until, excluded.result_open_until, excluded.concluded,
            excluded.substantiated, excluded.procedural_met, excluded.procedural_missed, excluded.result_met,
            excluded.result_missed, excluded.rated, excluded.satisfied_speed, excluded.satisfied_attitude,
            excluded.satisfied_result, excluded.satisfied_cleanness, excluded.released, excluded.released_fen);
    return null;
end
$$;
create trigger complaint_figured after insert or update on complaint
    for each row execute function complaint_figured();

create function disposition_figured() returns trigger
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
            count(*) filter (where kind = 'CRITICISM_EDUCATION') as criticised,
            count(*) filter (where kind = 'ADMONITION') as admonished,
            count(*) filter (where kind = 'ORGANISATIONAL') as organisational,
            count(*) filter (where kind = 'DISCIPLINARY') as disciplined,
            count(*) filter (where kind = 'HANDED_OVER') as handed_over
        from added
        group by complaint_id) d
    where f.complaint_id = d.complaint_id;
    return null;
end
$$;
create trigger disposition_added_figured after insert on disposition
    referencing new table as added for each statement execute function disposition_figured();

create function figure_inserted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    insert into figure_change (filed_on, status, respondent_organ, respondent_region, category_group, category, channel, kind,
            enterprise_related, outcome, handling_organ, handling_region, received, concluded, substantiated,
            procedural_met, procedural_missed, result_met, result_missed, rated, satisfied_speed, satisfied_attitude,
            satisfied_result, satisfied_cleanness, criticised, admonished, organisational, disciplined, handed_over,
            released, released_fen)
    select filed_on, status, respondent_organ, respondent_region, category_group, category, channel, kind,
            enterprise_related, outcome, handling_organ, handling_region, received, concluded, substantiated,
            procedural_met, procedural_missed, result_met, result_missed, rated, satisfied_speed, satisfied_attitude,
            satisfied_result, satisfied_cleanness, criticised, admonished, organisational, disciplined, handed_over,
            released, released_fen
    from added;
    return null;
end
$$;
create trigger complaint_figure_added after insert on complaint_figure
    referencing new table as added for each statement execute function figure_inserted();

create function figure_updated() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    insert into figure_change (filed_on, status, respondent_organ, respondent_region, category_group, category, channel, kind,
            enterprise_related, outcome, handling_organ, handling_region, received, concluded, substantiated,
            procedural_met, procedural_missed, result_met, result_missed, rated, satisfied_speed, satisfied_attitude,
            satisfied_result, satisfied_cleanness, criticised, admonished, organisational, disciplined, handed_over,
            released, released_fen)
    select filed_on, status, respondent_organ, respondent_region, category_group, category, channel, kind,
            enterprise_related, outcome, handling_organ, handling_region,
            -received, -concluded, -substantiated, -procedural_met, -procedural_missed, -result_met, -result_missed,
            -rated, -satisfied_speed, -satisfied_attitude, -satisfied_result, -satisfied_cleanness, -criticised,
            -admonished, -organisational, -disciplined, -handed_over, -released, -released_fen
    from before
    union all
    select filed_on, status, respondent_organ, respondent_region, category_group, category, channel, kind,
            enterprise_related, outcome, handling_organ, handling_region, received, concluded, substantiated,
            procedural_met, procedural_missed, result_met, result_missed, rated, satisfied_speed, satisfied_attitude,
            satisfied_result, satisfied_cleanness, criticised, admonished, organisational, disciplined, handed_over,
            released, released_fen
    from after;
    return null;
end
$$;
create trigger complaint_figure_changed after update on complaint_figure
    referencing old table as before new table as after for each statement execute function figure_updated();

-- Brings the oldest changes into the sums and says how many they were; one replica at a time, the other one passes.
create function figures_fold(most integer) returns integer
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

-- Counts clocks that have run out among the missed and says how many figures that changed; until then figures() does.
create function figures_missed(moment timestamptz, most integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    moved integer;
begin
    with late as (
        select complaint_id from complaint_figure
        where procedural_open_until < moment or result_open_until < moment
        limit most
        for update skip locked)
    update complaint_figure f set
        procedural_missed = procedural_missed + coalesce(procedural_open_until < moment, false)::int,
        procedural_open_until = case when procedural_open_until >= moment then procedural_open_until end,
        result_missed = result_missed + coalesce(result_open_until < moment, false)::int,
        result_open_until = case when result_open_until >= moment then result_open_until end
    from late
    where f.complaint_id = late.complaint_id;
    get diagnostics moved = row_count;
    return moved;
end
$$;

-- Makes all of it anew from the complaints, to be folded by the job; whoever writes waits. For the migration, and for an
-- operator in need.
create function figures_rebuild() returns void
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    before text := current_setting('mingjing.scope', true);
begin
    perform pg_advisory_xact_lock(hashtext('mingjing.figures'));
    lock table complaint, disposition in share row exclusive mode;
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

-- The figures of what the caller may see, filed from the first day to the last (null: without an end), as they are at
-- that moment. Sums where a whole year or month is asked for, rows where they are put right: what is not folded yet, days
-- beside whole months, clocks that have just run out, and what the caller may not see or sees from elsewhere.
create function figures(first_day date, last_day date, moment timestamptz)
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
        select c.filed_on, c.status, c.respondent_organ, c.respondent_region, c.category_group, c.category, c.channel,
            c.kind, c.enterprise_related, c.outcome, c.received, c.concluded, c.substantiated, c.procedural_met,
            c.procedural_missed, c.result_met, c.result_missed, c.rated, c.satisfied_speed, c.satisfied_attitude,
            c.satisfied_result, c.satisfied_cleanness, c.criticised, c.admonished, c.organisational, c.disciplined,
            c.handed_over, c.released, c.released_fen
        from figure_change c
        where c.filed_on between month_1 and month_end
            and case when oversees then c.handling_region >= region and c.handling_region < region || ':'
                else c.handling_organ = organ end
        union all
        -- in the sums, and not the caller's to see
        select r.filed_on, r.status, r.respondent_organ, r.respondent_region, r.category_group, r.category, r.channel,
            r.kind, r.enterprise_related, r.outcome, -r.received, -r.concluded, -r.substantiated, -r.procedural_met,
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
        select o.filed_on, o.status, o.respondent_organ, o.respondent_region, o.category_group, o.category, o.channel,
            o.kind, o.enterprise_related, o.outcome, 0, 0, 0, 0, coalesce(o.procedural_open_until < moment,
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
        select e.filed_on, e.status, e.respondent_organ, e.respondent_region, e.category_group, e.category, e.channel,
            e.kind, e.enterprise_related, e.outcome, e.received, e.concluded, e.substantiated, e.procedural_met,
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
        select e.filed_on, e.status, e.respondent_organ, e.respondent_region, e.category_group, e.category, e.channel,
            e.kind, e.enterprise_related, e.outcome, e.received, e.concluded, e.substantiated, e.procedural_met,
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
                when grouping(f.respondent_region) = 0 then 'REGION'
                when grouping(f.category_group) = 0 then 'CATEGORY_GROUP'
                when grouping(f.category) = 0 then 'CATEGORY'
                when grouping(f.channel) = 0 then 'CHANNEL'
                when grouping(f.kind) = 0 then 'KIND'
                when grouping(f.enterprise_related) = 0 then 'ENTERPRISE'
                when grouping(f.outcome) = 0 then 'OUTCOME'
                else 'ALL' end,
            coalesce(f.month, f.status, f.respondent_organ, f.respondent_region, f.category_group, f.category,
                f.channel, f.kind, f.enterprise_related::text, f.outcome,
                case when grouping(f.outcome) = 1 then '' end),
            sum(f.received), sum(f.concluded), sum(f.substantiated), sum(f.procedural_met), sum(f.procedural_missed),
            sum(f.result_met), sum(f.result_missed), sum(f.rated), sum(f.satisfied_speed), sum(f.satisfied_attitude),
            sum(f.satisfied_result), sum(f.satisfied_cleanness), sum(f.criticised), sum(f.admonished),
            sum(f.organisational), sum(f.disciplined), sum(f.handed_over), sum(f.released), sum(f.released_fen)
        from (select g.*, to_char(g.filed_on, 'YYYY-MM') as month from figure g) f
        group by grouping sets ((f.month), (f.status), (f.respondent_organ), (f.respondent_region),
            (f.category_group), (f.category), (f.channel), (f.kind), (f.enterprise_related), (f.outcome), ()))
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

revoke execute on function figures_fold(integer), figures_missed(timestamptz, integer), figures_rebuild(),
    figures(date, date, timestamptz) from public;
grant execute on function figures_fold(integer), figures_missed(timestamptz, integer), figures(date, date, timestamptz)
    to ${app};

-- Who took what away: written before the first byte leaves, read by who supervises or audits, changed by nobody.
create table complaint_export (
    id          uuid primary key,
    kind        text        not null check (kind in ('LIST', 'OVERVIEW')),
    filters     jsonb       not null,
    exported_by text        not null,
    organ       text        not null,
    region      text collate "C",
    exported_at timestamptz not null
);
create index complaint_export_organ on complaint_export (organ, exported_at desc, id desc);
create index complaint_export_at on complaint_export (exported_at desc, id desc);

alter table complaint_export enable row level security;
alter table complaint_export force row level security;
create policy complaint_export_written on complaint_export for insert
    with check (organ = (select scope_text('organ')));
create policy complaint_export_read on complaint_export for select
    using (
        (select scope_text('kind')) = 'INTERNAL'
        or (organ = (select scope_text('organ')) and (select scope_has('leader')))
        or ((select scope_has('supervisor') or scope_has('auditor'))
            and region >= (select scope_text('region'))
            and region < (select scope_text('region')) || ':'));
grant select, insert on complaint_export to ${app};

select figures_rebuild();
