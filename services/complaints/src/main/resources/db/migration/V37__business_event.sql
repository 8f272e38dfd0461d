-- 影响营商环境（案）事件: what the report form of that kind asks for besides the complaint itself.
create table business_event (
    complaint_id   uuid primary key references complaint (id),
    -- the enterprise is the reporter: then it stands in the encrypted identity alone (ADR 0044)
    of_reporter    boolean not null,
    harmed_name    text,
    harmed_code    text check (harmed_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    deciding_unit  text    not null,
    measure        text    not null,
    stage          text,
    amount_fen     bigint check (amount_fen >= 0),
    since          date,
    requested      text    not null,
    check (of_reporter = (harmed_name is null)),
    check (of_reporter = (harmed_code is null))
);
create index business_event_measure on business_event (measure);

-- Written at filing by whoever files; read by whoever sees the complaint; never changed.
alter table business_event enable row level security;
alter table business_event force row level security;
create policy business_event_filed on business_event for insert
    with check ((select scope_text('kind')) in ('ANONYMOUS', 'PERSON', 'SYSTEM', 'INTERNAL'));
create policy business_event_with_complaint on business_event for select
    using (exists (select from complaint where complaint.id = business_event.complaint_id));

grant select, insert on business_event to ${app};

-- Statistics of one kind: reports of a period, and those that were concluded.
create index complaint_kind_concluded on complaint (kind, respondent_organ, filed_at desc) where concluded_at is not null;
