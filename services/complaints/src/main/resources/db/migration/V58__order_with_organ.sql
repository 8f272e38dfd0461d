-- The worklist asks for the open orders of one organ; each open order of the province was looked at instead, and its complaint
-- asked whether the caller may see it. The organ follows the complaint.
alter table supervision_order add column handling_organ text;
select set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
update supervision_order o set handling_organ = c.handling_organ from complaint c where c.id = o.complaint_id;
select set_config('mingjing.scope', '', true);
alter table supervision_order alter column handling_organ set not null;
create index supervision_order_open_of_organ on supervision_order (handling_organ, answer_by, id)
    where answered_at is null and closed_at is null;
drop index supervision_order_open;

create function supervision_order_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    -- whoever gives the complaint away at this moment finds the order afterwards, or is waited for
    select c.handling_organ into new.handling_organ from complaint c where c.id = new.complaint_id for share;
    return new;
end
$$;
create trigger supervision_order_placed before insert on supervision_order
    for each row execute function supervision_order_placed();

create function supervision_order_moved() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    before text := current_setting('mingjing.scope', true);
begin
    -- whoever gives a complaint away no longer sees it
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    update supervision_order set handling_organ = new.handling_organ where complaint_id = new.id;
    perform set_config('mingjing.scope', coalesce(before, ''), true);
    return null;
end
$$;
create trigger supervision_order_moved after update of handling_organ on complaint
    for each row when (old.handling_organ is distinct from new.handling_organ)
    execute function supervision_order_moved();
