-- What the service says to PostgreSQL for one filing by somebody without a login, word for word but for the values: id and
-- receipt are the service's own, and texts and organs are those that were filed (filings.sql).
\set case random(1, 999999999)
\set n random(0, 19999)
begin;
select set_config('mingjing.scope', '{"kind":"ANONYMOUS","roles":[]}', true);
select uuidv7() as id, 'P' || :case || '-' || :client_id || '-' || (random() * 1000000000)::bigint as receipt, category, category_group, respondent, region, handler, handler_region from benchmark.filing where n = :n \gset
select code, active, court_code, level, line, lineage, name, parent, published_at, region, short_name from organ_copy where code = :respondent;
select code, active, court_code, level, line, lineage, name, parent, published_at, region, short_name from organ_copy where code = :handler;
insert into receipt (number, complaint_id, pin_hash) select * from unnest(array[:receipt]::text[], array[:id]::uuid[], array[sha256(:receipt::bytea)]) on conflict do nothing;
insert into complaint (id, version, receipt, status, kind, channel, enterprise_related, anonymous, category, category_group, category_version, title, body, respondent_organ, respondent_region, handling_organ, handling_region, filed_at, procedural_due_at, result_due_at, next_due_at, next_warn_at, signal_at, origin, course) values (:id, 0, :receipt, 'FILED', 'COMPLAINT', 'ONLINE', false, true, :category, :category_group, 1, (select title from benchmark.filing where n = :n), (select body from benchmark.filing where n = :n), :respondent, :region, :handler, :handler_region, now(), now() + interval '7 days', now() + interval '3 months', now() + interval '7 days', now() + interval '3 days', now() + interval '3 days', 'live', '{}');
insert into outbox (id, aggregatetype, aggregateid, type, payload, source, dataschema, occurred_at, traceparent) values (:id, 'complaint', :id, 'org.mingjing.complaints.ComplaintFiled.v1', '{"complaintId":"01920000-0000-7000-8000-000000000000","kind":"COMPLAINT","channel":"ONLINE","category":"G4-02","respondentOrgan":"FY230302","handlingOrgan":"FY230300","filedAt":"2026-01-01"}', '/mingjing/complaints', 'urn-mingjing-events-complaints-ComplaintFiled.v1', now(), null);
delete from outbox where id = any (array[:id]::uuid[]);
insert into timeline (aggregate_type, aggregate_id, seq, command, actor, organ, role, before, after, occurred_at, recorded_at, trace_id, previous_hash, hash) values ('complaint', :id, 1, 'file', 'anonymous', null, null, '{}', '{"status":"FILED"}', now(), now(), null, repeat('0', 64), encode(sha256(:receipt::bytea), 'hex'));
insert into notice (id, complaint_id, kind, occurred_at, next_due_at) values (:id, :id, 'FILED', now(), now() + interval '7 days');
commit;
