-- Whoever asked who complained reads his request no more while his organ stands aside, also as the one that was named before:
-- corrected back, the complaint was his to follow again (ADR 0077).
alter table identity_request add column first_respondent_organ text references organ_copy (code);
create index identity_request_first_respondent on identity_request (first_respondent_organ)
    where first_respondent_organ is not null;

-- Whoever asks with a clue does not see the complaint from which this is copied.
create function identity_request_keeps_out() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
begin
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    new.first_respondent_organ := (select c.first_respondent_organ from complaint c where c.id = new.complaint_id);
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return new;
end
$$;
revoke execute on function identity_request_keeps_out() from public;
create trigger identity_request_keeps_out before insert on identity_request
    for each row execute function identity_request_keeps_out();

-- As in V74, and that copy too.
create or replace function respondent_corrected() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
begin
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    update handover
    set respondent_organ = new.respondent_organ, first_respondent_organ = new.first_respondent_organ
    where complaint_id = new.id;
    update identity_request
    set respondent_organ = new.respondent_organ,
        first_respondent_organ = new.first_respondent_organ,
        respondent_line = (select line from organ_copy where code = new.respondent_organ),
        first_respondent_line = (select line from organ_copy where code = new.first_respondent_organ)
    where complaint_id = new.id;
    update retaliation_report set first_respondent_organ = new.respondent_organ where first_id = new.id;
    update complaint r
    set first_respondent_organ = new.respondent_organ, version = version + 1
    where r.id in (select t.complaint_id from retaliation_report t where t.first_id = new.id)
      and r.respondent_organ = r.first_respondent_organ
      and r.first_respondent_organ <> new.respondent_organ
      and not organ_involved(r.handling_organ, new.respondent_organ);
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return null;
end
$$;

drop policy identity_request_stands_aside on identity_request;
create policy identity_request_stands_aside on identity_request as restrictive for select
    using (
        (select scope_text('organ')) is null
        or (respondent_organ <> all ((select scope_lineage())::text[])
            and (first_respondent_organ is null
                or first_respondent_organ <> all ((select scope_lineage())::text[]))));

-- The owner of the tables is bound by row security too.
select set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
update identity_request set first_respondent_organ = c.first_respondent_organ
from complaint c
where c.id = identity_request.complaint_id and c.first_respondent_organ is not null;
select set_config('mingjing.scope', '', true);
