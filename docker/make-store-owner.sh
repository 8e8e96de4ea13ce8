#!/bin/bash
# Run once by the PostgreSQL image, when the hub's own database is new: a login that owns this database and nothing else of the server.
# The hub makes its tables in it. The server's owner is known to nobody who runs.
set -euo pipefail
login="${STORE_LOGIN:-heyi}"

psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
  --set=database="$POSTGRES_DB" --set=login="$login" --set=password="$STORE_PASSWORD" <<'SQL'
create role :"login" login password :'password' nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter database :"database" owner to :"login";
revoke all on database :"database" from public;
revoke all on schema public from public;
alter schema public owner to :"login";
SQL
