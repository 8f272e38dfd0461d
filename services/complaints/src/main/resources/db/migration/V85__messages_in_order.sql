-- Whoever has seen a message has seen those before it, and a read mark is set by that. So each message comes after all that
-- can be seen already, whichever replica's clock is ahead and whoever was first to begin: no two are of the same moment.
create function message_follows() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
begin
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    -- held first, as by complaint_reporter_wrote(), so that the next statement sees whatever was written while this one waited
    perform from complaint where id = new.complaint_id for no key update;
    new.written_at := greatest(
        new.written_at,
        (select max(m.written_at) + interval '1 microsecond' from message m where m.complaint_id = new.complaint_id));
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return new;
end
$$;
revoke execute on function message_follows() from public;
create trigger message_follows before insert on message for each row execute function message_follows();
