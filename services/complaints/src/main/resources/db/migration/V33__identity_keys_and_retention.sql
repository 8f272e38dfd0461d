-- The key that wraps identities changes, and identities end.
alter table reporter_identity
    -- id of the keyset's key that wraps the data key; 0 for rows that are older than this column
    add column wrapping_key bigint not null default 0;

create policy reporter_identity_rewrapped on reporter_identity for update
    using ((select scope_text('kind')) = 'INTERNAL')
    with check ((select scope_text('kind')) = 'INTERNAL');

-- Only what is over and put right is forgotten, whatever the program thinks.
create policy reporter_identity_purged on reporter_identity for delete
    using (
        (select scope_text('kind')) = 'INTERNAL'
        and exists (
            select from complaint c
            where c.id = reporter_identity.complaint_id and c.status in ('CLOSED', 'DECLINED', 'WITHDRAWN'))
        and not exists (
            select from rectification r
            where r.complaint_id = reporter_identity.complaint_id and r.status in ('REGISTERED', 'REOPENED')));

grant update (wrapped_key, wrapping_key), delete on reporter_identity to ${app};

-- One row for each time that an operator has all data keys wrapped anew.
create table identity_rewrap (
    id           uuid primary key,
    primary_key  bigint      not null,
    requested_by text        not null,
    requested_at timestamptz not null,
    rewrapped    bigint      not null default 0,
    -- null until it was counted
    remaining    bigint,
    -- data keys under a key that is not in the keyset
    unreadable   bigint      not null default 0,
    finished_at  timestamptz
);
create index identity_rewrap_requested on identity_rewrap (requested_at desc, id desc);
create unique index identity_rewrap_open on identity_rewrap (primary_key) where finished_at is null;

alter table identity_rewrap enable row level security;
alter table identity_rewrap force row level security;
create policy identity_rewrap_operated on identity_rewrap
    using ((select scope_text('kind')) = 'INTERNAL'
        or ((select scope_text('kind')) = 'PERSON' and (select scope_has('operator'))));
grant select, insert, update (rewrapped, remaining, unreadable, finished_at) on identity_rewrap to ${app};

-- What was written to get at an identity goes with it. A function, because nobody else may change what was asked.
create function identity_request_forget(complaint uuid) returns void
    language sql security definer set search_path = public, pg_temp
    as $$ update identity_request set reason = null, denial_reason = null where complaint_id = complaint $$;
revoke execute on function identity_request_forget(uuid) from public;
grant execute on function identity_request_forget(uuid) to ${app};
