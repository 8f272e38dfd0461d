-- A tag may be one of several with a bar between them (no tag has a bar): whoever oversees a region and handles complaints as
-- well sees those of the region and those of his organ elsewhere (docs/adr/0062).
create or replace function search_pairs(phrases text[], tags text[]) returns tsquery
    language sql immutable parallel safe return (
    select string_agg(entry, ' & ')::tsquery
    from (
        select format('''%s''', substr(phrase, n, 2)) as entry
        from unnest(phrases) phrase, generate_series(1, length(phrase) - 1) n
        where substr(phrase, n, 1) <> ' '
        union
        select format('''%s'':*', phrase) from unnest(phrases) phrase where length(phrase) = 1
        union
        select (
            select format('(%s)', string_agg(format('''%s''', replace(replace(one, '\', '\\'), '''', '''''')), ' | '))
            from string_to_table(tag, '|') one)
        from unnest(tags) tag) all_of_them);
