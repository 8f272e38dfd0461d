-- Who is complained about may be found out when copies of it were taken, by which others are kept out: they follow.
create function respondent_known() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
begin
    -- the copies belong to others than whoever found it out
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    update handover set respondent_staff_no = new.respondent_staff_no where complaint_id = new.id;
    update identity_request set respondent_staff_no = new.respondent_staff_no where complaint_id = new.id;
    update retaliation_report set accused_staff_no = new.respondent_staff_no where complaint_id = new.id;
    update retaliation_report set first_respondent_staff_no = new.respondent_staff_no where first_id = new.id;
    update complaint set first_respondent_staff_no = new.respondent_staff_no, version = version + 1
    where id in (select r.complaint_id from retaliation_report r where r.first_id = new.id);
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return null;
end
$$;
revoke execute on function respondent_known() from public;
create trigger complaint_respondent_known after update of respondent_staff_no on complaint
    for each row when (old.respondent_staff_no is distinct from new.respondent_staff_no)
    execute function respondent_known();
