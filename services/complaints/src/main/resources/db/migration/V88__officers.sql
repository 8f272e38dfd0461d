-- Who works at an organ, as its officials' logins tell it: nobody has to keep a list of staff numbers beside the platform.
create table officer (
    organ      text    not null,
    staff_no   text    not null,
    name       text    not null check (char_length(name) between 1 and 100),
    -- whether his roles let him be in charge of a complaint
    may_handle boolean not null,
    seen_on    date    not null,
    primary key (organ, staff_no)
);
create index officer_seen on officer (seen_on);
alter table officer enable row level security;
alter table officer force row level security;

-- Colleagues know each other; of other organs nobody learns a name here.
create policy officer_colleague on officer for select
    using ((select scope_text('kind')) = 'PERSON' and organ = (select scope_text('organ')));

-- Each says his own name, by logging in.
create policy officer_comes on officer for insert
    with check (
        (select scope_text('kind')) = 'PERSON'
        and organ = (select scope_text('organ'))
        and staff_no = (select scope_text('staff')));
create policy officer_comes_again on officer for update
    using (
        (select scope_text('kind')) = 'PERSON'
        and organ = (select scope_text('organ'))
        and staff_no = (select scope_text('staff')));

-- The job that forgets, and no other part of the platform: whoever comes with receipt and PIN is one too.
create policy officer_forgotten on officer
    using ((select scope_text('kind')) = 'INTERNAL' and (select scope_text('actor')) = 'officers')
    with check (false);
grant select, insert, update, delete on officer to ${app};
