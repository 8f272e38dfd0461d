-- One service's database with its three roles; kept the same as test-support's. ${db} and the passwords are filled in.
-- Each statement may find its work done already.
CREATE ROLE ${db}_owner LOGIN PASSWORD '${owner}';
CREATE ROLE ${db}_app LOGIN NOBYPASSRLS PASSWORD '${app}';
CREATE ROLE ${db}_connect LOGIN REPLICATION PASSWORD '${connect}';
CREATE DATABASE ${db} OWNER ${db}_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE CONNECT ON DATABASE ${db} FROM PUBLIC;
GRANT CONNECT ON DATABASE ${db} TO ${db}_owner, ${db}_app, ${db}_connect;
