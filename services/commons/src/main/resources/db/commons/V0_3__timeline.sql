-- Who did what, append-only. The application may insert and read; it may not change or delete.
create table timeline (
    aggregate_type text        not null,
    aggregate_id   uuid        not null,
    seq            bigint      not null check (seq > 0),
    command        text        not null,
    actor          text,
    organ          text,
    role           text,
    before         text        not null check (before is json),
    after          text        not null check (after is json),
    occurred_at    timestamptz not null,
    recorded_at    timestamptz not null,
    trace_id       text,
    previous_hash  char(64)    not null,
    hash           char(64)    not null,
    primary key (aggregate_id, seq, recorded_at)
) partition by range (recorded_at);

-- Where each chain ends. A unique key over partitions must hold the partition column, so the numbers are kept gapless here.
create table timeline_head (
    aggregate_id   uuid     primary key,
    aggregate_type text     not null,
    seq            bigint   not null,
    hash           char(64) not null
);

-- Runs as the owner: the application cannot write the heads, so it can neither fork a chain nor shorten one.
create function timeline_advance() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    head timeline_head;
begin
    select * into head from timeline_head where aggregate_id = new.aggregate_id for update;
    if not found then
        head.seq := 0;
        head.hash := repeat('0', 64);
    end if;
    if new.seq <> head.seq + 1 or new.previous_hash <> head.hash then
        raise exception 'timeline of % continues at % after %', new.aggregate_id, head.seq + 1, head.hash
            using errcode = 'integrity_constraint_violation';
    end if;
    insert into timeline_head (aggregate_id, aggregate_type, seq, hash)
    values (new.aggregate_id, new.aggregate_type, new.seq, new.hash)
    on conflict (aggregate_id) do update set seq = excluded.seq, hash = excluded.hash;
    return new;
end
$$;

create trigger timeline_advance before insert on timeline
    for each row execute function timeline_advance();

-- Whether the caller may see the thing that an entry is about. Nobody but the platform itself, until the service replaces
-- this function by one that asks its own tables, whose row-level security then decides.
create function timeline_visible(aggregate_type text, aggregate_id uuid) returns boolean
    language sql stable
    as $$ select coalesce(scope_text('kind') = 'INTERNAL', false) $$;

alter table timeline enable row level security;
alter table timeline force row level security;
create policy timeline_read on timeline for select using (timeline_visible(aggregate_type, aggregate_id));
create policy timeline_append on timeline for insert with check (true);

grant select, insert on timeline to ${app};
grant select on timeline_head to ${app};

-- Partitions of the current month and the coming ones. Rows that no partition takes go to the default one; a month whose
-- rows lie there already stays there.
create table timeline_default partition of timeline default;

create function timeline_partitions_ahead(months integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    first_day date;
    name text;
    made integer := 0;
begin
    perform pg_advisory_xact_lock(hashtextextended('timeline_partitions_ahead', 0));
    for i in 0 .. least(greatest(months, 0), 24) loop
        first_day := (date_trunc('month', now() at time zone 'Asia/Shanghai') + make_interval(months => i))::date;
        name := 'timeline_' || to_char(first_day, 'YYYY_MM');
        continue when to_regclass('public.' || name) is not null;
        continue when timeline_default_has(first_day);
        execute format(
            'create table %I partition of timeline for values from (%L) to (%L)',
            name,
            first_day::timestamp at time zone 'Asia/Shanghai',
            (first_day + interval '1 month')::timestamp at time zone 'Asia/Shanghai');
        made := made + 1;
    end loop;
    return made;
end
$$;

-- The default partition has no row-level security of its own, and the application cannot read it directly.
create function timeline_default_has(first_day date) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$
    select exists (
        select 1 from timeline_default
        where recorded_at >= first_day::timestamp at time zone 'Asia/Shanghai'
          and recorded_at < (first_day + interval '1 month')::timestamp at time zone 'Asia/Shanghai')
$$;

revoke execute on function timeline_partitions_ahead(integer), timeline_default_has(date) from public;
grant execute on function timeline_partitions_ahead(integer) to ${app};

select timeline_partitions_ahead(3);
