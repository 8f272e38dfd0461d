-- A granted look waits for whoever asked until he looked (his worklist), and a custodian takes it back before it ends.
alter table identity_request
    -- the first look by its grant; only the database writes it
    add column first_look_at     timestamptz,
    add column revoked_by        text,
    add column revoked_organ     text references organ_copy (code),
    add column revoked_at        timestamptz,
    -- null only after the identity was purged
    add column revocation_reason text,
    drop constraint identity_request_status_check,
    add constraint identity_request_status_check check (status in ('REQUESTED', 'GRANTED', 'DENIED', 'REVOKED')),
    add constraint identity_request_revoked check ((status = 'REVOKED') = (revoked_at is not null)),
    add constraint identity_request_revoked_by_another check (revoked_by <> requested_by);
create index identity_request_unused on identity_request (requested_by, expires_at, id)
    where status = 'GRANTED' and first_look_at is null;
create index identity_request_revoked_organ on identity_request (revoked_organ);

-- The owner of the tables is bound by row security too.
select set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
update identity_request r set first_look_at = l.looked_at
from (select request_id, min(looked_at) as looked_at from identity_look group by request_id) l
where l.request_id = r.id;
select set_config('mingjing.scope', '', true);

-- Nobody but a custodian may change a request; that it was used is noted for whoever looks.
create function identity_first_look() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
begin
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    update identity_request set first_look_at = new.looked_at where id = new.request_id and first_look_at is null;
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return null;
end
$$;
revoke execute on function identity_first_look() from public;
create trigger identity_look_first after insert on identity_look
    for each row execute function identity_first_look();

-- The checks of two policies for update are one or the other; what a decision may become is said here, so that taking back
-- is no second decision: a grant ends, is never prolonged or given anew, and nothing else is taken back.
create function identity_grant_ends() returns trigger language plpgsql as $$
begin
    if (old.status = 'REVOKED') <> (new.status = 'REVOKED') and old.status <> 'GRANTED'
        or old.status = 'GRANTED'
            and (new.status not in ('GRANTED', 'REVOKED')
                or new.expires_at > old.expires_at
                or (new.decided_by, new.decided_organ, new.decided_at)
                    is distinct from (old.decided_by, old.decided_organ, old.decided_at)) then
        raise exception 'a grant only ends' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger identity_request_grant_ends before update on identity_request
    for each row execute function identity_grant_ends();

-- Whoever may decide takes back: any custodian who is competent, not only the one who granted it.
create policy identity_request_custodian_revokes on identity_request for update
    using (
        (select scope_text('kind')) = 'PERSON'
        and (select scope_has('identity-custodian'))
        and status = 'GRANTED'
        and requested_by <> (select scope_text('staff'))
        and handling_region like (select scope_text('region')) || '%'
        and asking_organ <> (select scope_text('organ'))
        and respondent_line <> (select line from organ_copy where code = scope_text('organ'))
        and respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-')
        and (first_respondent_line is null
            or first_respondent_line <> (select line from organ_copy where code = scope_text('organ')))
        and first_respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-'))
    with check (
        status = 'REVOKED'
        and revoked_by = (select scope_text('staff'))
        and revoked_organ = (select scope_text('organ')));
grant update (revoked_by, revoked_organ, revoked_at, revocation_reason) on identity_request to ${app};

-- What was written to get at an identity goes with it, and what was written to close it again.
create or replace function identity_request_forget(complaint uuid) returns void
    language sql security definer set search_path = public, pg_temp
    as $$
    update identity_request set reason = null, denial_reason = null, revocation_reason = null
    where complaint_id = complaint
$$;
