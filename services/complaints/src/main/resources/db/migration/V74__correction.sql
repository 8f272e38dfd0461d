-- 更正登记信息: kind, category, of an enterprise or not, and the organ complained about may be corrected (ADR 0072).

-- What the report form of a 影响营商环境（案）事件 asks for, filled in by the office that found out that it is one.
alter table business_event add column by_office boolean not null default false;

-- Everything that the index of words is narrowed by follows.
drop trigger complaint_search_moved on complaint;
create trigger complaint_search_moved after update on complaint
    for each row
    when ((old.handling_organ, old.handling_region, old.routed_by, old.title, old.body, old.kind, old.category,
            old.category_group, old.enterprise_related, old.respondent_organ, old.respondent_region)
        is distinct from (new.handling_organ, new.handling_region, new.routed_by, new.title, new.body, new.kind, new.category,
            new.category_group, new.enterprise_related, new.respondent_organ, new.respondent_region))
    execute function search_keep();

-- More time is asked for a clock of the kind; with another kind there may be none.
drop trigger complaint_extension_lapsed on complaint;
create trigger complaint_extension_lapsed after update on complaint
    for each row when (
        old.status is distinct from new.status
        or old.kind is distinct from new.kind
        or old.handling_organ is distinct from new.handling_organ
        or old.handler is distinct from new.handler
        or coalesce(old.course -> 'pauses', '[]') is distinct from coalesce(new.course -> 'pauses', '[]')
        or coalesce(old.course -> 'extensions', '[]') is distinct from coalesce(new.course -> 'extensions', '[]'))
    execute function extension_request_lapsed();

-- Whoever was named stays out, whoever writes: so no correction hands a complaint to the organ it was about.
create function respondent_stays_out() returns trigger
    language plpgsql set search_path = public, pg_temp
    as $$
begin
    if old.respondent_organ not in (new.respondent_organ, coalesce(new.first_respondent_organ, new.respondent_organ))
        or coalesce(old.first_respondent_organ, new.respondent_organ)
            not in (new.respondent_organ, coalesce(new.first_respondent_organ, new.respondent_organ))
        or organ_involved(new.handling_organ, new.respondent_organ) then
        raise exception 'whoever was named stays out' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger complaint_respondent_stays_out before update of respondent_organ on complaint
    for each row when (old.respondent_organ is distinct from new.respondent_organ)
    execute function respondent_stays_out();

-- Copies by which others are kept out follow, as respondent_known() does for the officer complained about. A report of
-- retaliation keeps out the organ that the first complaint is about since, unless it has to keep out two others.
create function respondent_corrected() returns trigger
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
revoke execute on function respondent_corrected() from public;
create trigger complaint_respondent_corrected after update of respondent_organ, first_respondent_organ on complaint
    for each row when ((old.respondent_organ, old.first_respondent_organ)
        is distinct from (new.respondent_organ, new.first_respondent_organ))
    execute function respondent_corrected();

-- Whoever asked who complained, and whose organ has to stand aside since, does not read on in his own request either.
create policy identity_request_stands_aside on identity_request as restrictive for select
    using (
        (select scope_text('organ')) is null
        or respondent_organ <> all ((select scope_lineage())::text[]));
