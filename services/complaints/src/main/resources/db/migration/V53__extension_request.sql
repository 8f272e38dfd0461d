-- 延期申请: the officer in charge asks for more time, the leader decides (ADR 0065).
create table extension_request (
    id             uuid primary key,
    version        integer     not null default 0,
    complaint_id   uuid        not null references complaint (id),
    clock          text        not null,
    amount         integer     not null check (amount > 0),
    unit           text        not null,
    reason         text        not null check (length(reason) <= 2000),
    asked_by       text        not null,
    asked_at       timestamptz not null,
    -- the date of the clock: after it there is nothing to extend
    due_at         timestamptz not null,
    status         text        not null check (status in ('ASKED', 'APPROVED', 'REFUSED', 'LAPSED')),
    decided_by     text,
    decided_at     timestamptz,
    refusal_reason text check (length(refusal_reason) <= 2000),
    check ((status in ('APPROVED', 'REFUSED')) = (decided_by is not null)),
    check ((status = 'ASKED') = (decided_at is null)),
    check ((status = 'REFUSED') = (refusal_reason is not null)),
    check (decided_by <> asked_by)
);
-- once at a time
create unique index extension_request_open on extension_request (complaint_id) where status = 'ASKED';
create index extension_request_complaint on extension_request (complaint_id, asked_at desc, id desc);
create index extension_request_due on extension_request (due_at, id) where status = 'ASKED';

alter table extension_request enable row level security;
alter table extension_request force row level security;

create policy extension_request_internal on extension_request
    using ((select scope_text('kind')) = 'INTERNAL')
    with check ((select scope_text('kind')) = 'INTERNAL');

-- Whoever of the officials sees the complaint; its reporter sees the extension itself.
create policy extension_request_read on extension_request for select
    using (
        (select scope_text('organ')) is not null
        and exists (select from complaint where complaint.id = extension_request.complaint_id));

create policy extension_request_asked on extension_request for insert
    with check (
        (select scope_text('kind')) = 'PERSON'
        and (select scope_has('handler'))
        and status = 'ASKED'
        and asked_by = (select scope_text('staff'))
        and exists (
            select from complaint c
            where c.id = extension_request.complaint_id
                and c.handling_organ = (select scope_text('organ'))
                and c.handler = extension_request.asked_by));

-- Four eyes, and once.
create policy extension_request_decided on extension_request for update
    using (
        (select scope_text('kind')) = 'PERSON'
        and (select scope_has('leader'))
        and status = 'ASKED'
        and asked_by <> (select scope_text('staff'))
        and exists (
            select from complaint c
            where c.id = extension_request.complaint_id and c.handling_organ = (select scope_text('organ'))))
    with check (status in ('APPROVED', 'REFUSED') and decided_by = (select scope_text('staff')));

grant select, insert on extension_request to ${app};
grant update (version, status, decided_by, decided_at, refusal_reason) on extension_request to ${app};

-- Whatever moves the complaint on, by whomever, leaves nothing to decide.
create function extension_request_lapsed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
begin
    -- a reporter who withdraws does not see what lapses
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    update extension_request set status = 'LAPSED', decided_at = now(), version = version + 1
    where complaint_id = new.id and status = 'ASKED';
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return null;
end
$$;
revoke execute on function extension_request_lapsed() from public;
create trigger complaint_extension_lapsed after update on complaint
    for each row when (
        old.status is distinct from new.status
        or old.handling_organ is distinct from new.handling_organ
        or old.handler is distinct from new.handler
        or coalesce(old.course -> 'pauses', '[]') is distinct from coalesce(new.course -> 'pauses', '[]')
        or coalesce(old.course -> 'extensions', '[]') is distinct from coalesce(new.course -> 'extensions', '[]'))
    execute function extension_request_lapsed();

-- A request has a timeline of its own, since the reporter reads that of the complaint.
create or replace function timeline_visible(aggregate_type text, aggregate_id uuid) returns boolean
    language sql stable
    as $$
    select coalesce(scope_text('kind') = 'INTERNAL', false)
        or exists (select 1 from complaint where complaint.id = $2)
        or ($1 = 'extension-request' and exists (select 1 from extension_request r where r.id = $2))
$$;
