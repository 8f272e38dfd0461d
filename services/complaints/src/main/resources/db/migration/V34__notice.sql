-- What a reporter should know of his complaint, kept for him here, and the letters that say that there is news.

create table notice (
    id           uuid primary key,
    complaint_id uuid        not null references complaint (id),
    kind         text        not null,
    occurred_at  timestamptz not null,
    -- the next date as it stood then; null when nothing was due any more
    next_due_at  timestamptz,
    read_at      timestamptz
);
create index notice_complaint on notice (complaint_id, occurred_at desc, id desc);
create index notice_unread on notice (complaint_id) where read_at is null;

alter table notice enable row level security;
alter table notice force row level security;
create policy notice_internal on notice
    using ((select scope_text('kind')) = 'INTERNAL')
    with check ((select scope_text('kind')) = 'INTERNAL');
-- whoever does something with a complaint leaves the notice of it
create policy notice_left on notice for insert
    with check ((select scope_text('kind')) in ('ANONYMOUS', 'PERSON', 'SYSTEM'));
create policy notice_reporter_reads on notice for select
    using (exists (select from complaint
        where complaint.id = notice.complaint_id and complaint.reporter_ref = (select scope_text('reporter'))));
create policy notice_reporter_marks on notice for update
    using (exists (select from complaint
        where complaint.id = notice.complaint_id and complaint.reporter_ref = (select scope_text('reporter'))));

-- Where letters go: encrypted, apart, also for a reporter without a name. No official's scope reads it.
create table notice_address (
    complaint_id uuid primary key references complaint (id),
    language     text        not null check (language in ('zh', 'en')),
    wrapped_key  bytea       not null,
    ciphertext   bytea       not null,
    kept_at      timestamptz not null default now()
);

alter table notice_address enable row level security;
alter table notice_address force row level security;
create policy notice_address_internal on notice_address
    using ((select scope_text('kind')) = 'INTERNAL')
    with check ((select scope_text('kind')) = 'INTERNAL');
create policy notice_address_kept on notice_address for insert
    with check ((select scope_text('kind')) in ('ANONYMOUS', 'PERSON', 'SYSTEM'));
create policy notice_address_reporter_reads on notice_address for select
    using (exists (select from complaint where complaint.id = notice_address.complaint_id
        and complaint.reporter_ref = (select scope_text('reporter'))));
create policy notice_address_reporter_forgets on notice_address for delete
    using (exists (select from complaint where complaint.id = notice_address.complaint_id
        and complaint.reporter_ref = (select scope_text('reporter'))));

-- One letter to send for each notice; where there is no address the row goes again. It says nothing of the matter.
create table notice_mail (
    notice_id    uuid primary key references notice (id),
    complaint_id uuid        not null references complaint (id),
    state        text        not null check (state in ('DUE', 'SENT', 'FAILED')),
    attempts     integer     not null default 0,
    queued_at    timestamptz not null,
    -- the next try
    due_at       timestamptz not null,
    tried_at     timestamptz,
    -- a code, never the words of a mail server: they quote the address
    failure      text
);
create index notice_mail_due on notice_mail (due_at, notice_id) where state = 'DUE';
create index notice_mail_state on notice_mail (state, queued_at desc, notice_id desc);
create index notice_mail_complaint on notice_mail (complaint_id, state);

alter table notice_mail enable row level security;
alter table notice_mail force row level security;
create policy notice_mail_internal on notice_mail
    using ((select scope_text('kind')) = 'INTERNAL')
    with check ((select scope_text('kind')) = 'INTERNAL');
create policy notice_mail_queued on notice_mail for insert
    with check ((select scope_text('kind')) in ('ANONYMOUS', 'PERSON', 'SYSTEM'));
create policy notice_mail_with_complaint on notice_mail for select
    using (exists (select from complaint where complaint.id = notice_mail.complaint_id));
create policy notice_mail_operator_reads on notice_mail for select
    using ((select scope_has('operator')));
create policy notice_mail_operator_retries on notice_mail for update
    using ((select scope_has('operator')));

grant select, insert, update on notice to ${app};
grant select, insert, update, delete on notice_address to ${app};
grant select, insert, update, delete on notice_mail to ${app};
