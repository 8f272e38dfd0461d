-- Everybody who ever submitted a rectification of the problem: what is sent back is often submitted by another person the
-- second time, and the first one still does not judge it.

ALTER TABLE problem ADD COLUMN submitters varchar[] NOT NULL DEFAULT '{}';

-- the owner, too, is bound by row-level security
SELECT set_config('mingjing.scope', '{"kind": "INTERNAL"}', true);

UPDATE problem p SET submitters = s.actors
FROM (
    SELECT aggregate_id, array_agg(DISTINCT actor) AS actors
    FROM timeline
    WHERE aggregate_type = 'problem' AND command = 'submit' AND actor IS NOT NULL
    GROUP BY aggregate_id
) s
WHERE s.aggregate_id = p.id;

SELECT set_config('mingjing.scope', '', true);
