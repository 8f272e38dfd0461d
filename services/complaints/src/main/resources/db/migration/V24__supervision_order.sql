-- 督办单: what supervision asks about a missed clock, and the answer; seen by whoever sees the complaint.
create table supervision_order (
    id           uuid primary key,
    version      bigint      not null,
    complaint_id uuid        not null references complaint (id),
    number       text        not null unique,
    level        text        not null check (level in ('YELLOW', 'RED')),
    clock        text        not null,
    answer_by    date        not null,
    issued_at    timestamptz not null,
    answer       text,
    answered_by  text,
    answered_at  timestamptz,
    closed_at    timestamptz,
    check ((answer is null) = (answered_at is null))
);
create index supervision_order_complaint on supervision_order (complaint_id, issued_at desc);
create index supervision_order_open on supervision_order (answer_by, id) where answered_at is null and closed_at is null;

alter table supervision_order enable row level security;
alter table supervision_order force row level security;
create policy supervision_order_with_complaint on supervision_order
    using (exists (select from complaint where complaint.id = supervision_order.complaint_id));

grant select, insert, update on supervision_order to ${app};
