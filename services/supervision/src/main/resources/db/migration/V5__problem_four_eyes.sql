-- Four eyes, where no code can get around it. Each rule guards the state that it leads into and is not asked of what was
-- signed off before the rule stood (NOT VALID), so that such a problem can still be rechecked.

ALTER TABLE problem ADD CONSTRAINT problem_signed_off_by_other_eyes
    CHECK (status <> 'SIGNED_OFF' OR signed_off_by <> ALL (submitters)) NOT VALID;
ALTER TABLE problem ADD CONSTRAINT problem_fixed_before_other_eyes
    CHECK (status <> 'SIGNED_OFF' OR NOT on_the_spot OR signed_off_by <> registered_by) NOT VALID;
ALTER TABLE problem ADD CONSTRAINT problem_rechecked_by_other_eyes
    CHECK (status NOT IN ('CONSOLIDATED', 'REOPENED') OR rechecked_by <> ALL (submitters)) NOT VALID;

-- the ledger with the demo year, and without it
CREATE INDEX problem_origin ON problem (origin, registered_at DESC, id DESC);
