-- Statistics and visibility as a database has them that was filled over years.
vacuum (analyze);
checkpoint;
create schema benchmark
