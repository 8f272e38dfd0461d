-- 告知书: what a reporter was told on the way, as a letter to print for whoever does not read it on a page (ADR 0070). A letter
-- has a number from the moment in which it is made; made again it is the same one.
create table notice_letter (
    id           uuid primary key,
    complaint_id uuid        not null references complaint (id),
    kind         text        not null
        check (kind in ('ACCEPTANCE', 'REFUSAL', 'PROCEDURAL_REPLY', 'PROGRESS', 'EXTENSION')),
    -- when the reporter was told, which tells one progress report from the next
    told_at      timestamptz not null,
    number       text        not null unique,
    organ        text        not null references organ_copy (code),
    issued_by    text        not null,
    issued_at    timestamptz not null,
    -- the clock that the letter names and its date as it stood then; null where none ran
    clock        text,
    due_on       date,
    unique (complaint_id, kind, told_at),
    check ((clock is null) = (due_on is null))
);
create index notice_letter_organ on notice_letter (organ);

-- Counted without a gap by organ, kind and year, apart from the replies.
create table notice_letter_series (
    organ text    not null references organ_copy (code),
    kind  text    not null,
    year  integer not null,
    last  integer not null check (last > 0),
    primary key (organ, kind, year)
);

alter table notice_letter enable row level security;
alter table notice_letter force row level security;
alter table notice_letter_series enable row level security;
alter table notice_letter_series force row level security;

create policy notice_letter_with_complaint on notice_letter for select
    using (exists (select from complaint where complaint.id = notice_letter.complaint_id));
-- Whoever handles the complaint for its organ, in his own name; nobody changes a letter or takes it away.
create policy notice_letter_issued on notice_letter for insert
    with check (
        (select scope_text('kind')) = 'PERSON'
        and (select scope_has('intake') or scope_has('handler') or scope_has('leader'))
        and organ = (select scope_text('organ'))
        and issued_by = (select scope_text('staff'))
        and exists (
            select from complaint c
            where c.id = notice_letter.complaint_id and c.handling_organ = (select scope_text('organ'))));
create policy notice_letter_series_of_organ on notice_letter_series
    using ((select scope_text('kind')) = 'PERSON' and organ = (select scope_text('organ')));

grant select, insert on notice_letter to ${app};
grant select, insert, update on notice_letter_series to ${app};
