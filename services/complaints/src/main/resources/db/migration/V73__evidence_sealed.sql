-- 信件原件: a scan that shows who complained is sealed. Nobody but its reporter gets it without a granted look (docs/adr/0071),
-- and it ends with the identity, as what the reporter brought himself does (V47).
alter table evidence
    add column sealed boolean not null default false,
    add constraint evidence_sealed_is_the_reporters check (not sealed or (for_reporter and not from_reporter)),
    drop constraint evidence_purged_of_reporter,
    add constraint evidence_purged_of_reporter check (purged_at is null or from_reporter or sealed);

drop index evidence_unpurged;
create index evidence_unpurged on evidence (complaint_id) where (from_reporter or sealed) and purged_at is null;

drop policy evidence_purged on evidence;
create policy evidence_purged on evidence for update
    using (
        (select scope_text('kind')) = 'INTERNAL'
        and (from_reporter or sealed)
        and purged_at is null
        and exists (
            select from complaint c
            where c.id = evidence.complaint_id and c.status in ('CLOSED', 'DECLINED', 'WITHDRAWN'))
        and not exists (
            select from rectification r
            where r.complaint_id = evidence.complaint_id and r.status in ('REGISTERED', 'REOPENED')))
    with check (purged_at is not null);
