-- One service's database with its three roles; kept the same as deploy/local's. ${db} and ${password} are filled in.
CREATE ROLE ${db}_owner LOGIN PASSWORD '${password}';
CREATE ROLE ${db}_app LOGIN NOBYPASSRLS PASSWORD '${password}';
CREATE ROLE ${db}_connect LOGIN REPLICATION PASSWORD '${password}';
CREATE DATABASE ${db} OWNER ${db}_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE CONNECT ON DATABASE ${db} FROM PUBLIC;
GRANT CONNECT ON DATABASE ${db} TO ${db}_owner, ${db}_app, ${db}_connect;
