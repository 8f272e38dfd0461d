-- Answers already given, found by a hash of caller and key, readable only with that key.
create table idempotency_key (
    reference   char(64)    primary key,
    fingerprint char(64)    not null,
    answer      bytea,
    created_at  timestamptz not null default now()
);

create index idempotency_key_created_at on idempotency_key (created_at);

grant select, insert, update, delete on idempotency_key to ${app};
