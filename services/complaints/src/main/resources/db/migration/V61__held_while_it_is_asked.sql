-- Whoever asks or decides because of a clue holds the complaint behind it first, as the complaint's own commands do, so that
-- taking the clue back, answering it and withdrawing wait for him and he for them (ADR 0067). Runs as the owner, since
-- neither the organ that got the clue nor a custodian sees the complaint; it says nothing but that it was there.
create function clue_hold(clue uuid) returns boolean
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
    held boolean;
begin
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    perform 1 from complaint c
    where c.id = (select h.complaint_id from handover h where h.id = clue)
    for no key update;
    held := found;
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return held;
end
$$;
revoke execute on function clue_hold(uuid) from public;
grant execute on function clue_hold(uuid) to ${app};

-- Nobody decides at that moment any more, so that nothing is left out: what was granted ends as well.
create or replace function clue_requests_end() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
begin
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    -- the moment of this statement: the transaction may have begun before what it waited for
    update identity_request r set expires_at = clock_timestamp(), version = version + 1
    where r.complaint_id = new.id
        and r.handover_id is not null
        and r.status in ('REQUESTED', 'GRANTED')
        and r.expires_at > clock_timestamp()
        and not clue_asks(r.handover_id, r.handling_region);
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return null;
end
$$;

-- Where that moment was missed before, it says GRANTED or REQUESTED and opens nothing.
select set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
update identity_request r set expires_at = now(), version = version + 1
where r.handover_id is not null
    and r.status in ('REQUESTED', 'GRANTED')
    and r.expires_at > now()
    and not clue_asks(r.handover_id, r.handling_region);
select set_config('mingjing.scope', '', true);

-- A request for more time whose date passed before anybody decided lapsed on that date, whatever happened afterwards.
create or replace function extension_request_lapsed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
begin
    -- a reporter who withdraws does not see what lapses
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    update extension_request set status = 'LAPSED', decided_at = least(clock_timestamp(), due_at), version = version + 1
    where complaint_id = new.id and status = 'ASKED';
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return null;
end
$$;

-- It takes no place from the next one.
create function extension_request_outlived() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
begin
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    update extension_request set status = 'LAPSED', decided_at = due_at, version = version + 1
    where complaint_id = new.complaint_id and status = 'ASKED' and due_at < new.asked_at;
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return new;
end
$$;
revoke execute on function extension_request_outlived() from public;
create trigger extension_request_outlived before insert on extension_request
    for each row execute function extension_request_outlived();
