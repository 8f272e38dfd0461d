-- A signed-off problem is rechecked (杀回马枪): consolidated, or reopened until it is signed off again.
alter table rectification
    add column rechecked_at timestamptz,
    add column recheck_ok   boolean,
    drop constraint rectification_status_check,
    add constraint rectification_status_check check (status in ('REGISTERED', 'SIGNED_OFF', 'CONSOLIDATED', 'REOPENED')),
    add constraint rectification_recheck_whole check ((rechecked_at is null) = (recheck_ok is null));
