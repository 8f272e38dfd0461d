-- 信件原件: a sealed file is kept encrypted, as the identity that it shows is (docs/adr/0074). In evidence lies what nobody can read;
-- its key lies here, for the reporter himself and for whoever is shown the identity in that very transaction.
create table evidence_key (
    evidence_id  uuid primary key references evidence (id),
    complaint_id uuid   not null references complaint (id),
    -- the file's own data key, wrapped by the key that is configuration and has this id
    wrapped_key  bytea  not null,
    wrapping_key bigint not null
);
create index evidence_key_complaint on evidence_key (complaint_id);

alter table evidence_key enable row level security;
alter table evidence_key force row level security;
create policy evidence_key_kept on evidence_key for insert
    with check (exists (
        select from evidence e
        where e.id = evidence_key.evidence_id
          and e.complaint_id = evidence_key.complaint_id
          and e.sealed
          and e.purged_at is null));
create policy evidence_key_of_platform on evidence_key for select
    using ((select scope_text('kind')) = 'INTERNAL');
create policy evidence_key_of_reporter on evidence_key for select
    using (exists (
        select from complaint c
        where c.id = evidence_key.complaint_id and c.reporter_ref = (select scope_text('reporter'))));
-- Row security decides who sees the identity: after a look was written down, by a live grant, to whoever handles it.
create policy evidence_key_with_identity on evidence_key for select
    using (exists (select from reporter_identity i where i.complaint_id = evidence_key.complaint_id));
create policy evidence_key_rewrapped on evidence_key for update
    using ((select scope_text('kind')) = 'INTERNAL')
    with check ((select scope_text('kind')) = 'INTERNAL');
create policy evidence_key_purged on evidence_key for delete
    using (
        (select scope_text('kind')) = 'INTERNAL'
        and exists (
            select from evidence e where e.id = evidence_key.evidence_id and e.purged_at is not null));
grant select, insert, delete, update (wrapped_key, wrapping_key) on evidence_key to ${app};

-- Somebody may find out afterwards that a scan which lies open shows who wrote it. What is sealed stays sealed.
create policy evidence_sealed_later on evidence for update
    using (
        scope_side(complaint_id) = 'OFFICE'
        and for_reporter
        and not from_reporter
        and not sealed
        and purged_at is null)
    with check (scope_side(complaint_id) = 'OFFICE' and sealed and purged_at is null);
-- The checks of two policies for update are one or the other: only the platform purges.
alter policy evidence_purged on evidence
    with check ((select scope_text('kind')) = 'INTERNAL' and purged_at is not null);
grant update (sealed) on evidence to ${app};

-- The copies that others got so far go; those that left in a package stay with it.
create policy evidence_copy_sealed on evidence_copy for delete
    using (
        (select scope_text('kind')) = 'INTERNAL'
        and exists (select from evidence e where e.id = evidence_copy.evidence_id and e.sealed));
create function evidence_copies_end() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
begin
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    delete from evidence_copy
    where evidence_id = new.id
      and not exists (select from handover h where h.complaint_id = new.complaint_id);
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return null;
end
$$;
revoke execute on function evidence_copies_end() from public;
create trigger evidence_sealed_later after update of sealed on evidence
    for each row when (new.sealed and not old.sealed) execute function evidence_copies_end();
