-- What was told of complaints' clocks, and when to look at them again.
alter table complaint add column signal_at timestamptz;
create index complaint_signal on complaint (signal_at, id) where signal_at is not null;

create table deadline_signal (
    complaint_id uuid        not null references complaint (id),
    clock        text        not null,
    -- a clock that was moved is told again, for its new date
    due_at       timestamptz not null,
    stage        text        not null check (stage in ('APPROACHING', 'MISSED')),
    told_at      timestamptz not null,
    -- false for what came in as history: it is marked, and nobody was told
    published    boolean     not null,
    primary key (complaint_id, clock, due_at, stage)
);

alter table deadline_signal enable row level security;
alter table deadline_signal force row level security;
create policy deadline_signal_told on deadline_signal for insert
    with check ((select scope_text('kind')) = 'INTERNAL');
create policy deadline_signal_read on deadline_signal for select
    using (exists (select from complaint where complaint.id = deadline_signal.complaint_id));

grant select, insert on deadline_signal to ${app};

-- Those that run already are looked at once. The owner of the tables is bound by row security too.
select set_config('mingjing.scope', '{"kind":"INTERNAL"}', true);
update complaint set signal_at = next_warn_at where next_warn_at is not null;
