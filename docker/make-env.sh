#!/bin/sh
# Prints every secret that docker-compose.yml asks for, freshly drawn: sh docker/make-env.sh > .env && chmod 600 .env
# Hexadecimal, so that a password needs no escaping inside a connection URL.
set -eu

for database in POLICE JUSTICE PETITION COURT CIVIL_AFFAIRS GRID; do
  echo "${database}_OWNER_PASSWORD=$(openssl rand -hex 24)"
  echo "${database}_READER_PASSWORD=$(openssl rand -hex 24)"
done
echo "STORE_OWNER_PASSWORD=$(openssl rand -hex 24)"
echo "STORE_PASSWORD=$(openssl rand -hex 24)"
echo "HEYI_KEY=$(openssl rand -base64 32)"
