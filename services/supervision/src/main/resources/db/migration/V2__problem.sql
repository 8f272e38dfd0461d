-- The ledger of problems (问题台账).

CREATE TABLE problem (
    id                uuid PRIMARY KEY,
    version           bigint      NOT NULL,
    number            text        NOT NULL UNIQUE,
    status            text        NOT NULL CHECK (status IN
                          ('REGISTERED', 'NOTIFIED', 'SUBMITTED', 'SIGNED_OFF', 'CONSOLIDATED', 'REOPENED')),
    source            text        NOT NULL CHECK (source IN
                          ('SELF_CHECK', 'INSPECTION', 'COMPLAINT', 'MISSED_DEADLINE', 'OVER_SEIZURE', 'SURVEY', 'SUPERIOR')),
    source_ref        text,
    organ             text        NOT NULL REFERENCES organ (code),
    region            text        NOT NULL REFERENCES region (code),
    category          text        NOT NULL,
    title             text        NOT NULL,
    description       text        NOT NULL,
    rectify_by        date,
    origin            text CHECK (origin = 'demo'),
    registered_at     timestamptz NOT NULL,
    registered_by     text        NOT NULL,
    clock             text CHECK (clock IN ('NOTIFY', 'RECTIFY', 'RECTIFY_AGAIN', 'SIGN_OFF')),
    due_date          date,
    steps             integer     NOT NULL,
    reopened          integer     NOT NULL,
    notice_number     text UNIQUE,
    notice_demand     text,
    notified_at       timestamptz,
    notified_by       text,
    evidence          text,
    root_cause        text,
    mechanism         text,
    submitted_at      timestamptz,
    submitted_by      text,
    on_the_spot       boolean,
    sign_off_opinion  text,
    signed_off_at     timestamptz,
    signed_off_by     text,
    recheck_ok        boolean,
    recheck_findings  text,
    rechecked_at      timestamptz,
    rechecked_by      text,
    CHECK ((clock IS NULL) = (due_date IS NULL)),
    -- four eyes, once more where no code can get around it
    CHECK (submitted_by <> signed_off_by)
);

-- a complaint enters the ledger once
CREATE UNIQUE INDEX problem_of_complaint ON problem (source_ref) WHERE source = 'COMPLAINT';
CREATE INDEX problem_registered ON problem (registered_at DESC, id DESC);
CREATE INDEX problem_organ ON problem (organ, registered_at DESC, id DESC);
CREATE INDEX problem_region ON problem (region text_pattern_ops, registered_at DESC);
CREATE INDEX problem_status ON problem (status, registered_at DESC, id DESC);
CREATE INDEX problem_source ON problem (source, registered_at DESC, id DESC);
CREATE INDEX problem_category ON problem (category, registered_at DESC, id DESC);
CREATE INDEX problem_due ON problem (due_date, id) WHERE due_date IS NOT NULL;

-- What was said at each step, beside the timeline, which only keeps its hash: words may name persons.
CREATE TABLE problem_note (
    problem_id uuid    NOT NULL REFERENCES problem (id),
    step       integer NOT NULL,
    text       text    NOT NULL,
    PRIMARY KEY (problem_id, step)
);

-- Numbers without gaps: the row is locked until the transaction that took the number ends.
CREATE TABLE ledger_number (
    kind     text    NOT NULL CHECK (kind IN ('PROBLEM', 'NOTICE')),
    year     integer NOT NULL,
    province text    NOT NULL,
    last     integer NOT NULL,
    PRIMARY KEY (kind, year, province)
);

-- A line of imported history that was taken once is not taken again.
CREATE TABLE problem_import (
    caller      text NOT NULL,
    external_id text NOT NULL,
    problem_id  uuid NOT NULL REFERENCES problem (id),
    PRIMARY KEY (caller, external_id)
);

CREATE INDEX problem_import_problem ON problem_import (problem_id);

GRANT SELECT, INSERT, UPDATE ON problem, ledger_number TO ${app};
GRANT SELECT, INSERT ON problem_note, problem_import TO ${app};
