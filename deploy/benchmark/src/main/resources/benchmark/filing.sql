-- What the service says to PostgreSQL for one filing by somebody without a login, word for word but for the values.
\set case random(1, 999999999)
\set county random(2, 7)
\set word random(0, 5000)
begin;
select set_config('mingjing.scope', '{"kind":"ANONYMOUS","roles":[]}', true);
select code, active, court_code, level, line, lineage, name, parent, published_at, region, short_name from organ_copy where code = 'FY23030' || :county;
select code, active, court_code, level, line, lineage, name, parent, published_at, region, short_name from organ_copy where code = 'FY230300';
select uuidv7() as id, 'P' || :case || '-' || :client_id || '-' || (random() * 1000000000)::bigint as receipt \gset
insert into receipt (number, complaint_id, pin_hash) select * from unnest(array[:receipt]::text[], array[:id]::uuid[], array[sha256(:receipt::bytea)]) on conflict do nothing;
insert into complaint (id, version, receipt, status, kind, channel, enterprise_related, anonymous, category, category_group, category_version, title, body, respondent_organ, respondent_region, handling_organ, handling_region, filed_at, procedural_due_at, result_due_at, next_due_at, next_warn_at, signal_at, origin, course) values (:id, 0, :receipt, 'FILED', 'COMPLAINT', 'ONLINE', false, true, 'G4-02', 'G4', 1, '执行案件拖延' || :case || '天', (select string_agg(substr('为此我们先后往返多次仅路费和误工就花去不少家里求告无门法院查封了企业的设备价值远远超过本案标的不顾反复申请仍要求找领导签字办理保全解封时另交资料费没有公示依据也不出具书面答复', 1 + (:word + n * 37) % 60, 24), '，') from generate_series(1, 14) n), 'FY23030' || :county, '23030' || :county, 'FY230300', '2303', now(), now() + interval '7 days', now() + interval '3 months', now() + interval '7 days', now() + interval '3 days', now() + interval '3 days', 'live', '{}');
insert into outbox (id, aggregatetype, aggregateid, type, payload, source, dataschema, occurred_at, traceparent) values (:id, 'complaint', :id, 'org.mingjing.complaints.ComplaintFiled.v1', '{"complaintId":"01920000-0000-7000-8000-000000000000","kind":"COMPLAINT","channel":"ONLINE","category":"G4-02","respondentOrgan":"FY230302","handlingOrgan":"FY230300","filedAt":"2026-01-01"}', '/mingjing/complaints', 'urn-mingjing-events-complaints-ComplaintFiled.v1', now(), null);
delete from outbox where id = any (array[:id]::uuid[]);
insert into timeline (aggregate_type, aggregate_id, seq, command, actor, organ, role, before, after, occurred_at, recorded_at, trace_id, previous_hash, hash) values ('complaint', :id, 1, 'file', 'anonymous', null, null, '{}', '{"status":"FILED"}', now(), now(), null, repeat('0', 64), encode(sha256(:receipt::bytea), 'hex'));
insert into notice (id, complaint_id, kind, occurred_at, next_due_at) values (:id, :id, 'FILED', now(), now() + interval '7 days');
commit;
