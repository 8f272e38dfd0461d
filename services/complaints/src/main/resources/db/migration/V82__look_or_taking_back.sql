-- A look and the taking back of its grant hold the request one after the other, so that nothing is shown once it is taken back. A
-- function, because whoever looks may not change a request; it says nothing.
create function identity_request_hold(request uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
begin
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    perform from identity_request where id = request for no key update;
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
end
$$;
revoke execute on function identity_request_hold(uuid) from public;
grant execute on function identity_request_hold(uuid) to ${app};
