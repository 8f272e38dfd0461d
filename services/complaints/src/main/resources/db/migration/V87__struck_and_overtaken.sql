-- A note that was made by mistake is struck through and stays (ADR 0078): what it stood for is due again, and may be noted again.
alter table spoken_notice
    add column struck_at timestamptz,
    add column struck_by text,
    add constraint spoken_notice_struck_by_somebody check ((struck_at is null) = (struck_by is null)),
    add constraint spoken_notice_struck_after check (struck_at >= noted_at),
    drop constraint spoken_notice_complaint_id_kind_told_at_key;
create unique index spoken_notice_stands on spoken_notice (complaint_id, kind, told_at) where struck_at is null;
create index spoken_notice_complaint on spoken_notice (complaint_id);

-- Whoever noted it, or the leader, while the organ in whose name it was noted handles the complaint; for good, in his own name.
create policy spoken_notice_struck on spoken_notice for update
    using (
        (select scope_text('kind')) = 'PERSON'
        and struck_at is null
        and organ = (select scope_text('organ'))
        and ((select scope_has('leader'))
            or (spoken_by = (select scope_text('staff')) and (select scope_has('intake') or scope_has('handler'))))
        and exists (
            select from complaint c
            where c.id = spoken_notice.complaint_id and c.handling_organ = (select scope_text('organ'))))
    with check (struck_at is not null and struck_by = (select scope_text('staff')));

grant update (struck_at, struck_by) on spoken_notice to ${app};

-- That more time was refused says "the date stays": it waits no more once the complaint has moved on, as a request lapses then (V53).
-- The date may be another one by then, or have been kept.
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
    delete from refusal_news where complaint_id = new.id and about = 'EXTENSION';
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return null;
end
$$;

select set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
delete from refusal_news n using complaint c
where c.id = n.complaint_id and n.about = 'EXTENSION' and (c.status <> 'HANDLING' or c.handler is distinct from n.asked_by);
