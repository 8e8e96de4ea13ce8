#!/bin/bash
# Run once by the PostgreSQL image, when a department's database is new: a login that may read its tables and nothing else.
# The owner's later tables are readable as well, such as those that "heyi seed" makes.
set -euo pipefail
reader="${READER:-heyi_reader}"

psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
  --set=database="$POSTGRES_DB" --set=owner="$POSTGRES_USER" \
  --set=reader="$reader" --set=password="$READER_PASSWORD" <<'SQL'
create role :"reader" login password :'password' nosuperuser nocreatedb nocreaterole;
alter role :"reader" set default_transaction_read_only = on;
revoke all on database :"database" from public;
grant connect on database :"database" to :"reader";
revoke all on schema public from public;
grant usage on schema public to :"reader";
grant select on all tables in schema public to :"reader";
alter default privileges for role :"owner" in schema public grant select on tables to :"reader";
SQL
