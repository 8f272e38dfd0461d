-- One database for each amount of data, under the roles of the complaints service.
CREATE ROLE complaints_owner LOGIN PASSWORD '${password}';
CREATE ROLE complaints_app LOGIN NOBYPASSRLS PASSWORD '${password}';
CREATE ROLE complaints_connect LOGIN REPLICATION PASSWORD '${password}';
CREATE DATABASE ${db} OWNER complaints_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE CONNECT ON DATABASE ${db} FROM PUBLIC;
GRANT CONNECT ON DATABASE ${db} TO complaints_owner, complaints_app, complaints_connect;
