-- What the reporter brought ends with his identity: the name of the file and what its original tells of its maker.
alter table evidence
    -- when the original went; sha256 and size_bytes stay those of the original
    add column purged_at timestamptz,
    -- of a purged file the cleaned copy, or nothing where it could not be cleaned
    alter column content drop not null,
    add constraint evidence_content_kept check (content is not null or purged_at is not null),
    add constraint evidence_purged_of_reporter check (purged_at is null or from_reporter);
create index evidence_unpurged on evidence (complaint_id) where from_reporter and purged_at is null;

drop policy evidence_with_complaint on evidence;
create policy evidence_with_complaint on evidence for select
    using (exists (select from complaint where complaint.id = evidence.complaint_id));
create policy evidence_added on evidence for insert
    with check (purged_at is null and exists (select from complaint where complaint.id = evidence.complaint_id));
-- Only what is over and put right is forgotten, whatever the program thinks; and once.
create policy evidence_purged on evidence for update
    using (
        (select scope_text('kind')) = 'INTERNAL'
        and from_reporter
        and purged_at is null
        and exists (
            select from complaint c
            where c.id = evidence.complaint_id and c.status in ('CLOSED', 'DECLINED', 'WITHDRAWN'))
        and not exists (
            select from rectification r
            where r.complaint_id = evidence.complaint_id and r.status in ('REGISTERED', 'REOPENED')))
    with check (purged_at is not null);
grant update (file_name, content, purged_at) on evidence to ${app};

drop policy evidence_copy_with_evidence on evidence_copy;
create policy evidence_copy_with_evidence on evidence_copy for select
    using (exists (select from evidence where evidence.id = evidence_copy.evidence_id));
create policy evidence_copy_made on evidence_copy for insert
    with check (exists (select from evidence where evidence.id = evidence_copy.evidence_id));
-- Copies by older rules, which took out less.
create policy evidence_copy_purged on evidence_copy for delete
    using (
        (select scope_text('kind')) = 'INTERNAL'
        and exists (
            select from evidence e where e.id = evidence_copy.evidence_id and e.purged_at is not null));
grant delete on evidence_copy to ${app};
