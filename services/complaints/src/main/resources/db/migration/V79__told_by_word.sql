-- What a reporter was told by telephone or at the window instead of by letter (ADR 0073). A row is never changed.
create table spoken_notice (
    id           uuid primary key,
    complaint_id uuid        not null references complaint (id),
    kind         text        not null
        check (kind in ('ACCEPTANCE', 'REFUSAL', 'PROCEDURAL_REPLY', 'PROGRESS', 'EXTENSION')),
    -- of which of the things that he was told, as in notice_letter
    told_at      timestamptz not null,
    way          text        not null check (way in ('TELEPHONE', 'WINDOW')),
    spoken_at    timestamptz not null,
    spoken_by    text        not null,
    organ        text        not null references organ_copy (code),
    noted_at     timestamptz not null,
    unique (complaint_id, kind, told_at),
    check (spoken_at <= noted_at)
);
create index spoken_notice_organ on spoken_notice (organ);

alter table spoken_notice enable row level security;
alter table spoken_notice force row level security;

create policy spoken_notice_with_complaint on spoken_notice for select
    using (exists (select from complaint where complaint.id = spoken_notice.complaint_id));
-- Whoever handles the complaint for its organ, of what he himself said; nobody changes it or takes it away.
create policy spoken_notice_noted on spoken_notice for insert
    with check (
        (select scope_text('kind')) = 'PERSON'
        and (select scope_has('intake') or scope_has('handler') or scope_has('leader'))
        and organ = (select scope_text('organ'))
        and spoken_by = (select scope_text('staff'))
        and exists (
            select from complaint c
            where c.id = spoken_notice.complaint_id and c.handling_organ = (select scope_text('organ'))));

grant select, insert on spoken_notice to ${app};
