-- The organ that got a clue asks for its reporter's identity itself (ADR 0064). Such a request names the hand-over, and the
-- organ that asks is not the one that handles the complaint.
alter table identity_request
    -- null where those who handle the complaint ask
    add column handover_id  uuid references handover (id),
    add column asking_organ text references organ_copy (code);

-- The owner of the tables is bound by row security too.
select set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
update identity_request set asking_organ = handling_organ;
-- Whoever was complained about first may be found out when copies were taken already.
update identity_request set first_respondent_staff_no = c.first_respondent_staff_no
from complaint c
where c.id = identity_request.complaint_id
  and c.first_respondent_staff_no is distinct from identity_request.first_respondent_staff_no;
update handover set first_respondent_staff_no = c.first_respondent_staff_no
from complaint c
where c.id = handover.complaint_id
  and c.first_respondent_staff_no is distinct from handover.first_respondent_staff_no;
select set_config('mingjing.scope', '', true);

alter table identity_request
    alter column asking_organ set not null,
    add constraint identity_request_by_handling check (handover_id is not null or asking_organ = handling_organ);
create index identity_request_clue on identity_request (handover_id, requested_by, requested_at desc)
    where handover_id is not null;
create index identity_request_asking on identity_request (asking_organ, requested_at desc, id desc);

-- Whether that clue was given to the caller's organ, and neither he nor his organ stands aside.
create function scope_has_clue(clue uuid) returns boolean language sql stable as $$
    select exists (
        select from handover h
        where h.id = clue
          and scope_receives(h.target_organ, h.respondent_organ, h.respondent_staff_no)
          and (h.first_respondent_organ is null
              or scope_receives(h.target_organ, h.first_respondent_organ, h.first_respondent_staff_no)))
$$;

-- Whether whoever got that clue may ask who gave it, and look: it is acknowledged and not fed back, it was not taken back,
-- and its complaint, handled in that region, is neither over nor anonymous. Runs as the owner, since the organ that got the
-- clue does not see the complaint; it says yes or no and nothing else.
create function clue_asks(clue uuid, region text) returns boolean
    language plpgsql stable security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
    answer boolean;
begin
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    select exists (
        select from handover h join complaint c on c.id = h.complaint_id
        where h.id = clue
          and h.state = 'RECEIVED'
          and c.status = 'REFERRED'
          and c.course -> 'referrals' -> -1 ->> 'id' = h.referral_id::text
          and c.handling_region = region
          and not c.anonymous)
    into answer;
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return answer;
end
$$;
revoke execute on function clue_asks(uuid, text) from public;
grant execute on function clue_asks(uuid, text) to ${app};

alter policy identity_request_asked on identity_request
    with check (
        (select scope_text('kind')) = 'PERSON'
        and status = 'REQUESTED'
        and handover_id is null
        and requested_by = (select scope_text('staff'))
        and handling_organ = (select scope_text('organ'))
        and asking_organ = handling_organ
        and respondent_line = (select line from organ_copy where code = identity_request.respondent_organ)
        and exists (
            select from complaint c
            where c.id = identity_request.complaint_id
              and c.handling_organ = identity_request.handling_organ
              and c.handling_region = identity_request.handling_region
              and c.respondent_organ = identity_request.respondent_organ
              and c.respondent_staff_no is not distinct from identity_request.respondent_staff_no
              and (select line from organ_copy where code = c.first_respondent_organ)
                  is not distinct from identity_request.first_respondent_line
              and c.first_respondent_staff_no is not distinct from identity_request.first_respondent_staff_no
              and not c.anonymous
              and ((select scope_has('leader'))
                  or ((select scope_has('handler')) and c.handler = identity_request.requested_by))));

-- A handler or leader of the organ that got the clue asks, in his own name; what the custodian decides by is what the
-- hand-over says.
create policy identity_request_asked_with_clue on identity_request for insert
    with check (
        (select scope_text('kind')) = 'PERSON'
        and status = 'REQUESTED'
        and requested_by = (select scope_text('staff'))
        and asking_organ = (select scope_text('organ'))
        and respondent_line = (select line from organ_copy where code = identity_request.respondent_organ)
        and exists (
            select from handover h
            where h.id = identity_request.handover_id
              and h.complaint_id = identity_request.complaint_id
              and h.target_organ = identity_request.asking_organ
              and h.handling_organ = identity_request.handling_organ
              and h.receipt = identity_request.receipt
              and h.respondent_organ = identity_request.respondent_organ
              and h.respondent_staff_no is not distinct from identity_request.respondent_staff_no
              and (select line from organ_copy where code = h.first_respondent_organ)
                  is not distinct from identity_request.first_respondent_line
              and h.first_respondent_staff_no is not distinct from identity_request.first_respondent_staff_no)
        and scope_has_clue(handover_id)
        and clue_asks(handover_id, handling_region));

-- Whoever is found out to be the officer complained about sees his own requests no more.
alter policy identity_request_own on identity_request
    using (
        requested_by = (select scope_text('staff'))
        and asking_organ = (select scope_text('organ'))
        and respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-')
        and first_respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-')
        and (handover_id is null or scope_has_clue(handover_id)));

-- No custodian of the organ that asks; who handles the complaint asks for himself in all other requests.
alter policy identity_request_custodian_reads on identity_request
    using (
        (select scope_text('kind')) = 'PERSON'
        and (select scope_has('identity-custodian'))
        and handling_region like (select scope_text('region')) || '%'
        and asking_organ <> (select scope_text('organ'))
        and respondent_line <> (select line from organ_copy where code = scope_text('organ'))
        and respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-')
        and (first_respondent_line is null
            or first_respondent_line <> (select line from organ_copy where code = scope_text('organ')))
        and first_respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-'));

alter policy identity_request_custodian_decides on identity_request
    using (
        (select scope_text('kind')) = 'PERSON'
        and (select scope_has('identity-custodian'))
        and status = 'REQUESTED'
        and requested_by <> (select scope_text('staff'))
        and handling_region like (select scope_text('region')) || '%'
        and asking_organ <> (select scope_text('organ'))
        and respondent_line <> (select line from organ_copy where code = scope_text('organ'))
        and respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-')
        and (first_respondent_line is null
            or first_respondent_line <> (select line from organ_copy where code = scope_text('organ')))
        and first_respondent_staff_no is distinct from coalesce((select scope_text('staff')), '-'));

alter policy identity_look_written on identity_look
    with check (
        looked_by = (select scope_text('staff'))
        and organ = (select scope_text('organ'))
        and exists (
            select from identity_request r
            where r.id = identity_look.request_id
              and r.complaint_id = identity_look.complaint_id
              and r.requested_by = identity_look.looked_by
              and r.status = 'GRANTED'
              and r.expires_at > now()
              and (r.handover_id is null
                  or (r.asking_organ = identity_look.organ
                      and scope_has_clue(r.handover_id)
                      and clue_asks(r.handover_id, r.handling_region)))));

-- By a grant to whoever handles the complaint in that moment, or has the clue in that moment.
alter policy reporter_identity_granted on reporter_identity
    using (
        (select scope_text('kind')) = 'PERSON'
        and exists (
            select from identity_look l join identity_request r on r.id = l.request_id
            where l.complaint_id = reporter_identity.complaint_id
              and l.transaction = pg_current_xact_id()
              and l.looked_by = (select scope_text('staff'))
              and r.requested_by = l.looked_by
              and r.status = 'GRANTED'
              and r.expires_at > now()
              and case when r.handover_id is null
                  then exists (
                      select from complaint c
                      where c.id = reporter_identity.complaint_id
                        and c.handling_organ = (select scope_text('organ'))
                        and ((select scope_has('leader'))
                            or ((select scope_has('handler')) and c.handler = (select scope_text('staff')))))
                  else r.asking_organ = (select scope_text('organ'))
                      and scope_has_clue(r.handover_id)
                      and clue_asks(r.handover_id, r.handling_region)
                  end));

-- With the hand-over ends what was asked because of it, so that nobody decides on it and nobody waits. The version moves:
-- who decides at that moment is told. A feedback is noted in the complaint too, so that all ways go through here. What is
-- being decided is not waited for: commands and custodians hold rows in different orders, and such a grant opens nothing.
create function clue_requests_end() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
begin
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    update identity_request set expires_at = now(), version = version + 1
    where id in (
        select r.id from identity_request r
        where r.complaint_id = new.id
          and r.handover_id is not null
          and r.status in ('REQUESTED', 'GRANTED')
          and r.expires_at > now()
          and not clue_asks(r.handover_id, r.handling_region)
        for no key update skip locked);
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return null;
end
$$;
revoke execute on function clue_requests_end() from public;
create trigger complaint_clue_requests_end after update of status, course on complaint
    for each row when (old.status = 'REFERRED' and (new.status <> 'REFERRED' or new.course is distinct from old.course))
    execute function clue_requests_end();

-- Copies by which others are kept out follow, as respondent_known() does for the officer complained about.
create function first_respondent_known() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
begin
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    update handover set first_respondent_staff_no = new.first_respondent_staff_no where complaint_id = new.id;
    update identity_request set first_respondent_staff_no = new.first_respondent_staff_no where complaint_id = new.id;
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return null;
end
$$;
revoke execute on function first_respondent_known() from public;
create trigger complaint_first_respondent_known after update of first_respondent_staff_no on complaint
    for each row when (old.first_respondent_staff_no is distinct from new.first_respondent_staff_no)
    execute function first_respondent_known();
