-- Up to when the inbox has forgotten the events of a type. An event made before that, and not in the inbox, may have been
-- applied once: it is parked, and a person decides.
create table if not exists inbox_forgotten (
    type    text        primary key,
    "until" timestamptz not null
);

grant select, insert, update on inbox_forgotten to ${app};
