-- A request that was refused (a look at who complained, more time) waits on the worklist of whoever asked until he has marked
-- it as seen, or asks again. As with what a reporter brings (V66): a row while it waits, gone when it was seen.
create table refusal_news (
    request_id   uuid primary key,
    about        text        not null check (about in ('IDENTITY', 'EXTENSION')),
    complaint_id uuid        not null references complaint (id),
    asked_by     text        not null,
    organ        text        not null references organ_copy (code),
    -- where it stands on the worklist: when it was refused, or the date that was not moved
    stands_at    timestamptz not null
);
create index refusal_news_asker on refusal_news (asked_by, organ, about, stands_at, request_id);
create index refusal_news_complaint on refusal_news (complaint_id);
create index refusal_news_organ on refusal_news (organ);
alter table refusal_news enable row level security;
alter table refusal_news force row level security;

create policy refusal_news_internal on refusal_news
    using ((select scope_text('kind')) = 'INTERNAL')
    with check ((select scope_text('kind')) = 'INTERNAL');

-- Whoever asked, as long as he sees the request: one of which he turned out to be the subject tells him nothing. A date is his
-- as long as the complaint is his organ's.
create policy refusal_news_of_asker on refusal_news for select
    using (
        (select scope_text('kind')) = 'PERSON'
        and asked_by = (select scope_text('staff'))
        and organ = (select scope_text('organ'))
        and case about
            when 'IDENTITY' then exists (select from identity_request r where r.id = request_id)
            else exists (
                select from extension_request r join complaint c on c.id = r.complaint_id
                where r.id = request_id and c.handling_organ = refusal_news.organ)
        end);
create policy refusal_news_seen on refusal_news for delete
    using (
        (select scope_text('kind')) = 'PERSON'
        and asked_by = (select scope_text('staff'))
        and organ = (select scope_text('organ')));
grant select, delete on refusal_news to ${app};

-- Who refuses may not write to somebody else's worklist otherwise, and whoever asks again has read the refusal.
create function identity_request_refused() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
begin
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    if tg_op = 'INSERT' then
        delete from refusal_news
        where complaint_id = new.complaint_id and about = 'IDENTITY' and asked_by = new.requested_by;
    else
        insert into refusal_news (request_id, about, complaint_id, asked_by, organ, stands_at)
        values (new.id, 'IDENTITY', new.complaint_id, new.requested_by, new.asking_organ, new.decided_at);
    end if;
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return null;
end
$$;
revoke execute on function identity_request_refused() from public;
create trigger identity_request_asked_again after insert on identity_request
    for each row execute function identity_request_refused();
create trigger identity_request_was_refused after update of status on identity_request
    for each row when (old.status <> 'DENIED' and new.status = 'DENIED') execute function identity_request_refused();

create function extension_request_refused() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    caller text := current_setting('mingjing.scope', true);
begin
    perform set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
    if tg_op = 'INSERT' then
        delete from refusal_news
        where complaint_id = new.complaint_id and about = 'EXTENSION' and asked_by = new.asked_by;
    else
        insert into refusal_news (request_id, about, complaint_id, asked_by, organ, stands_at)
        select new.id, 'EXTENSION', new.complaint_id, new.asked_by, c.handling_organ, new.due_at
        from complaint c where c.id = new.complaint_id;
    end if;
    perform set_config('mingjing.scope', coalesce(caller, ''), true);
    return null;
end
$$;
revoke execute on function extension_request_refused() from public;
create trigger extension_request_asked_again after insert on extension_request
    for each row execute function extension_request_refused();
create trigger extension_request_was_refused after update of status on extension_request
    for each row when (old.status <> 'REFUSED' and new.status = 'REFUSED') execute function extension_request_refused();
