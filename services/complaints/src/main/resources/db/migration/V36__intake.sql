-- How a complaint came in: from which source it was transferred, when an operator entered it, and by which version of
-- the catalogue it was classified, so that an old complaint keeps the words of its time.
alter table complaint
    add column category_version integer     not null default 1 check (category_version > 0),
    add column channel_source   text,
    -- null when the reporter filed himself; filed_at is the day of receipt, from which the clocks run
    add column entered_at       timestamptz,
    add column late_reason      text,
    add constraint complaint_source_of_transfer check (channel_source is null or channel = 'TRANSFERRED');

create index complaint_channel_source on complaint (channel_source, filed_at desc, id desc)
    where channel_source is not null;
