-- Who sees which problem. The responsible organ sees one from the notice on (its own self-checks at once); supervisors
-- and auditors see those of their region but not those of their own organ 回避; a transaction without a scope sees nothing.

ALTER TABLE problem ENABLE ROW LEVEL SECURITY;
ALTER TABLE problem FORCE ROW LEVEL SECURITY;

CREATE POLICY problem_read ON problem FOR SELECT USING (
    (SELECT scope_text('kind')) = 'INTERNAL'
    OR ((SELECT scope_has('supervisor') OR scope_has('auditor'))
        AND starts_with(region, (SELECT nullif(scope_text('region'), '')))
        AND organ IS DISTINCT FROM (SELECT scope_text('organ')))
    OR (organ = (SELECT nullif(scope_text('organ'), ''))
        AND (SELECT scope_has('handler') OR scope_has('leader') OR scope_has('intake'))
        AND (status <> 'REGISTERED' OR source = 'SELF_CHECK'))
);

CREATE POLICY problem_register ON problem FOR INSERT WITH CHECK (
    (SELECT scope_text('kind')) = 'INTERNAL'
    OR ((SELECT scope_has('supervisor')) AND starts_with(region, (SELECT nullif(scope_text('region'), '')))
        AND organ IS DISTINCT FROM (SELECT scope_text('organ')))
    OR (source = 'SELF_CHECK' AND (SELECT scope_has('leader')) AND organ = (SELECT nullif(scope_text('organ'), '')))
);

CREATE POLICY problem_change ON problem FOR UPDATE USING (
    (SELECT scope_text('kind')) = 'INTERNAL'
    OR ((SELECT scope_has('supervisor')) AND starts_with(region, (SELECT nullif(scope_text('region'), '')))
        AND organ IS DISTINCT FROM (SELECT scope_text('organ')))
    OR (organ = (SELECT nullif(scope_text('organ'), ''))
        AND (SELECT scope_has('handler') OR scope_has('leader'))
        AND status <> 'REGISTERED')
);

-- a note is seen by who sees its problem
ALTER TABLE problem_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE problem_note FORCE ROW LEVEL SECURITY;

CREATE POLICY problem_note_read ON problem_note FOR SELECT USING (
    EXISTS (SELECT 1 FROM problem p WHERE p.id = problem_id)
);

CREATE POLICY problem_note_write ON problem_note FOR INSERT WITH CHECK (
    EXISTS (SELECT 1 FROM problem p WHERE p.id = problem_id)
);

-- the timeline of a problem is seen by who sees the problem
CREATE OR REPLACE FUNCTION timeline_visible(aggregate_type text, aggregate_id uuid) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$ SELECT EXISTS (SELECT 1 FROM problem p WHERE p.id = aggregate_id) $$;
