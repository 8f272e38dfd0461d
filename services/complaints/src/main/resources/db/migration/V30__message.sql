-- What the reporter and the office that handles the complaint write to each other.
create table message (
    id           uuid primary key,
    complaint_id uuid        not null references complaint (id),
    side         text        not null check (side in ('REPORTER', 'OFFICE')),
    -- who wrote for the office; of the reporter nothing is kept
    organ        text references organ_copy (code),
    author       text,
    body         text        not null check (body <> ''),
    written_at   timestamptz not null,
    -- when the other side saw it first
    read_at      timestamptz,
    check ((side = 'OFFICE') = (organ is not null)),
    check ((side = 'OFFICE') = (author is not null))
);
create index message_thread on message (complaint_id, written_at desc, id desc);
create index message_organ on message (organ) where organ is not null;
-- few at any time: what marks worklists and pages
create index message_unread on message (side, complaint_id) where read_at is null;

-- On which side of a thread the caller stands; null for whoever sees the complaint without being part of it
-- (supervisor, auditor, another organ's system), and for whoever does not see it at all.
-- The platform's own scope is the reporter's who came with receipt and PIN.
create function scope_side(of_complaint uuid) returns text language sql stable as $$
    select case
        when scope_text('kind') = 'INTERNAL' or c.reporter_ref = scope_text('reporter') then 'REPORTER'
        when scope_text('kind') = 'PERSON' and c.handling_organ = scope_text('organ')
            and (scope_has('intake') or scope_has('handler') or scope_has('leader')) then 'OFFICE'
    end
    from complaint c where c.id = of_complaint
$$;

alter table message enable row level security;
alter table message force row level security;
create policy message_read on message for select using (scope_side(complaint_id) is not null);
create policy message_written on message for insert with check (scope_side(complaint_id) = side);
-- a read mark is set by the side that reads, never by the one that wrote
create policy message_marked on message for update using (scope_side(complaint_id) <> side);

grant select, insert on message to ${app};
grant update (read_at) on message to ${app};
