-- What hangs on the complaints, chosen by their ids, so that it falls the same way each time.
insert into disposition (id, complaint_id, kind, person_ref, decided_at)
select md5(id || 'd')::uuid, id,
    (array ['CRITICISM_EDUCATION', 'ADMONITION', 'ORGANISATIONAL', 'DISCIPLINARY', 'HANDED_OVER'])[1 + abs(hashtext(id::text)) % 5],
    'P' || abs(hashtext(id::text)), concluded_at
from complaint
where outcome in ('SUBSTANTIATED', 'PARTLY') and abs(hashtext(id || 'd')) % 10 < 4;

insert into rectification (problem_id, complaint_id, number, status, registered_at, signed_off_at)
select md5(id || 'r')::uuid, id, 'T' || receipt, case when closed_at is null then 'REGISTERED' else 'SIGNED_OFF' end,
    concluded_at, closed_at
from complaint
where outcome = 'SUBSTANTIATED';

insert into message (id, complaint_id, side, organ, author, body, written_at, read_at)
select md5(id || 'm1')::uuid, id, 'REPORTER', null, null, '请问现在办到哪一步了？我这里又找到一份材料。',
    filed_at + interval '5 days',
    case when next_due_at is null or abs(hashtext(id || 'u')) % 10 < 7 then filed_at + interval '6 days' end
from complaint
where filed_at < now() - interval '6 days' and abs(hashtext(id || 'm')) % 10 < 2;

insert into message (id, complaint_id, side, organ, author, body, written_at, read_at)
select md5(complaint_id || 'm2')::uuid, complaint_id, 'OFFICE', c.handling_organ, 'H1', '已收到，请耐心等待。',
    m.read_at + interval '1 hour', m.read_at + interval '2 days'
from message m join complaint c on c.id = m.complaint_id
where m.read_at is not null;

insert into evidence (id, complaint_id, file_name, media_type, size_bytes, sha256, content, from_reporter, added_at)
select md5(id || 'e')::uuid, id, '1.png', 'image/png', 64, md5(id || 'e') || md5(id || 'f'), decode(md5(id::text), 'hex'),
    true, filed_at
from complaint
where abs(hashtext(id || 'e')) % 100 < 12;

insert into notice (id, complaint_id, kind, occurred_at, next_due_at, read_at)
select md5(id || 'n')::uuid, id, 'ACCEPTED', accepted_at, result_due_at, case when closed_at is not null then closed_at end
from complaint
where accepted_at is not null and reporter_ref is not null;

insert into business_event (complaint_id, of_reporter, harmed_name, harmed_code, deciding_unit, measure, stage, amount_fen, since, requested)
select id, false, '北方农业公司', '91230102MA18ABCD1X', '某执法单位',
    (array ['FREEZE', 'SEIZE', 'DETAIN', 'FINE'])[1 + abs(hashtext(id::text)) % 4], null, 100000, filed_at::date, '请依法解除。'
from complaint
where kind = 'BUSINESS_ENVIRONMENT';

insert into supervision_order (id, version, complaint_id, number, level, clock, answer_by, issued_at)
select md5(id || 'o')::uuid, 0, id, 'D' || receipt, 'YELLOW', 'RESULT', (result_due_at + interval '15 days')::date,
    result_due_at + interval '1 day'
from complaint
where next_due_at is not null and result_met_at is null and result_due_at < now() and abs(hashtext(id || 'o')) % 10 < 5;

insert into deadline_signal (complaint_id, clock, due_at, stage, told_at)
select id, 'RESULT', result_due_at, 'MISSED', result_due_at
from complaint
where result_due_at < least(now(), coalesce(result_met_at, now()));
