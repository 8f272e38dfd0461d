-- Words and figures of complaints that are filed in one statement are made in one statement too. What is imported is history
-- and may be a million: it waits for a job to make the index of its words, and nobody waits for that (ADR 0062).
create table search_waiting (
    complaint_id uuid primary key references complaint (id)
);
alter table search_waiting enable row level security;
alter table search_waiting force row level security;
create policy search_waiting_owner on search_waiting to current_user using (true) with check (true);

-- The words of a complaint, a line each for title, text and case number.
create function search_words(c complaint) returns text language sql immutable parallel safe return
    concat_ws(E'\n', search_text(c.title), search_text(c.body), search_text(c.case_number));

create function search_filed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    insert into search_waiting select a.id from added a where a.source_system is not null;
    insert into complaint_search (complaint_id, filed_at, words, tags)
    select a.id, a.filed_at, search_words(row (a.*)::complaint), search_tags(row (a.*)::complaint)
    from added a
    where a.source_system is null;
    return null;
end
$$;
drop trigger complaint_search_filed on complaint;
create trigger complaint_search_filed after insert on complaint
    referencing new table as added for each statement execute function search_filed();

create function complaint_filed_figured() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    insert into complaint_figure select f.* from added c cross join lateral figure_of(row (c.*)::complaint) f;
    return null;
end
$$;
drop trigger complaint_figured on complaint;
create trigger complaint_filed_figured after insert on complaint
    referencing new table as added for each statement execute function complaint_filed_figured();
create trigger complaint_figured after update on complaint
    for each row execute function complaint_figured();

-- Takes some of those that wait into the index and says how many; replicas take different ones.
create function search_catch_up(most integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    before text := current_setting('mingjing.scope', true);
    taken  integer;
begin
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    with due as (
        delete from search_waiting
        where complaint_id in (select complaint_id from search_waiting limit most for update skip locked)
        returning complaint_id),
    made as (
        insert into complaint_search (complaint_id, filed_at, words, tags)
        select c.id, c.filed_at, search_words(c), search_tags(c)
        from due join complaint c on c.id = due.complaint_id
        on conflict do nothing)
    select count(*) into taken from due;
    perform set_config('mingjing.scope', coalesce(before, ''), true);
    return taken;
end
$$;
revoke execute on function search_catch_up(integer) from public;
grant execute on function search_catch_up(integer) to ${app};

-- Whether some are not in the index of words yet.
create function search_waits() returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$ select exists (select from search_waiting) $$;
revoke execute on function search_waits() from public;
grant execute on function search_waits() to ${app};

-- Those of the given complaints that the caller may see and in whose words all phrases stand, waiting or not.
create or replace function search_among(ids uuid[], looked_for text[]) returns setof uuid
    language plpgsql stable security definer set search_path = public, pg_temp
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
    as $$
declare
    patterns text[] := array(select '%' || search_text(phrase) || '%' from unnest(looked_for) phrase);
begin
    return query
        select s.complaint_id
        from complaint_search s
        where s.complaint_id = any (ids)
          and s.words like all (patterns)
          -- row-level security binds the owner too, in the scope of the caller
          and exists (select from complaint c where c.id = s.complaint_id)
        union all
        select c.id
        from search_waiting w
        join complaint c on c.id = w.complaint_id
        where w.complaint_id = any (ids)
          and search_words(c) like all (patterns);
end
$$;
