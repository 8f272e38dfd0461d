-- What was filed through the gateway, in the form in which filing.sql sends it again.
drop table if exists benchmark.filed cascade;
create table benchmark.filed (n integer primary key, filing jsonb not null);
create materialized view benchmark.filing as
select f.n, f.filing ->> 'title' as title, f.filing ->> 'text' as body, f.filing ->> 'category' as category,
    left(f.filing ->> 'category', 2) as category_group,
    o.code as respondent, o.region, h.code as handler, h.region as handler_region
from benchmark.filed f
join organ_copy o on o.code = f.filing ->> 'respondentOrgan'
join organ_copy h on h.code = coalesce(o.parent, 'ZF230000');
create unique index filing_n on benchmark.filing (n);
grant usage on schema benchmark to complaints_app;
grant select on benchmark.filing to complaints_app;
