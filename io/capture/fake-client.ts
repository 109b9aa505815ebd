/**
 * The fake client: `docker`, `podman` and their kin, first on PATH of a captured script. It writes down how it was called, answers what
 * scripts ask of a real one, and does nothing. POSIX sh with builtins only on the common ways: Node would take 40 ms a call, this takes 2.
 *
 * A call is one file, so that calls at once never mix: fields that end with NUL, `@call name cwd count word… NAME=value…
 * @there path… @gone path… @stdin text @end pid`.
 */
import { sh } from './sh.ts'

export const FAKE_CLIENT = sh`#!/bin/sh
d=$HORTUS_CAPTURE_DIR
[ -n "$d" ] || d=/hortus/run/log
exec 9>"$d/call.$$" || exit 1
printf '@call\0%s\0%s\0%s\0' "@{0##*/}" "$PWD" "$#" >&9
[ $# -eq 0 ] || printf '%s\0' "$@" >&9

verb= sub= last= prev= name= detach= asks= format= tags= quiet= all= cidfile=
# The value of a bare --env NAME is what the script exported: told by name, never the whole environment.
exported() {
  case $1 in ''|[0-9]*|*[!A-Za-z0-9_]*) return ;; esac
  eval "is=\@{$1+yes} value=\@{$1-}"
  [ -z "$is" ] || printf '%s=%s\0' "$1" "$value" >&9
}
# Whether what is mounted or built from is there now: afterwards it may have been made or removed.
look() {
  case $1 in ''|-) return ;; esac
  if [ -e "$1" ]; then printf '@there\0%s\0' "$1" >&9; else printf '@gone\0%s\0' "$1" >&9; fi
}
mounted() {
  case ,$1 in
    *,src=*) source=@{1#*src=} ;;
    *,source=*) source=@{1#*source=} ;;
    *) return ;;
  esac
  look "@{source%%,*}"
}
bound() { case $1 in [./~]*:*) look "@{1%%:*}" ;; esac; }
for w do
  case $prev in
    -v|--volume) bound "$w"; prev=; continue ;;
    --mount) mounted "$w"; prev=; continue ;;
    -e|--env|--build-arg) exported "$w"; prev=; continue ;;
    --name) name=$w; prev=; continue ;;
    -t|--tag) [ "$verb" = build ] || [ "$sub" = build ] && { tags="$tags$w
"; prev=; continue; } ;;
    --cidfile) cidfile=$w; prev=; continue ;;
    -f|--format|--file) format=$w; [ "$w" = - ] && asks=1; prev=; continue ;;
    --context|-H|--host|--config|--log-level|--filter) prev=; continue ;;
  esac
  case $w in
    --env=*|--build-arg=*) exported "@{w#*=}" ;;
    --mount=*) mounted "@{w#*=}" ;;
    --volume=*) bound "@{w#*=}" ;;
    -v?*) bound "@{w#-v}" ;;
    --name=*) name=@{w#*=} ;;
    --tag=*) tags="$tags@{w#*=}
" ;;
    --cidfile=*) cidfile=@{w#*=} ;;
    --format=*|--file=*|-f=*) format=@{w#*=}; [ "$format" = - ] && asks=1 ;;
    -d|--detach|-dit|-dti|-itd|-tid|-id|-td|-di|-dt|--detach=true) detach=1 ;;
    -i|-it|-ti|--interactive) asks=1 ;;
    -q|--quiet|-aq|-qa) quiet=1 ;;
    -) asks=1 ;;
    -*) ;;
    *) if [ -z "$verb" ]; then verb=$w; elif [ -z "$sub" ]; then sub=$w; last=$w; else last=$w; fi ;;
  esac
  prev=$w
done
case $verb in
  image|container|buildx|builder) verb=$sub; group=1 ;;
  compose) verb=compose ;;
esac
if [ "$verb" = build ]; then
  look "$last"
  if [ -n "$format" ]; then look "$format"; else look "$last/Dockerfile"; fi
fi
case $asks$verb in
  1run|1build|1create) printf '@stdin\0' >&9; head -c 65536 | tr -d '\000' >&9; cat >/dev/null; printf '\0' >&9 ;;
esac
printf '@end\0%s\0' "$$" >&9
exec 9>&-

# The number of the container, not of a process: the same script gets the same ids everywhere.
started=0
[ -e "$d/started" ] && read -r started <"$d/started"
case $verb in run|create) started=$((started + 1)); echo "$started" >"$d/started" ;; esac
id=00000000000000000000000000000000000000000000000000000000000$((10000 + started))
has() { # file, word
  [ -e "$1" ] || return 1
  while IFS= read -r line; do [ "$line" = "$2" ] && return 0; done <"$1"
  return 1
}
image_there() {
  [ -e "$d/absent" ] || return 0
  has "$d/images" "$1" || has "$d/images" "$1:latest"
}
# What was started runs for a while and has ended then, so that waiting for either comes to its end.
alive() {
  [ -e "$d/containers" ] || return 1
  asked=0
  [ -e "$d/asked" ] && read -r asked <"$d/asked"
  echo "$((asked + 1))" >"$d/asked"
  [ "$asked" -lt 4 ]
}
told() { # what a template asks of a container or an image
  case $format in
    *Running*) if alive; then echo true; else echo false; fi ;;
    *ExitCode*) echo 0 ;;
    *Health*) echo healthy ;;
    *Status*) if alive; then echo running; else echo exited; fi ;;
    *IPAddress*) echo 172.17.0.2 ;;
    *.Id*|*.ID*|*Digest*) echo "sha256:$id" ;;
    *Size*) echo 1000000000 ;;
    '') echo '[{"Id":"sha256:'"$id"'","State":{"Running":false,"ExitCode":0}}]' ;;
    *) echo ;;
  esac
}
case $verb in
  run|create)
    [ -z "$cidfile" ] || echo "$id" >"$cidfile"
    if [ -n "$detach" ] || [ "$verb" = create ]; then
      printf '%s\n' "@{name:-$id}" >>"$d/containers"
      echo "$id"
    fi ;;
  build) [ -z "$tags" ] || printf '%s' "$tags" >>"$d/images"; [ -z "$quiet" ] || echo "sha256:$id" ;;
  pull|load) printf '%s\n' "$sub" "$last" >>"$d/images" ;;
  tag) printf '%s\n' "$last" >>"$d/images" ;;
  inspect|history)
    if [ -e "$d/containers" ] && has "$d/containers" "$last"; then told
    elif [ "@{0##*/}" != docker-compose ] && image_there "$last"; then told
    else echo '[]'; echo "Error: No such object: $last" >&2; exit 1; fi ;;
  exists) image_there "$last" || exit 1 ;;
  images|ls)
    if image_there "$last"; then
      if [ -n "$quiet" ]; then echo "@{id%????????????????????????????????????????????????????}"
      elif [ -n "$last" ] && [ "$last" != ls ]; then printf '%s\n' "$last"
      elif [ -e "$d/images" ]; then cat "$d/images"; fi
    fi ;;
  ps) if alive; then if [ -n "$quiet" ]; then echo "@{id%????????????????????????????????????????????????????}"; else cat "$d/containers"; fi; fi ;;
  wait) echo 0 ;;
  port) echo 127.0.0.1:8000 ;;
  network|volume) [ "$sub" = create ] && echo "$last" ;;
  info) if [ -n "$format" ]; then echo '{"io.containerd.runc.v2":{},"nvidia":{},"runc":{}}'; else printf 'Server Version: 28.0.0\n Runtimes: io.containerd.runc.v2 nvidia runc\n Default Runtime: runc\n'; fi ;;
  version) if [ -n "$format" ]; then echo 28.0.0; else printf 'Client:\n Version: 28.0.0\nServer:\n Version: 28.0.0\n'; fi ;;
  compose)
    case $sub$last in
      version*) echo 'Docker Compose version v2.30.0' ;;
    esac
    case $sub in
      ps) if alive; then echo "$id"; fi ;;
      up|start) echo compose >>"$d/containers" ;;
    esac ;;
  '') case $1 in --version|-v) echo 'Docker version 28.0.0, build 0000000' ;; esac ;;
esac
exit 0
`

/** Names it is called by. */
export const CLIENTS = ['docker', 'podman', 'nvidia-docker', 'docker-compose', 'podman-compose'] as const
