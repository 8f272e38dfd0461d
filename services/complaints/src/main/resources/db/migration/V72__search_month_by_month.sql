-- 全文检索: months are asked one by one. A handful of them in one question cost ten times as much as each alone (the index
-- takes "this month or that" for no help), and the page is often full before the last (docs/adr/0062).
create or replace function search_older(looked_for text[], narrowed_to text[], before_at timestamptz, before_id uuid, wanted integer)
    returns table (id uuid, filed_at timestamptz)
    language plpgsql stable security definer set search_path = public, pg_temp
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
    as $$
declare
    -- so many months are looked at before the word is called rare: the first may have just begun
    enough_to_judge constant integer := 3;
    -- a word that would take longer than this to fill the page is in few complaints: all the rest at once
    few_if_beyond   constant integer := 8;
    phrases  text[] := array(select search_text(phrase) from unnest(looked_for) phrase);
    patterns text[] := array(select '%' || phrase || '%' from unnest(phrases) phrase);
    pairs    tsquery := search_pairs(phrases, narrowed_to);
    month    timestamptz := date_trunc('month', before_at, 'UTC');
    months   integer := 0;
    found_all integer := 0;
    got      integer;
    rest     boolean := false;
begin
    while wanted > found_all loop
        return query
            with hit as materialized (
                select s.complaint_id, s.filed_at
                from complaint_search s
                where search_entries(s.words, s.tags) @@ case when rest then pairs
                        else pairs && format('''%s''', search_month(month))::tsquery end
                  and (rest or s.filed_at >= month)
                  and (s.filed_at, s.complaint_id) < (before_at, before_id)
                  and s.words like all (patterns))
            select h.complaint_id, h.filed_at
            from hit h
            where exists (select from complaint c where c.id = h.complaint_id)
            order by h.filed_at desc, h.complaint_id desc
            limit wanted - found_all;
        get diagnostics got = row_count;
        exit when rest;
        found_all := found_all + got;
        months := months + 1;
        before_at := least(before_at, month);
        before_id := '00000000-0000-0000-0000-000000000000';
        month := month - interval '1 month';
        rest := months >= enough_to_judge and (wanted - found_all) * months > few_if_beyond * found_all;
    end loop;
end
$$;
