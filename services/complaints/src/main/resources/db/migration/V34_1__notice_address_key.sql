-- Addresses are wrapped by the same key as identities and change it with them.
alter table notice_address
    -- id of the keyset's key that wraps the data key; 0 for rows that are older than this column
    add column wrapping_key bigint not null default 0;
