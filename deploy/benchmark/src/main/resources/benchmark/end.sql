-- What follows each complaint one by one is made for all of them at once: what reporters
-- wrote, words for the search, figures.
update complaint set reporter_wrote = true
where id in (select complaint_id from message where side = 'REPORTER' and read_at is null);
alter table complaint enable trigger user;
alter table disposition enable trigger user;
alter table message enable trigger user;
insert into complaint_search (complaint_id, filed_at, words, tags)
select c.id, c.filed_at, concat_ws(E'\n', search_text(c.title), search_text(c.body), search_text(c.case_number)), search_tags(c)
from complaint c
order by c.filed_at;
select figures_rebuild();
