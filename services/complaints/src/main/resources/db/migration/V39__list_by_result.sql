-- The lists behind numbers of the overview: what was released, and what was judged. Results have complaint_outcome.
create index complaint_released on complaint (filed_at desc, id desc) where released_fen > 0;
create index complaint_rated on complaint (filed_at desc, id desc) where rated_at is not null;
