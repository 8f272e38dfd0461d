-- Who asked to see a reporter's identity and why, who decided, and each look. The identity itself is readable only by
-- the person of a live grant, who handles the complaint, in a transaction that has written down the look.
create table identity_request (
    id                  uuid primary key,
    version             bigint      not null,
    complaint_id        uuid        not null references complaint (id),
    -- what the complaint was when it was asked: the custodian decides by it and never sees the complaint
    receipt             text        not null,
    category            text        not null,
    handling_organ      text        not null references organ_copy (code),
    handling_region     text        not null,
    respondent_organ    text        not null references organ_copy (code),
    respondent_line     text        not null,
    respondent_staff_no text,
    ground              text        not null,
    -- null only after the identity was purged
    reason              text,
    requested_by        text        not null,
    requested_at        timestamptz not null,
    due_at              timestamptz not null,
    warn_at             timestamptz not null,
    status              text        not null check (status in ('REQUESTED', 'GRANTED', 'DENIED')),
    -- when a request that nobody decided lapses, or when the grant ends
    expires_at          timestamptz not null,
    decided_by          text,
    decided_organ       text references organ_copy (code),
    decided_at          timestamptz,
    denial_reason       text,
    check ((status = 'REQUESTED') = (decided_at is null)),
    check (decided_by <> requested_by)
);
create index identity_request_complaint on identity_request (complaint_id, requested_by, requested_at desc);
create index identity_request_requested on identity_request (requested_at desc, id desc);
create index identity_request_status on identity_request (status, requested_at desc, id desc);
create index identity_request_ground on identity_request (ground, requested_at desc, id desc);
create index identity_request_handling on identity_request (handling_organ, requested_at desc, id desc);
create index identity_request_respondent on identity_request (respondent_organ);
create index identity_request_decided_organ on identity_request (decided_organ);
create index identity_request_asked_by on identity_request (requested_by, requested_at desc, id desc);
create index identity_request_due on identity_request (due_at, id) where status = 'REQUESTED';

create table identity_look (
    id           uuid primary key,
    request_id   uuid        not null references identity_request (id),
    complaint_id uuid        not null references complaint (id),
    looked_by    text        not null,
    organ        text        not null references organ_copy (code),
    looked_at    timestamptz not null,
    -- the transaction that looks; only the database writes it
    transaction  xid8        not null default pg_current_xact_id()
);
create index identity_look_request on identity_look (request_id, looked_at);
create index identity_look_complaint on identity_look (complaint_id);
create index identity_look_organ on identity_look (organ);

alter table identity_request enable row level security;
alter table identity_request force row level security;
alter table identity_look enable row level security;
alter table identity_look force row level security;

create policy identity_request_internal on identity_request
    using ((select scope_text('kind')) = 'INTERNAL')
    with check ((select scope_text('kind')) = 'INTERNAL');

-- The assigned handler or a leader of the handling organ asks, about a complaint that he sees and that has a name.
create policy identity_request_asked on identity_request for insert
    with check (
        (select scope_text('kind')) = 'PERSON'
        and status = 'REQUESTED'
        and requested_by = (select scope_text('staff'))
        and handling_organ = (select scope_text('organ'))
        and respondent_line = (select line from organ_copy where code = identity_request.respondent_organ)
        and exists (
            select from complaint c
            where c.id = identity_request.complaint_id
              and c.handling_organ = identity_request.handling_organ
              and c.handling_region = identity_request.handling_region
              and c.respondent_organ = identity_request.respondent_organ
              and c.respondent_staff_no is not distinct from identity_request.respondent_staff_no
              and not c.anonymous
              and ((select scope_has('leader'))
                  or ((select scope_has('handler')) and c.handler = identity_request.requested_by))));

create policy identity_request_own on identity_request for select
    using (requested_by = (select scope_text('staff')) and handling_organ = (select scope_text('organ')));

-- A custodian of the region, neither of the handling organ nor of the line of the organ complained about, nor the
-- officer complained about.
create policy identity_request_custodian_reads on identity_request for select
    using (
        (select scope_text('kind')) = 'PERSON'
        and (select scope_has('identity-custodian'))
        and handling_region like (select scope_text('region')) || '%'
        and handling_organ <> (select scope_text('organ'))
        and respondent_line <> (select line from organ_copy where code = scope_text('organ'))
        and respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-'));

-- Four eyes, and once.
create policy identity_request_custodian_decides on identity_request for update
    using (
        (select scope_text('kind')) = 'PERSON'
        and (select scope_has('identity-custodian'))
        and status = 'REQUESTED'
        and requested_by <> (select scope_text('staff'))
        and handling_region like (select scope_text('region')) || '%'
        and handling_organ <> (select scope_text('organ'))
        and respondent_line <> (select line from organ_copy where code = scope_text('organ'))
        and respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-'))
    with check (decided_by = (select scope_text('staff')) and decided_organ = (select scope_text('organ')));

create policy identity_look_written on identity_look for insert
    with check (
        looked_by = (select scope_text('staff'))
        and organ = (select scope_text('organ'))
        and exists (
            select from identity_request r
            where r.id = identity_look.request_id
              and r.complaint_id = identity_look.complaint_id
              and r.requested_by = identity_look.looked_by
              and r.status = 'GRANTED'
              and r.expires_at > now()));

-- Whoever sees the request sees how often it was used.
create policy identity_look_read on identity_look for select
    using (exists (select from identity_request r where r.id = identity_look.request_id));

create policy reporter_identity_granted on reporter_identity for select
    using (
        (select scope_text('kind')) = 'PERSON'
        and exists (
            select from identity_look l join identity_request r on r.id = l.request_id
            where l.complaint_id = reporter_identity.complaint_id
              and l.transaction = pg_current_xact_id()
              and l.looked_by = (select scope_text('staff'))
              and r.status = 'GRANTED'
              and r.expires_at > now())
        and exists (
            select from complaint c
            where c.id = reporter_identity.complaint_id
              and c.handling_organ = (select scope_text('organ'))
              and ((select scope_has('leader'))
                  or ((select scope_has('handler')) and c.handler = (select scope_text('staff'))))));

grant select, insert on identity_request to ${app};
grant update (version, status, expires_at, decided_by, decided_organ, decided_at, denial_reason)
    on identity_request to ${app};
grant select on identity_look to ${app};
grant insert (id, request_id, complaint_id, looked_by, organ, looked_at) on identity_look to ${app};
