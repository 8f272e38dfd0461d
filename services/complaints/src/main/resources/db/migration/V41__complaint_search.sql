-- 全文检索: the words of complaints, every two neighbouring characters of which are in an index, so that any word is found
-- wherever it stands in the text (docs/adr/0062).

-- Text in the form in which it is compared: one width, small letters, a space for whatever is no letter or digit.
create function search_text(given text) returns text language sql immutable parallel safe return
    trim(regexp_replace(lower(normalize(given, NFKC) collate "pg_c_utf8"), '[^[:alnum:]]+' collate "pg_c_utf8", ' ', 'g'));

create table complaint_search (
    complaint_id uuid primary key references complaint (id),
    filed_at     timestamptz not null,
    -- title, text and case number, a line each: no phrase runs from one into the other
    words        text        not null,
    -- what a list is narrowed to most; each begins with a colon, which no word does
    tags         text[]      not null
);

-- The month in which it was filed: a search begins in the latest ones.
create function search_month(filed timestamptz) returns text language sql immutable parallel safe return
    ':m' || extract(year from filed at time zone 'UTC') || '-' || extract(month from filed at time zone 'UTC');

create function search_tags(c complaint) returns text[] language sql immutable parallel safe return
    array_remove(array [
        search_month(c.filed_at),
        ':h' || c.handling_organ, ':h' || c.routed_by,
        ':g' || left(c.handling_region, 2), ':g' || left(c.handling_region, 4), ':g' || c.handling_region,
        ':o' || c.respondent_organ,
        ':r' || left(c.respondent_region, 2), ':r' || left(c.respondent_region, 4), ':r' || c.respondent_region,
        ':c' || c.category, ':c' || c.category_group, ':k' || c.kind, ':n' || c.channel,
        ':e' || c.enterprise_related::text], null);

-- Every two neighbouring characters, and the tags. A word of one character is found as the beginning of a pair.
create function search_entries(words text, tags text[]) returns tsvector language sql immutable parallel safe return
    array_to_tsvector(tags || array(
        select one || other
        from unnest(string_to_array(words, null), (string_to_array(words, null))[2:] || array [' ']) as pair (one, other)
        where one not in (' ', E'\n')));

-- The same of what is looked for: letters, digits and single spaces, so that quoting them is enough.
create function search_pairs(phrases text[], tags text[]) returns tsquery language sql immutable parallel safe return (
    select string_agg(entry, ' & ')::tsquery
    from (
        select format('''%s''', substr(phrase, n, 2)) as entry
        from unnest(phrases) phrase, generate_series(1, length(phrase) - 1) n
        where substr(phrase, n, 1) <> ' '
        union
        select format('''%s'':*', phrase) from unnest(phrases) phrase where length(phrase) = 1
        union
        select format('''%s''', replace(replace(tag, '\', '\\'), '''', '''''')) from unnest(tags) tag) all_of_them);

create function search_keep() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    insert into complaint_search (complaint_id, filed_at, words, tags)
    values (
        new.id, new.filed_at,
        concat_ws(E'\n', search_text(new.title), search_text(new.body), search_text(new.case_number)),
        search_tags(new))
    on conflict (complaint_id) do update set words = excluded.words, tags = excluded.tags;
    return null;
end
$$;

-- The owner alone reads and writes the table, by the functions below; nobody has a grant on it.
alter table complaint_search enable row level security;
alter table complaint_search force row level security;
create policy complaint_search_owner on complaint_search to current_user using (true) with check (true);

select set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
insert into complaint_search (complaint_id, filed_at, words, tags)
select c.id, c.filed_at, concat_ws(E'\n', search_text(c.title), search_text(c.body), search_text(c.case_number)), search_tags(c)
from complaint c
order by c.filed_at;

create index complaint_search_entries on complaint_search using gin (search_entries(words, tags));
-- the functions below never leave the choice to statistics, and reckoning them would take every text apart again
alter index complaint_search_entries alter column 1 set statistics 0;

create trigger complaint_search_filed after insert on complaint
    for each row execute function search_keep();
-- what is written and whom it is about never changes, who handles it does
create trigger complaint_search_moved after update on complaint
    for each row
    when ((old.handling_organ, old.handling_region, old.routed_by, old.title, old.body)
        is distinct from (new.handling_organ, new.handling_region, new.routed_by, new.title, new.body))
    execute function search_keep();

-- Those of the given complaints that the caller may see and in whose words all phrases stand.
create function search_among(ids uuid[], looked_for text[]) returns setof uuid
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
          and exists (select from complaint c where c.id = s.complaint_id);
end
$$;

-- The latest complaints before the given one that the caller may see, with all tags, in whose words all phrases stand. The
-- months are gone through backwards, ever more of them at a time, until there are enough: a word that is frequent costs one
-- month, a rare one a handful of looks into the index.
create function search_older(looked_for text[], narrowed_to text[], before_at timestamptz, before_id uuid, wanted integer)
    returns table (id uuid, filed_at timestamptz)
    language plpgsql stable security definer set search_path = public, pg_temp
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
    as $$
declare
    phrases  text[] := array(select search_text(phrase) from unnest(looked_for) phrase);
    patterns text[] := array(select '%' || phrase || '%' from unnest(phrases) phrase);
    pairs    tsquery := search_pairs(phrases, narrowed_to);
    month    timestamptz := date_trunc('month', before_at, 'UTC');
    since    timestamptz;
    span     integer := 1;
    got      integer;
begin
    while span <= 64 and wanted > 0 loop
        since := case when span < 64 then month - make_interval(months => span - 1) else '-infinity' end;
        return query
            with hit as materialized (
                select s.complaint_id, s.filed_at
                from complaint_search s
                where search_entries(s.words, s.tags) @@ case when span = 64 then pairs else pairs && (
                        select string_agg(format('''%s''', search_month(month - make_interval(months => back))), ' | ')
                        from generate_series(0, span - 1) back)::tsquery end
                  and s.filed_at >= since
                  and (s.filed_at, s.complaint_id) < (before_at, before_id)
                  and s.words like all (patterns))
            select h.complaint_id, h.filed_at
            from hit h
            where exists (select from complaint c where c.id = h.complaint_id)
            order by h.filed_at desc, h.complaint_id desc
            limit wanted;
        get diagnostics got = row_count;
        wanted := wanted - got;
        month := month - make_interval(months => span);
        before_at := least(before_at, since);
        before_id := '00000000-0000-0000-0000-000000000000';
        span := span * 4;
    end loop;
end
$$;

revoke execute on function search_among(uuid[], text[]), search_older(text[], text[], timestamptz, uuid, integer) from public;
grant execute on function search_among(uuid[], text[]), search_older(text[], text[], timestamptz, uuid, integer) to ${app};
