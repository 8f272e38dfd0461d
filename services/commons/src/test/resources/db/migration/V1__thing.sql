create table thing (
    id      uuid    primary key,
    organ   text    not null,
    name    text    not null,
    version bigint  not null
);

alter table thing enable row level security;
alter table thing force row level security;
create policy thing_of_organ on thing
    using ((select scope_text('kind')) = 'INTERNAL' or organ = (select scope_text('organ')));

grant select, insert, update, delete on thing to ${app};

create or replace function timeline_visible(aggregate_type text, aggregate_id uuid) returns boolean
    language sql stable
    as $$
    select coalesce(scope_text('kind') = 'INTERNAL', false) or exists (select from thing where id = aggregate_id)
$$;
