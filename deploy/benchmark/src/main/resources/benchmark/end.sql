-- The sums of the overview as the service has brought them up to date.
do $$ begin while figures_missed(now(), 200000) > 0 loop end loop; while figures_fold(100000) > 0 loop end loop; end $$;
-- Statistics and visibility as a database has them that was filled over years.
vacuum (analyze);
checkpoint;
create schema benchmark
