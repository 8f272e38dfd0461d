-- What the office found out by itself is not for the reporter, whatever the file; what he brought, or somebody for him, is.
alter table evidence
    add column for_reporter boolean not null default true,
    add constraint evidence_of_reporter_is_his check (for_reporter or not from_reporter),
    -- the office may have found what the reporter brings afterwards: neither learns of the other's
    add constraint evidence_once unique (complaint_id, for_reporter, sha256),
    drop constraint evidence_complaint_id_sha256_key;

-- The platform's own scope is jobs and hand-overs too, so of who came with receipt and PIN the program asks.
create policy evidence_of_office on evidence as restrictive for select
    using (
        for_reporter
        or (select scope_text('kind')) = 'INTERNAL'
        or (select scope_text('organ')) is not null);

-- A file that the reporter added after filing, until the office has marked it as seen.
create table evidence_news (
    evidence_id  uuid primary key references evidence (id),
    complaint_id uuid not null references complaint (id)
);
create index evidence_news_complaint on evidence_news (complaint_id);
alter table evidence_news enable row level security;
alter table evidence_news force row level security;
create policy evidence_news_read on evidence_news for select using (scope_side(complaint_id) is not null);
create policy evidence_news_brought on evidence_news for insert with check (scope_side(complaint_id) = 'REPORTER');
create policy evidence_news_seen on evidence_news for delete using (scope_side(complaint_id) = 'OFFICE');
grant select, insert, delete on evidence_news to ${app};

-- The mark of V62 says that something of the reporter waits to be looked at: a message, or a file.
create or replace function complaint_reporter_wrote() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
    changed uuid := case when tg_op = 'DELETE' then old.complaint_id else new.complaint_id end;
begin
    -- the office that reads may not change a complaint, nor the reporter who writes
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    -- held first, so that the next statement sees whatever was written while this one waited
    perform from complaint where id = changed for no key update;
    update complaint c
    set reporter_wrote = not c.reporter_wrote
    where c.id = changed
      and c.reporter_wrote <> (
          exists (select from message m where m.complaint_id = c.id and m.side = 'REPORTER' and m.read_at is null)
          or exists (select from evidence_news n where n.complaint_id = c.id));
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return null;
end
$$;
create trigger evidence_brought after insert on evidence_news
    for each row execute function complaint_reporter_wrote();
create trigger evidence_seen after delete on evidence_news
    for each row execute function complaint_reporter_wrote();
