#!/usr/bin/env bash
# A private PostgreSQL server for tests and for trying the bot with several replicas: own data, a unix socket and no port, so that it
# disturbs no other server and nobody reaches it over a network.
#
#   scripts/local-postgres.sh start    starts it, and makes it if it is not there; prints the exports for eval
#   scripts/local-postgres.sh stop     ends the server that start started (its pid file), and nothing else
#   scripts/local-postgres.sh status   prints the exports and exits 0 when it answers, else exits 1
#   scripts/local-postgres.sh found    exits 0 when its programs are on this machine
#
#   eval "$(scripts/local-postgres.sh start)" && npm test -- bot/store
#
# HORTUS_POSTGRES_DIR holds everything it writes (default /var/lib/hortus-postgres as root, else ~/.cache/hortus-postgres). Needs
# Debian's package postgresql-15, or any PostgreSQL from 13 on. PostgreSQL refuses to run as root: then its user is `postgres`.
set -euo pipefail

if [ "$(id -u)" = 0 ]; then DEFAULT=/var/lib/hortus-postgres; else DEFAULT=${XDG_CACHE_HOME:-$HOME/.cache}/hortus-postgres; fi
DIR=${HORTUS_POSTGRES_DIR:-$DEFAULT}
DATA=$DIR/data
SOCKETS=$DIR/s
LOG=$DIR/server.log
# Never an inherited one: every connection here names its own.
unset PGHOST PGPORT PGUSER PGDATABASE PGDATA PGOPTIONS

main() {
  case ${1:-} in
    start) start ;;
    stop) stop ;;
    status) answers && print_exports ;;
    found) [ -n "$(find_binaries)" ] ;;
    *) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0" >&2; exit 3 ;;
  esac
}

start() {
  BIN=$(find_binaries)
  [ -n "$BIN" ] || fail "PostgreSQL is missing: apt-get update && apt-get install --no-install-recommends postgresql-15"
  # A unix socket's path has at most 107 bytes, and the server puts its own below the directory.
  [ ${#DIR} -le 80 ] || fail "HORTUS_POSTGRES_DIR is too long for unix sockets (${#DIR} characters, at most 80): $DIR"
  mkdir -p "$DIR"
  exec 9>"$DIR/lock"
  flock 9
  if ! answers; then
    choose_user
    make_data
    start_server
  fi
  print_exports
}

# Not root, who is refused: the user of Debian's package, else nobody.
choose_user() {
  AS=()
  [ "$(id -u)" = 0 ] || { chmod 700 "$DIR"; mkdir -p "$SOCKETS"; return 0; }
  local user=postgres
  id -u postgres >/dev/null 2>&1 || user=nobody
  AS=(setpriv "--reuid=$user" "--regid=$(id -g "$user")" --clear-groups env "HOME=$DIR")
  chown "$user" "$DIR"
  chmod 700 "$DIR"
  mkdir -p "$SOCKETS"
  chown "$user" "$SOCKETS"
  "${AS[@]}" test -w "$DIR" || fail "the user $user cannot reach $DIR: a directory above it is closed to others (chmod o+x, or another HORTUS_POSTGRES_DIR)"
}

# Who reaches the socket is trusted: its directory is open to this user and to root only.
make_data() {
  [ -f "$DATA/PG_VERSION" ] && [ -f "$DIR/made" ] && return
  rm -rf --one-file-system "$DATA"
  say "making a server in $DIR"
  (cd / && "${AS[@]}" "$BIN/initdb" --pgdata "$DATA" --username hortus --auth trust --encoding UTF8 --locale C.UTF-8 --no-sync) >"$LOG" 2>&1 9>&- \
    || { tail -n 20 "$LOG" >&2; fail "initdb failed; its log is $LOG"; }
  touch "$DIR/made"
}

start_server() {
  # setsid: Ctrl-C in the caller's terminal must not end the server behind its back. 9>&-: it must not inherit the lock.
  (cd / && setsid "${AS[@]}" "$BIN/pg_ctl" start --pgdata "$DATA" --log "$DIR/postgres.log" --timeout 60 --silent \
    --options "-c listen_addresses='' -c unix_socket_directories='$SOCKETS' -c unix_socket_permissions=0700 -c max_connections=200") </dev/null >>"$LOG" 2>&1 9>&- \
    || { tail -n 20 "$DIR/postgres.log" "$LOG" >&2; fail "the server did not come up; its log is $DIR/postgres.log"; }
  answers || fail "the server came up and does not answer; its log is $DIR/postgres.log"
}

stop() {
  local pid
  pid=$(head -n 1 "$DATA/postmaster.pid" 2>/dev/null) || { say "no server of $DIR is running"; return; }
  # A stale pid file may name a process of someone else by now.
  if ! tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF -- "$DATA"; then
    say "no server of $DIR is running"
    return
  fi
  # INT: it ends its clients, and itself, in order.
  kill -INT "$pid"
  for _ in $(seq 150); do
    kill -0 "$pid" 2>/dev/null || { say "stopped the server of $DIR"; return; }
    sleep 0.2
  done
  fail "the server (pid $pid) did not end within 30 s; its log is $DIR/postgres.log"
}

answers() {
  local bin
  [ -S "$SOCKETS/.s.PGSQL.5432" ] || return 1
  bin=$(find_binaries)
  [ -n "$bin" ] && "$bin/pg_isready" --quiet --host "$SOCKETS" --timeout 10
}

# The newest of Debian's, which lie side by side and off the path; else what is on the path.
find_binaries() {
  local each newest=0 version
  for each in /usr/lib/postgresql/*/bin/initdb; do
    version=$(basename "$(dirname "$(dirname "$each")")")
    if [ -x "$each" ] && [ "$version" -gt "$newest" ]; then newest=$version; fi
  done
  if [ "$newest" -gt 0 ]; then
    echo "/usr/lib/postgresql/$newest/bin"
  elif command -v initdb >/dev/null; then
    dirname "$(readlink -f "$(command -v initdb)")"
  fi
}

print_exports() {
  # The name of a host with slashes is the directory of a socket.
  printf 'export HORTUS_TEST_POSTGRES=%q\n' "postgresql://hortus@localhost/postgres?host=$SOCKETS"
}

say() { echo "local-postgres: $*" >&2; }
fail() { say "$*"; exit 3; }

main "$@"
