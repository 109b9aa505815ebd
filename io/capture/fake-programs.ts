/**
 * Other programs that scripts ask before they come to the engine. The answers are the same everywhere: a GPU is there, a server
 * answers, time passes at once, the machine has four cores. Python of the host runs inline code only; a file or module is the
 * example itself, which no capture starts.
 */
import { sh } from './sh.ts'

const NOTE = sh`#!/bin/sh
d=$HORTUS_CAPTURE_DIR
[ -n "$d" ] || d=/hortus/run/log
note() { { printf '@call\0%s\0%s\0%s\0' "$1" "$PWD" "$2"; [ -z "$3" ] || printf '%s\0' "$3"; printf '@end\0%s\0' "$$"; } >"$d/call.$$"; }
`

const NVIDIA_SMI = sh`${NOTE}note faked:nvidia-smi 0
query= units=1
for w do
  case $w in
    --query-gpu=*|--query-compute-apps=*) query=@{w#*=} ;;
    *nounits*) units= ;;
    -L|--list-gpus) echo 'GPU 0: NVIDIA A100-SXM4-80GB (UUID: GPU-00000000-0000-0000-0000-000000000000)'; exit 0 ;;
  esac
  case $w in --query-compute-apps=*) exit 0 ;; esac
done
[ -n "$query" ] || { echo 'NVIDIA-SMI 570.00  Driver Version: 570.00  CUDA Version: 12.8'; exit 0; }
IFS=,
line=
for field in $query; do
  case $field in
    name|gpu_name) v='NVIDIA A100-SXM4-80GB' ;;
    memory.total|memory.free) v="81920@{units:+ MiB}" ;;
    memory.used) v="0@{units:+ MiB}" ;;
    index|utilization.gpu) v=0 ;;
    count) v=1 ;;
    compute_cap) v=8.0 ;;
    driver_version) v=570.00 ;;
    uuid|gpu_uuid) v=GPU-00000000-0000-0000-0000-000000000000 ;;
    *) v=0 ;;
  esac
  line="$line@{line:+, }$v"
done
echo "$line"
`

const FETCH = sh`${NOTE}note "faked:@{0##*/}" 0
prev= code=
for w do
  case $prev in -o|--output|-O|--output-document) [ "$w" = - ] || : >"$w" 2>/dev/null ;; esac
  case $w in *http_code*) code=200 ;; esac
  prev=$w
done
printf '%s' "$code"
exit 0
`

/** What would need the network is done at once and gives an empty directory; everything else is the real git. */
const GIT = sh`${NOTE}verb=
last=
for w do
  case $w in -*) ;; *) [ -n "$verb" ] || verb=$w; last=$w ;; esac
done
case $verb in
  clone)
    note faked:git 0
    case $last in *:*|*.git) last=@{last##*/}; last=@{last%.git} ;; esac
    mkdir -p "$last" ;;
  fetch|pull|push|submodule|lfs) note faked:git 0 ;;
  *) exec /usr/bin/git "$@" ;;
esac
`

/** An archive that was fetched is empty here: what cannot be unpacked counts as unpacked. */
const TAR = sh`${NOTE}/usr/bin/tar "$@" 2>/dev/null || note faked:tar 0
exit 0
`

/**
 * Sleeping takes no time. Who has slept so often waits for something that never comes: the script itself is ended, which is what
 * stands right below the program that watches its time (`timeout`).
 */
const SLEEP = sh`${NOTE}slept=0
[ -e "$d/slept" ] && read -r slept <"$d/slept"
slept=$((slept + 1))
echo "$slept" >"$d/slept"
[ "$slept" -gt 150 ] || exit 0
note waits:sleep 0
process=$PPID
below=$$
while [ "@{process:-1}" -gt 1 ] && read -r line <"/proc/$process/stat"; do
  case $line in *"(timeout)"*) kill -KILL "$below"; exec /usr/bin/sleep 5 ;; esac
  set -- @{line##*) }
  below=$process
  process=$2
done
exec /usr/bin/sleep 1
`

/** Runs what follows, without becoming anyone. */
const SUDO = sh`#!/bin/sh
while [ $# -gt 0 ]; do
  case $1 in
    -u|-g|-p) shift 2 ;;
    -*) shift ;;
    *=*) export "$1"; shift ;;
    *) break ;;
  esac
done
[ $# -eq 0 ] || exec "$@"
`

const HOST = sh`${NOTE}me=@{0##*/}
case $me-$1 in
  python*--c|python*--V|python*---version|python*--|node--e)
    [ -x "/usr/bin/$me" ] && { note "inline:$me" 0; exec "/usr/bin/$me" "$@"; } ;;
esac
note "host:$me" 1 "$*"
echo "$me: not run while the contract is captured" >&2
exit 127
`

const ID = sh`#!/bin/sh
case $1 in
  -u|--user|-g|--group|-G) echo 65532 ;;
  -un|-gn) echo hortus ;;
  *) echo 'uid=65532(hortus) gid=65532(hortus) groups=65532(hortus)' ;;
esac
`

const say = (line: string): string => `#!/bin/sh\necho '${line}'\n`

/** Name → text. */
export const FAKE_PROGRAMS: Readonly<Record<string, string>> = {
  'nvidia-smi': NVIDIA_SMI,
  ...Object.fromEntries(['curl', 'wget', 'nc', 'ncat', 'ping', 'aws', 'gsutil', 'gdown', 'kaggle', 'unzip', 'gunzip', '7z', 'xdg-open'].map((name) => [name, FETCH])),
  git: GIT,
  tar: TAR,
  sleep: SLEEP,
  sudo: SUDO,
  id: ID,
  nproc: say('4'),
  hostname: say('hortus'),
  whoami: say('hortus'),
  ...Object.fromEntries(['python', 'python3', 'pip', 'pip3', 'conda', 'mamba', 'uv', 'poetry', 'torchrun', 'accelerate', 'node', 'npm', 'npx', 'nvcc', 'cargo', 'go', 'cog', 'huggingface-cli', 'hf', 'wandb'].map((name) => [name, HOST])),
}
