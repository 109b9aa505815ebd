#!/usr/bin/env bash
# A private Docker engine for a Debian machine, as root: own socket, own data, no bridge, no firewall rules, so that it
# disturbs no other engine and needs none of the kernel's networking. Builds use --network host, runs --network none.
#
#   scripts/local-engine.sh start    starts it and makes the base image; prints the exports for eval
#   scripts/local-engine.sh stop     ends the engine that start started (its pid file), and nothing else
#   scripts/local-engine.sh status   prints the exports and exits 0 when it answers, else exits 1
#
#   eval "$(scripts/local-engine.sh start)" && npm start
#
# HORTUS_ENGINE_DIR holds everything it writes (default /var/lib/hortus-engine). Needs docker.io and debootstrap.
set -euo pipefail

DIR=${HORTUS_ENGINE_DIR:-/var/lib/hortus-engine}
SOCKET=$DIR/docker.sock
PIDFILE=$DIR/dockerd.pid
LOG=$DIR/dockerd.log
CODENAME=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
BASE=hortus-base:$CODENAME
export DOCKER_HOST=unix://$SOCKET

main() {
  case ${1:-} in
    start) start ;;
    stop) stop ;;
    status) answers && print_exports ;;
    *) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0" >&2; exit 3 ;;
  esac
}

start() {
  [ "$(id -u)" = 0 ] || fail "a private engine needs root; with an engine of your own, set DOCKER_HOST and skip this"
  [ -n "$CODENAME" ] || fail "/etc/os-release names no VERSION_CODENAME; this script knows Debian only"
  # A unix socket's path has at most 107 bytes, and the engine puts its own below the directory.
  [ ${#DIR} -le 60 ] || fail "HORTUS_ENGINE_DIR is too long for unix sockets (${#DIR} characters, at most 60): $DIR"
  local tool
  for tool in dockerd docker debootstrap; do
    command -v "$tool" >/dev/null || fail "$tool is missing: apt-get update && apt-get install --no-install-recommends docker.io debootstrap"
  done
  mkdir -p "$DIR"
  exec 9>"$DIR/lock"
  flock 9
  answers || start_engine
  docker image inspect "$BASE" >/dev/null 2>&1 || make_base
  print_exports
}

start_engine() {
  say "starting an engine in $DIR"
  rm -f "$SOCKET"
  # setsid: Ctrl-C in the caller's terminal must not end the engine behind its back. 9>&-: it must not inherit the lock.
  setsid dockerd --iptables=false --ip6tables=false --bridge=none --host "unix://$SOCKET" \
    --data-root "$DIR/data" --exec-root "$DIR/exec" --pidfile "$PIDFILE" \
    </dev/null >"$LOG" 2>&1 9>&- &
  local dockerd=$!
  for _ in $(seq 300); do
    answers && return
    kill -0 "$dockerd" 2>/dev/null || break
    sleep 0.2
  done
  tail -n 20 "$LOG" >&2
  kill "$dockerd" 2>/dev/null || true
  fail "the engine did not come up; its log is $LOG"
}

# A Debian base from the machine's own apt sources, so that no image registry is needed. It holds the machine's apt
# configuration and certificates; it stays in the engine's data and is never pushed or committed.
make_base() {
  local root sources mirror
  sources=$(debian_sources)
  [ -n "$sources" ] || { say "apt has no lists yet: apt-get update"; apt-get update -qq >&2; sources=$(debian_sources); }
  mirror=$(awk -v suite="$CODENAME" '$3 == suite { print $2; exit }' <<<"$sources")
  [ -n "$mirror" ] || fail "apt knows no source of Debian $CODENAME; add one to /etc/apt/sources.list"
  say "making the base image $BASE with debootstrap (about half a minute)"
  root=$(mktemp -d "$DIR/base.XXXXXX")
  # shellcheck disable=SC2064 # the path of now is meant
  trap "rm -rf --one-file-system '$root'" EXIT
  debootstrap --variant=minbase "$CODENAME" "$root" "$mirror" >"$DIR/debootstrap.log" 2>&1 \
    || { tail -n 20 "$DIR/debootstrap.log" >&2; fail "debootstrap failed; its log is $DIR/debootstrap.log"; }
  configure_base "$root" "$sources"
  tar -C "$root" --numeric-owner --sort=name --one-file-system -c . \
    | docker import --change 'CMD ["bash"]' - "$BASE" >/dev/null
  say "made $BASE"
}

configure_base() {
  local root=$1 sources=$2
  rm -rf "$root"/var/lib/apt/lists/* "$root"/var/cache/apt/archives/*.deb "$root"/var/cache/debconf/*-old \
    "$root"/usr/share/{doc,man,info,locale}/* "$root"/var/log/*.log "$root/etc/apt/sources.list.d"
  echo "$sources" >"$root/etc/apt/sources.list"
  # Proxies, time checks and retries of the machine: without them apt inside a build may not reach what it reaches here.
  apt-config dump | grep -E '^Acquire::(http|https|Check-|Retries|ForceIPv)' >"$root/etc/apt/apt.conf.d/90machine" || true
  # As Debian's own images: no package caches in layers.
  printf '%s\n' 'Dir::Cache::pkgcache "";' 'Dir::Cache::srcpkgcache "";' 'APT::Keep-Downloaded-Packages "false";' \
    >"$root/etc/apt/apt.conf.d/90small"
  printf 'path-exclude=/usr/share/%s/*\n' doc man info locale >"$root/etc/dpkg/dpkg.cfg.d/90small"
  printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
  chmod 755 "$root/usr/sbin/policy-rc.d"
  mkdir -p "$root/etc/ssl/certs" "$root/usr/local/share/ca-certificates"
  cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/" 2>/dev/null || true
  cp -L /usr/local/share/ca-certificates/*.crt "$root/usr/local/share/ca-certificates/" 2>/dev/null || true
}

# `deb <uri> <suite> <components…>` for each Debian source of this machine, whichever file format it is written in.
debian_sources() {
  apt-get indextargets --format '$(ORIGIN) deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' \
    | sed -n 's/^Debian //p' | sort -u
}

stop() {
  local pid
  pid=$(cat "$PIDFILE" 2>/dev/null) || { say "no engine of $DIR is running"; return; }
  # A stale pid file may name a process of someone else by now.
  if ! tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF -- "--data-root $DIR/data "; then
    say "no engine of $DIR is running"
    rm -f "$PIDFILE" "$SOCKET"
    return
  fi
  kill "$pid"
  for _ in $(seq 150); do
    kill -0 "$pid" 2>/dev/null || { release; say "stopped the engine of $DIR"; return; }
    sleep 0.2
  done
  fail "the engine (pid $pid) did not end within 30 s; its log is $LOG"
}

# A stopped engine leaves its own network namespace mounted, and then its directory cannot be removed.
release() {
  rm -f "$SOCKET"
  awk -v below="$DIR/" 'index($2, below) == 1 { print $2 }' /proc/mounts | sort -r | xargs -r -d '\n' -n 1 umount -l
}

answers() { [ -S "$SOCKET" ] && timeout 10 docker version --format '{{.Server.Version}}' >/dev/null 2>&1; }

print_exports() {
  echo "export DOCKER_HOST=$DOCKER_HOST"
  echo "export HORTUS_BUILD__ARGS__BASE=$BASE"
  echo "export HORTUS_BUILD__NETWORK=host"
  local index
  index=${PIP_INDEX_URL:-$(python3 -m pip config get global.index-url 2>/dev/null || true)}
  # A build argument stays in the image's history: an address with a password must not get there.
  case $index in '' | *@*) ;; *) printf 'export HORTUS_BUILD__ARGS__PIP_INDEX_URL=%q\n' "$index" ;; esac
}

say() { echo "local-engine: $*" >&2; }
fail() { say "$*"; exit 3; }

main "$@"
