#!/bin/bash
set -e
cd "$(dirname "$0")"
if docker compose version >/dev/null 2>&1; then COMPOSE="docker compose"; else COMPOSE="docker-compose"; fi
$COMPOSE -f compose.yaml -p demo up -d --build web
$COMPOSE -f compose.yaml down -v
