-- On whose behalf a transaction works is a transaction-local setting, 'mingjing.scope', a JSON object.
-- Policies ask these functions as (select scope_text('organ')), so that the answer is computed once per query.

grant usage on schema public to ${app};

create function scope_text(key text) returns text
    language sql stable
    as $$ select nullif(current_setting('mingjing.scope', true), '')::jsonb ->> key $$;

comment on function scope_text is 'A value of the running transaction''s scope; null without a scope.';

create function scope_has(role text) returns boolean
    language sql stable
    as $$ select coalesce((nullif(current_setting('mingjing.scope', true), '')::jsonb -> 'roles') ? role, false) $$;

comment on function scope_has is 'Whether the running transaction''s scope has the role; false without a scope.';
