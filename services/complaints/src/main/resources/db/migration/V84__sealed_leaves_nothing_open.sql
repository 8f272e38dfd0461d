-- What is sealed leaves nothing in the clear behind (docs/adr/0074). Of the copies that others got of a scan which is sealed
-- afterwards, those stay that lie in a package, each by itself: not all, because some other file of the complaint was handed over.
create or replace function evidence_copies_end() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
begin
    -- as evidence_copy_of_open() does: whoever makes a copy meanwhile is waited for, and what he made goes too
    perform pg_advisory_xact_lock(hashtextextended(new.id::text, 84));
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    delete from evidence_copy c
    where c.evidence_id = new.id
      and not exists (select from handover_file f where f.evidence_id = c.evidence_id and f.tool = c.tool);
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return null;
end
$$;

-- A copy takes its time, and its file may have been sealed meanwhile: then none is kept.
create function evidence_copy_of_open() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
    closed boolean;
begin
    perform pg_advisory_xact_lock(hashtextextended(new.evidence_id::text, 84));
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    select e.sealed into closed from evidence e where e.id = new.evidence_id;
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return case when closed then null else new end;
end
$$;
revoke execute on function evidence_copy_of_open() from public;
create trigger evidence_copy_of_open before insert on evidence_copy
    for each row execute function evidence_copy_of_open();

-- What was sealed before files were encrypted (V80) lies as it came in. The platform encrypts it, once, and changes nothing else
-- of it: by this function alone, which runs as the owner, and only what still lies in the clear.
create index evidence_sealed on evidence (id) where sealed and purged_at is null;
create policy evidence_encrypted on evidence for update to current_user
    using (sealed and purged_at is null)
    with check (sealed and purged_at is null);
create function evidence_encrypt(file uuid, ciphertext bytea, key bytea, wrapped_by bigint) returns boolean
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    if scope_text('kind') is distinct from 'INTERNAL' then
        return false;
    end if;
    -- another replica may be at it
    perform pg_advisory_xact_lock(hashtextextended(file::text, 84));
    update evidence e
    set content = ciphertext
    where e.id = file
      and e.sealed
      and e.purged_at is null
      and e.sha256 = encode(sha256(e.content), 'hex');
    if not found then
        return false;
    end if;
    insert into evidence_key (evidence_id, complaint_id, wrapped_key, wrapping_key)
    select e.id, e.complaint_id, key, wrapped_by from evidence e where e.id = file;
    return true;
end
$$;
revoke execute on function evidence_encrypt(uuid, bytea, bytea, bigint) from public;
grant execute on function evidence_encrypt(uuid, bytea, bytea, bigint) to ${app};

select set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
delete from evidence_copy c
using evidence e
where e.id = c.evidence_id
  and e.sealed
  and not exists (select from handover_file f where f.evidence_id = c.evidence_id and f.tool = c.tool);
select set_config('mingjing.scope', '', true);
