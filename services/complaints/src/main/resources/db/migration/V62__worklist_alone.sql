-- Whether a message of the reporter waits to be read: the worklist of the office asks it of every answered complaint, and the
-- messages of everybody are too many for that. No view but the worklist's mark shows it.
alter table complaint add column reporter_wrote boolean not null default false;

create function complaint_reporter_wrote() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
begin
    -- the office that reads may not change a complaint, nor the reporter who writes
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    -- held first, so that the next statement sees whatever was written while this one waited
    perform from complaint where id = new.complaint_id for no key update;
    update complaint c
    set reporter_wrote = not c.reporter_wrote
    where c.id = new.complaint_id
      and c.reporter_wrote <> exists (
          select from message m where m.complaint_id = c.id and m.side = 'REPORTER' and m.read_at is null);
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return null;
end
$$;
revoke execute on function complaint_reporter_wrote() from public;
create trigger message_written after insert on message
    for each row when (new.side = 'REPORTER' and new.read_at is null) execute function complaint_reporter_wrote();
create trigger message_was_read after update of read_at on message
    for each row when (new.side = 'REPORTER') execute function complaint_reporter_wrote();

select set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
update complaint
set reporter_wrote = true
where id in (select complaint_id from message where side = 'REPORTER' and read_at is null);
select set_config('mingjing.scope', '', true);

-- The worklist from its index alone (V42): with what V49 and the column above add to who sees a complaint and for whom it waits.
create index complaint_waiting on complaint (handling_organ, next_due_at, id)
    include (status, handler, next_warn_at, handling_region, routed_by, respondent_organ, respondent_staff_no,
        first_respondent_organ, first_respondent_staff_no, reporter_ref, reporter_wrote)
    where next_due_at is not null;
drop index complaint_worklist;
-- answered complaints are found by the index above
drop index complaint_handling_status;
