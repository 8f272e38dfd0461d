-- Who comes with receipt and PIN acts as the platform, under a name of its own: row security tells him from its jobs, and keeps
-- what the office found (V66) from him as from a reporter's login.
alter policy evidence_of_office on evidence
    using (
        for_reporter
        or ((select scope_text('kind')) = 'INTERNAL' and coalesce((select scope_text('actor')), '') <> 'reporter')
        or (select scope_text('organ')) is not null);
