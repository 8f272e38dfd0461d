-- The directory of regions and organs. Public facts: everybody may read them, only the loader at start writes them.

CREATE TABLE region (
    code   text PRIMARY KEY,
    name   text NOT NULL,
    level  text NOT NULL CHECK (level IN ('PROVINCE', 'CITY', 'COUNTY')),
    parent text REFERENCES region (code) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX region_parent ON region (parent, code);

CREATE TABLE organ (
    code         text PRIMARY KEY,
    name         text    NOT NULL,
    short_name   text    NOT NULL,
    line         text    NOT NULL CHECK (line IN
                     ('COURT', 'PROCURATORATE', 'PUBLIC_SECURITY', 'JUSTICE', 'POLITICAL_LEGAL', 'DISCIPLINE')),
    level        text    NOT NULL CHECK (level IN ('PROVINCE', 'CITY', 'COUNTY')),
    region       text    NOT NULL REFERENCES region (code),
    parent       text    REFERENCES organ (code) DEFERRABLE INITIALLY DEFERRED,
    court_code   text UNIQUE,
    active       boolean NOT NULL DEFAULT true,
    content_hash text    NOT NULL
);

CREATE INDEX organ_parent ON organ (parent, code);
CREATE INDEX organ_region ON organ (region text_pattern_ops, code);
CREATE INDEX organ_line ON organ (line, code);

GRANT SELECT, INSERT, UPDATE ON region, organ TO ${app};
