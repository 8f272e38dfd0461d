-- The lists of reports of retaliation, and of what is linked.
create index complaint_retaliation on complaint (filed_at desc, id desc) where retaliation;

-- Whether a complaint is tied to any other. It finds the few that are; whether the caller may know of it is asked of each of
-- them below, so that who does not see both ends of a link does not learn of it (ADR 0060). No view shows it.
alter table complaint add column tied boolean not null default false;
create index complaint_tied on complaint (filed_at desc, id desc) where tied;

create function complaint_tie() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
    touched record;
    ends uuid[];
begin
    if tg_op = 'INSERT' then
        touched := new;
    else
        touched := old;
    end if;
    if tg_table_name = 'complaint_repeat' then
        ends := array[touched.complaint_id, touched.first_id];
    else
        ends := array[touched.complaint_id];
    end if;
    -- the other end may be another organ's
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    update complaint c
    set tied = not c.tied
    where c.id = any (ends)
      and c.tied <> (
          exists (select from complaint_repeat r where r.complaint_id = c.id or r.first_id = c.id)
          or exists (select from complaint_joint j where j.complaint_id = c.id));
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return null;
end
$$;
revoke execute on function complaint_tie() from public;
create trigger complaint_repeat_tied after insert or delete on complaint_repeat
    for each row execute function complaint_tie();
create trigger complaint_joint_tied after insert or delete on complaint_joint
    for each row execute function complaint_tie();

-- Whether the caller sees a link of it: row security leaves out those of which he does not see both ends.
create function scope_sees_tie(of uuid) returns boolean language sql stable as $$
    select exists (select from complaint_repeat r where r.complaint_id = $1 or r.first_id = $1)
        or exists (
            select from complaint_joint mine join complaint_joint other on other.group_id = mine.group_id
            where mine.complaint_id = $1 and other.complaint_id <> $1)
$$;

select set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
update complaint
set tied = true
where id in (
    select complaint_id from complaint_repeat
    union select first_id from complaint_repeat
    union select complaint_id from complaint_joint);
select set_config('mingjing.scope', '', true);
