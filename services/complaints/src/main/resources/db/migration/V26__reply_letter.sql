-- 答复书: each reply is a letter with a number, counted without a gap by organ and year.
alter table complaint add column reply_number text unique;

create table letter_series (
    organ text    not null references organ_copy (code),
    year  integer not null,
    last  integer not null check (last > 0),
    primary key (organ, year)
);

alter table letter_series enable row level security;
alter table letter_series force row level security;
create policy letter_series_of_organ on letter_series
    using ((select scope_text('kind')) = 'INTERNAL' or organ = (select scope_text('organ')));

grant select, insert, update on letter_series to ${app};
