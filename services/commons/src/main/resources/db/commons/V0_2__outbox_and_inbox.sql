-- The outbox stays empty: each row is deleted in the transaction that inserts it, and Debezium reads it from the log.
-- The version of CloudEvents is a column because Connect's InsertHeader would turn a literal 1.0 into a number.
create table outbox (
    id            uuid        primary key,
    specversion   text        not null default '1.0',
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    payload       text        not null check (payload is json),
    source        text        not null,
    dataschema    text        not null,
    occurred_at   timestamptz not null,
    traceparent   text
);

grant select, insert, delete on outbox to ${app};
grant usage on schema public to ${connect};
grant select on outbox to ${connect};

create publication mingjing_outbox for table outbox with (publish = 'insert');

-- An id in here was applied. Rows are kept far longer than Kafka keeps records.
create table inbox (
    id          uuid        primary key,
    type        text        not null,
    source      text        not null,
    received_at timestamptz not null default now()
);

create index inbox_received_at on inbox (received_at);

grant select, insert, delete on inbox to ${app};

-- Records that could not be applied.
create table parked_event (
    id          uuid        primary key,
    topic       text        not null,
    partition   integer     not null,
    "offset"    bigint      not null,
    key         text,
    event_id    text,
    type        text,
    headers     text        not null,
    payload     bytea,
    error       text        not null,
    message     text        not null,
    attempts    integer     not null default 0,
    parked_at   timestamptz not null default now(),
    replayed_at timestamptz,
    replayed_by text,
    unique (topic, partition, "offset")
);

create index parked_event_parked_at on parked_event (parked_at desc, id desc);

grant select, insert, update on parked_event to ${app};
