-- What is counted of complaints is read into memory and counted there (ADR 0075): it stays one narrow row for each, kept by
-- triggers, and each change bears its transaction, by which a reader finds what he has not seen. Sums, what waited to be brought
-- into them and the job that did are gone, and with them all indexes but two.
drop function figures(date, date, timestamptz, text, text, text);
drop function figures_with_reports(date, date, timestamptz, text, text, text);
drop function figures_fold(integer);
drop function figures_missed(timestamptz, integer);
drop function figure_narrowings(text);
drop trigger first_respondent_figured on complaint;
drop function first_respondent_figured();
drop function figure_of(complaint);
drop table figure_sum, figure_narrowed, figure_change, complaint_figure;
drop function figure_inserted();
drop function figure_updated();
-- what the statistics of one kind were counted from
drop index complaint_business_counted;

create table complaint_figure (
    -- of a complaint, which nobody takes away; no row comes but by its triggers, so nothing checks it again at each filing
    complaint_id              uuid not null,
    -- where it stands in memory, for good
    position                  integer generated always as identity,
    changed_in                xid8 not null default pg_current_xact_id(),
    -- days are days in China
    filed_on                  date not null,
    status                    text not null,
    respondent_organ          text not null,
    respondent_region         text collate "C" not null,
    respondent_staff_no       text,
    category_group            text not null,
    category                  text not null,
    channel                   text not null,
    kind                      text not null,
    enterprise_related        boolean not null,
    outcome                   text,
    handling_organ            text not null,
    handling_region           text collate "C" not null,
    routed_by                 text,
    first_respondent_organ    text,
    first_respondent_staff_no text,
    procedural_open_until     timestamptz,
    result_open_until         timestamptz,
    concluded_on              date,
    concluded                 smallint not null,
    substantiated             smallint not null,
    procedural_met            smallint not null,
    procedural_missed         smallint not null,
    result_met                smallint not null,
    result_missed             smallint not null,
    rated                     smallint not null,
    satisfied_speed           smallint not null,
    satisfied_attitude        smallint not null,
    satisfied_result          smallint not null,
    satisfied_cleanness       smallint not null,
    released                  smallint not null,
    released_fen              bigint not null,
    measure                   text,
    criticised                smallint not null default 0,
    admonished                smallint not null default 0,
    organisational            smallint not null default 0,
    disciplined               smallint not null default 0,
    handed_over               smallint not null default 0
);
alter table complaint_figure enable row level security;
alter table complaint_figure force row level security;
-- Kept by the functions below, which run as the owner; nobody else writes. Whoever counts reads all of it in the platform's own
-- scope and leaves out what its caller does not see.
create policy complaint_figure_kept on complaint_figure to current_user using (true) with check (true);
create policy complaint_figure_internal on complaint_figure for select to ${app}
    using ((select scope_text('kind')) = 'INTERNAL');
grant select on complaint_figure to ${app};

-- What a complaint counts as; people dealt with, and the measure of a report, come with their own rows. A set, so that it becomes
-- part of the query that asks.
create function figure_of(c complaint)
    returns table (complaint_id uuid, filed_on date, status text, respondent_organ text, respondent_region text,
        respondent_staff_no text, category_group text, category text, channel text, kind text, enterprise_related boolean, outcome text, handling_organ text,
        handling_region text, routed_by text, first_respondent_organ text, first_respondent_staff_no text,
        procedural_open_until timestamptz, result_open_until timestamptz, concluded_on date, concluded smallint,
        substantiated smallint, procedural_met smallint, procedural_missed smallint, result_met smallint, result_missed
        smallint, rated smallint, satisfied_speed smallint, satisfied_attitude smallint, satisfied_result smallint,
        satisfied_cleanness smallint, released smallint, released_fen bigint)
    language sql stable as $$
    select
        c.id, (c.filed_at at time zone 'Asia/Shanghai')::date, c.status, c.respondent_organ, c.respondent_region,
        c.respondent_staff_no, c.category_group, c.category, c.channel, c.kind, c.enterprise_related, c.outcome,
        c.handling_organ, c.handling_region, c.routed_by, c.first_respondent_organ, c.first_respondent_staff_no,
        case when c.procedural_met_at is null then c.procedural_due_at end,
        case when c.result_met_at is null then c.result_due_at end, (c.concluded_at at time zone 'Asia/Shanghai')::date,
        (c.outcome is not null)::int::smallint, coalesce(c.outcome in ('SUBSTANTIATED', 'PARTLY'), false)::int::smallint,
        coalesce(c.procedural_met_at <= c.procedural_due_at, false)::int::smallint,
        coalesce(c.procedural_met_at > c.procedural_due_at, false)::int::smallint,
        coalesce(c.result_met_at <= c.result_due_at, false)::int::smallint,
        coalesce(c.result_met_at > c.result_due_at, false)::int::smallint, (c.rated_at is not null)::int::smallint,
        coalesce(c.rating_speed >= 4, false)::int::smallint, coalesce(c.rating_attitude >= 4, false)::int::smallint,
        coalesce(c.rating_result >= 4, false)::int::smallint, coalesce(c.rating_cleanness >= 4, false)::int::smallint,
        coalesce(c.released_fen > 0, false)::int::smallint, coalesce(c.released_fen, 0)
$$;

-- The same of all, with what comes with other rows.
create view complaint_figure_anew with (security_invoker = true) as
select f.*, e.measure, coalesce(d.criticised, 0)::smallint as criticised, coalesce(d.admonished, 0)::smallint as admonished,
    coalesce(d.organisational, 0)::smallint as organisational, coalesce(d.disciplined, 0)::smallint as disciplined,
    coalesce(d.handed_over, 0)::smallint as handed_over
from complaint c
cross join lateral figure_of(c) f
left join business_event e on e.complaint_id = c.id
left join (
    select complaint_id,
        count(*) filter (where kind = 'CRITICISM_EDUCATION') as criticised,
        count(*) filter (where kind = 'ADMONITION') as admonished,
        count(*) filter (where kind = 'ORGANISATIONAL') as organisational,
        count(*) filter (where kind = 'DISCIPLINARY') as disciplined,
        count(*) filter (where kind = 'HANDED_OVER') as handed_over
    from disposition
    where ended_at is null
    group by complaint_id) d on d.complaint_id = c.id;

create function complaint_figure_stamped() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    return new;
end
$$;

create or replace function complaint_filed_figured() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    insert into complaint_figure (complaint_id, filed_on, status, respondent_organ, respondent_region, respondent_staff_no,
        category_group, category, channel, kind, enterprise_related, outcome, handling_organ, handling_region, routed_by, first_respondent_organ,
        first_respondent_staff_no, procedural_open_until, result_open_until, concluded_on, concluded, substantiated,
        procedural_met, procedural_missed, result_met, result_missed, rated, satisfied_speed, satisfied_attitude,
        satisfied_result, satisfied_cleanness, released, released_fen)
    select f.* from added c cross join lateral figure_of(row (c.*)::complaint) f;
    return null;
end
$$;

create or replace function complaint_figured() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    update complaint_figure kept
    set (
            filed_on, status, respondent_organ, respondent_region, respondent_staff_no, category_group, category, channel,
            kind, enterprise_related, outcome, handling_organ, handling_region, routed_by, first_respondent_organ,
            first_respondent_staff_no, procedural_open_until, result_open_until, concluded_on, concluded, substantiated,
            procedural_met, procedural_missed, result_met, result_missed, rated, satisfied_speed, satisfied_attitude,
            satisfied_result, satisfied_cleanness, released, released_fen)
        = (
            f.filed_on, f.status, f.respondent_organ, f.respondent_region, f.respondent_staff_no, f.category_group,
            f.category, f.channel, f.kind, f.enterprise_related, f.outcome, f.handling_organ, f.handling_region,
            f.routed_by, f.first_respondent_organ, f.first_respondent_staff_no, f.procedural_open_until,
            f.result_open_until, f.concluded_on, f.concluded, f.substantiated, f.procedural_met, f.procedural_missed,
            f.result_met, f.result_missed, f.rated, f.satisfied_speed, f.satisfied_attitude, f.satisfied_result,
            f.satisfied_cleanness, f.released, f.released_fen)
    from figure_of(new) f
    where kept.complaint_id = new.id
        and (
            kept.filed_on, kept.status, kept.respondent_organ, kept.respondent_region, kept.respondent_staff_no,
            kept.category_group, kept.category, kept.channel, kept.kind, kept.enterprise_related, kept.outcome,
            kept.handling_organ, kept.handling_region, kept.routed_by, kept.first_respondent_organ,
            kept.first_respondent_staff_no, kept.procedural_open_until, kept.result_open_until, kept.concluded_on,
            kept.concluded, kept.substantiated, kept.procedural_met, kept.procedural_missed, kept.result_met,
            kept.result_missed, kept.rated, kept.satisfied_speed, kept.satisfied_attitude, kept.satisfied_result,
            kept.satisfied_cleanness, kept.released, kept.released_fen)
        is distinct from (
            f.filed_on, f.status, f.respondent_organ, f.respondent_region, f.respondent_staff_no, f.category_group,
            f.category, f.channel, f.kind, f.enterprise_related, f.outcome, f.handling_organ, f.handling_region,
            f.routed_by, f.first_respondent_organ, f.first_respondent_staff_no, f.procedural_open_until,
            f.result_open_until, f.concluded_on, f.concluded, f.substantiated, f.procedural_met, f.procedural_missed,
            f.result_met, f.result_missed, f.rated, f.satisfied_speed, f.satisfied_attitude, f.satisfied_result,
            f.satisfied_cleanness, f.released, f.released_fen);
    return null;
end
$$;

create function business_event_figured() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    if tg_op = 'DELETE' then
        update complaint_figure set measure = null where complaint_id = old.complaint_id;
    else
        update complaint_figure set measure = new.measure where complaint_id = new.complaint_id;
    end if;
    return null;
end
$$;
create trigger business_event_figured after insert or delete or update of measure on business_event
    for each row execute function business_event_figured();

-- Makes right what triggers did not see; whoever writes waits. For an operator in need.
create or replace function figures_rebuild() returns void
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    before  text := current_setting('mingjing.scope', true);
    columns text[] := array(
        select attname from pg_attribute
        where attrelid = 'complaint_figure_anew'::regclass and attnum > 1 order by attnum);
begin
    lock table disposition, complaint in share row exclusive mode;
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    execute format(
        'update complaint_figure kept set (%1$s) = (%2$s) from complaint_figure_anew f'
        ' where kept.complaint_id = f.complaint_id and (%3$s) is distinct from (%2$s)',
        array_to_string(columns, ', '),
        (select string_agg('f.' || name, ', ') from unnest(columns) name),
        (select string_agg('kept.' || name, ', ') from unnest(columns) name));
    execute format(
        'insert into complaint_figure (complaint_id, %1$s) select f.* from complaint_figure_anew f'
        ' where not exists (select from complaint_figure k where k.complaint_id = f.complaint_id) order by f.filed_on',
        array_to_string(columns, ', '));
    -- of a database that was restored from a dump: transactions that this one has not had yet
    update complaint_figure set changed_in = pg_current_xact_id()
    where changed_in >= pg_snapshot_xmax(pg_current_snapshot());
    perform set_config('mingjing.scope', coalesce(before, ''), true);
end
$$;

-- All of it from the complaints, and the indexes: twelve seconds at a million, in which complaints are neither written nor read.
select figures_rebuild();
alter table complaint_figure add primary key (complaint_id);
create index complaint_figure_changed on complaint_figure (changed_in);
create trigger complaint_figure_stamped before update on complaint_figure
    for each row execute function complaint_figure_stamped();
