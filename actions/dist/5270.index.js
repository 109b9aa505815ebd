export const id = 5270;
export const ids = [5270];
export const modules = {

/***/ 25270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCapture: () => (/* binding */ openCapture)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./io/containers/owner.js
var owner = __webpack_require__(50453);
// EXTERNAL MODULE: ./io/containers/reap.js
var reap = __webpack_require__(71124);
// EXTERNAL MODULE: ./io/containers/run-as.js
var run_as = __webpack_require__(16088);
// EXTERNAL MODULE: ./io/remove-tree.js
var remove_tree = __webpack_require__(38638);
// EXTERNAL MODULE: ./io/scratch.js + 4 modules
var scratch = __webpack_require__(61283);
;// CONCATENATED MODULE: ./io/capture/sh.js
/** Shell text in a template: backslashes stay, and `@{name}` stands for the shell's own braces, which a template would take for its own. */
function sh(strings, ...values) {
    return String.raw({ raw: strings.raw.map((part) => part.replaceAll('@{', '${')) }, ...values);
}

;// CONCATENATED MODULE: ./io/capture/fake-client.js
/**
 * The fake client: `docker`, `podman` and their kin, first on PATH of a captured script. It writes down how it was called, answers what
 * scripts ask of a real one, and does nothing. POSIX sh with builtins only on the common ways: Node would take 40 ms a call, this takes 2.
 *
 * A call is one file, so that calls at once never mix: fields that end with NUL, `@call name cwd count word… NAME=value…
 * @there path… @gone path… @stdin text @end pid`.
 */

const FAKE_CLIENT = sh `#!/bin/sh
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
`;
/** Names it is called by. */
const CLIENTS = ['docker', 'podman', 'nvidia-docker', 'docker-compose', 'podman-compose'];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./io/capture/fake-git.js
/** A repository with one empty commit, always the same one: `git rev-parse --show-toplevel` works, and no tag depends on the commit. */




function makeFakeGit(baseAbs) {
    const tree = object('tree', '');
    const who = 'hortus <hortus@localhost> 946684800 +0000';
    const commit = object('commit', `tree ${tree.id}\nauthor ${who}\ncommitter ${who}\n\nhortus\n`);
    const files = {
        HEAD: 'ref: refs/heads/main\n',
        config: '[core]\n\trepositoryformatversion = 0\n\tbare = false\n',
        'refs/heads/main': `${commit.id}\n`,
        [tree.path]: tree.bytes,
        [commit.path]: commit.bytes,
    };
    for (const [name, bytes] of Object.entries(files)) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(baseAbs, '.git', (0,external_node_path_.dirname)(name)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(baseAbs, '.git', name), bytes);
    }
    return ['.git', '.git/refs', '.git/refs/heads', '.git/objects', ...Object.keys(files).map((name) => `.git/${name}`)];
}
function object(kind, content) {
    const whole = Buffer.from(`${kind} ${Buffer.byteLength(content)}\0${content}`);
    const id = (0,external_node_crypto_.createHash)('sha1').update(whole).digest('hex');
    return { id, path: `objects/${id.slice(0, 2)}/${id.slice(2)}`, bytes: (0,external_node_zlib_.deflateSync)(whole) };
}

;// CONCATENATED MODULE: ./io/capture/fake-programs.js
/**
 * Other programs that scripts ask before they come to the engine. The answers are the same everywhere: a GPU is there, a server
 * answers, time passes at once, the machine has four cores. Python of the host runs inline code only; a file or module is the
 * example itself, which no capture starts.
 */

const NOTE = sh `#!/bin/sh
d=$HORTUS_CAPTURE_DIR
[ -n "$d" ] || d=/hortus/run/log
note() { { printf '@call\0%s\0%s\0%s\0' "$1" "$PWD" "$2"; [ -z "$3" ] || printf '%s\0' "$3"; printf '@end\0%s\0' "$$"; } >"$d/call.$$"; }
`;
const NVIDIA_SMI = sh `${NOTE}note faked:nvidia-smi 0
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
`;
const FETCH = sh `${NOTE}note "faked:@{0##*/}" 0
prev= code=
for w do
  case $prev in -o|--output|-O|--output-document) [ "$w" = - ] || : >"$w" 2>/dev/null ;; esac
  case $w in *http_code*) code=200 ;; esac
  prev=$w
done
printf '%s' "$code"
exit 0
`;
/** What would need the network is done at once and gives an empty directory; everything else is the real git. */
const GIT = sh `${NOTE}verb=
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
`;
/** An archive that was fetched is empty here: what cannot be unpacked counts as unpacked. */
const TAR = sh `${NOTE}/usr/bin/tar "$@" 2>/dev/null || note faked:tar 0
exit 0
`;
/**
 * Sleeping takes no time. Who has slept so often waits for something that never comes: the script itself is ended, which is what
 * stands right below the program that watches its time (`timeout`).
 */
const SLEEP = sh `${NOTE}slept=0
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
`;
/** Runs what follows, without becoming anyone. */
const SUDO = sh `#!/bin/sh
while [ $# -gt 0 ]; do
  case $1 in
    -u|-g|-p) shift 2 ;;
    -*) shift ;;
    *=*) export "$1"; shift ;;
    *) break ;;
  esac
done
[ $# -eq 0 ] || exec "$@"
`;
const HOST = sh `${NOTE}me=@{0##*/}
case $me-$1 in
  python*--c|python*--V|python*---version|python*--|node--e)
    [ -x "/usr/bin/$me" ] && { note "inline:$me" 0; exec "/usr/bin/$me" "$@"; } ;;
esac
note "host:$me" 1 "$*"
echo "$me: not run while the contract is captured" >&2
exit 127
`;
const ID = sh `#!/bin/sh
case $1 in
  -u|--user|-g|--group|-G) echo 65532 ;;
  -un|-gn) echo hortus ;;
  *) echo 'uid=65532(hortus) gid=65532(hortus) groups=65532(hortus)' ;;
esac
`;
const say = (line) => `#!/bin/sh\necho '${line}'\n`;
/** Name → text. */
const FAKE_PROGRAMS = {
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
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./io/capture/jail.js
/**
 * The sandbox of a captured script: namespaces of its own for files, network, processes and IPC. Its root is an empty file system in
 * memory with the system's programs (read only), a copy of the repository below a layer in memory, and nothing else of this machine:
 * no home, no checkout, no socket of an engine, no other process. Everything it writes is gone with it.
 *
 * Where the kernel does not let us (no root and no user namespaces), the script runs on a copy with what is left: the user, the limits,
 * the environment. The answer says so, and code that is not trusted is refused then.
 */



/** Tried with the real thing once: what a kernel allows cannot be read off its settings. */
function findIsolation(trial) {
    const isRoot = process.getuid?.() === 0;
    const kind = isRoot ? 'jail' : 'user-jail';
    const [program = '', ...args] = trial(kind);
    const tried = (0,external_node_child_process_.spawnSync)(program, args, { env: {}, stdio: ['ignore', 'ignore', 'pipe', 'ignore'], encoding: 'utf8', timeout: 10_000 });
    if (tried.status === 0)
        return { kind, open: [], why: null };
    const why = (tried.error?.message ?? tried.stderr).trim().split('\n').at(-1)?.slice(0, 200) ?? 'no reason given';
    return { kind: 'none', open: ['network', 'files', 'processes'], why };
}
/** Fixed places inside. */
const INSIDE = { repository: '/hortus/repository', home: '/hortus/run/home', work: '/hortus/run/work', log: '/hortus/run/log', bin: '/hortus/bin' };
/** argv of the whole: it writes the script's output to 1 and 2, and the calls to 3. */
function jailCommand(jail) {
    const user = jail.kind === 'user-jail' ? ['--user', '--map-root-user'] : [];
    const words = [jail.sessionAbs, String(jail.user.uid), String(jail.user.gid), jail.kind, String(jail.seconds), jail.absent ? 'absent' : 'there', jail.workdir, ...Object.entries(jail.env).map(([name, value]) => `${name}=${value}`), ...jail.command];
    return ['/usr/bin/unshare', ...user, '--mount', '--net', '--pid', '--ipc', '--uts', '--fork', '--kill-child', '--propagation', 'private', '--', '/bin/sh', '-c', setup(), 'hortus', ...words];
}
/** The calls, at most so many; a name that is no plain file would hold us up. The end of both ways, never with more rights than the script. */
const COLLECT = sh `cd "$1" && { set -- call.*; if [ $# -le 2000 ]; then for f do shift; if [ -f "$f" ] && [ ! -L "$f" ]; then set -- "$@" "$f"; fi; done; [ $# -eq 0 ] || cat "$@"; else find . -maxdepth 1 -name "call.*" -type f -print0 | head -z -n 2000 | xargs -0 -r cat; fi; }`;
/** Files of the repository that lie changed in the layer above it, or are marked as removed there. */
const CHANGED = sh `cd "$1" && find . \( -type f -o -type c \) -print0 | head -z -n 2000 | xargs -0 -r /bin/sh -c "$3" "$2"`;
const COMPARE = sh `for f do b=$0/@{f#./}; if [ -e "$b" ] && { [ -c "$f" ] || ! cmp -s "$b" "$f"; }; then printf "@changed\\0%s\\0" "@{f#./}"; fi; done`;
/**
 * What is mounted, in order, as `mount --all` reads it: one program for all of them, where one each took 30 ms of every capture.
 * `here`: the empty root of the sandbox.
 */
function jailMounts(sessionAbs, here = `${sessionAbs}/root`) {
    const bind = (from, to, ...options) => `${escaped(from)} ${escaped(`${here}${to}`)} none ${['bind', ...options].join(',')} 0 0`;
    const directories = SYSTEM.filter((each) => (0,external_node_fs_.existsSync)(each) && !(0,external_node_fs_.lstatSync)(each).isSymbolicLink());
    // A client that is called by its full path is the fake one too.
    const clients = CLIENT_PATHS.flatMap((each) => ((0,external_node_fs_.existsSync)(each) ? [[(0,external_node_fs_.realpathSync)(each), each.split('/').at(-1)]] : [])).filter(([real]) => real.startsWith('/usr/'));
    return [
        ...directories.map((each) => bind(each, each, 'ro', 'X-mount.mkdir')),
        bind('/usr', '/usr', 'ro'),
        ...((0,external_node_fs_.existsSync)('/etc/alternatives') ? [bind('/etc/alternatives', '/etc/alternatives', 'ro', 'X-mount.mkdir')] : []),
        ...DEVICES.map((each) => bind(each, each)),
        `proc ${escaped(`${here}/proc`)} proc nosuid,nodev,noexec 0 0`,
        bind(`${sessionAbs}/bin`, '/hortus/bin', 'ro'),
        ...clients.map(([real, name]) => bind(`${sessionAbs}/bin/${name}`, real, 'ro')),
        ...((0,external_node_fs_.existsSync)('/etc/ld.so.cache') ? [bind('/etc/ld.so.cache', '/etc/ld.so.cache', 'ro')] : []),
        bind(`${here}/hortus/run/tmp`, '/tmp'),
        bind(`${here}/hortus/run/tmp`, '/dev/shm'),
        bind(`${here}/hortus/run/tmp`, '/var/tmp'),
        bind(`${sessionAbs}/base`, '/hortus/original', 'ro'),
        `overlay ${escaped(`${here}/hortus/repository`)} overlay ${escaped(`lowerdir=${sessionAbs}/base,upperdir=${here}/hortus/run/layer/upper,workdir=${here}/hortus/run/layer/work`)} 0 0`,
        '',
    ].join('\n');
}
const SYSTEM = ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];
const DEVICES = ['/dev/null', '/dev/zero', '/dev/full', '/dev/random', '/dev/urandom'];
const CLIENT_PATHS = ['/usr/bin/docker', '/usr/bin/podman', '/usr/local/bin/docker', '/usr/bin/docker-compose', '/usr/local/bin/docker-compose'];
const escaped = (text) => text.replaceAll('\\', '\\134').replaceAll(' ', '\\040').replaceAll('\t', '\\011');
/** `/bin -> usr/bin` and the like, which the empty root has too. */
const systemLinks = () => SYSTEM.filter((each) => (0,external_node_fs_.existsSync)(each) && (0,external_node_fs_.lstatSync)(each).isSymbolicLink());
/**
 * First process of the sandbox. It keeps the rights that the script must not have, so it reads nothing that the script wrote: the calls
 * and the changes are read by an unprivileged process in the same root. That root is read only but for what scripts write: as an ordinary
 * user the script has our own id, and could otherwise put a loader there that our next program would start with.
 */
const setup = () => sh `
set -e
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
session=$1 uid=$2 gid=$3 kind=$4 seconds=$5 images=$6 workdir=$7
shift 7
root=$session/root
mount -t tmpfs -o mode=0755,size=1m none "$root"
cd "$root"
mkdir usr etc proc dev dev/shm tmp var var/tmp run hortus hortus/bin hortus/run hortus/repository hortus/original
mount -t tmpfs -o mode=0711,size=256m,nr_inodes=50k none hortus/run
(umask 0; mkdir -p hortus/run/tmp hortus/run/layer/upper hortus/run/layer/work hortus/run/home/.cache hortus/run/log hortus/run/work)
${systemLinks().length === 0 ? ':' : `cp -P ${systemLinks().join(' ')} .`}
echo "hortus:x:$uid:$gid::/hortus/run/home:/bin/sh" >etc/passwd
echo "hortus:x:$gid:" >etc/group
echo '127.0.0.1 localhost' >etc/hosts
: >etc/ld.so.cache
for each in null zero full random urandom; do : >"dev/$each"; done
ln -s /proc/self/fd dev/
become=
if [ "$kind" = jail ]; then
  chown "$uid:$gid" hortus/run/* hortus/run/home/.cache hortus/run/layer/upper
  become="--reuid=$uid --regid=$gid --clear-groups"
fi
mount --all --fstab "$session/mounts"
if [ "$images" = absent ]; then : >hortus/run/log/absent; fi
mount -o remount,bind,ro "$root"
set +e
timeout --signal=KILL "$seconds" chroot "$root" /usr/bin/setpriv $become --no-new-privs --inh-caps=-all --bounding-set=-all -- /usr/bin/env -i -C "$workdir" "$@" 3>&-
code=$?
kill -KILL -1 2>/dev/null
chroot "$root" /usr/bin/setpriv $become --no-new-privs --inh-caps=-all --bounding-set=-all -- /usr/bin/env -i PATH=/usr/bin:/bin /bin/sh -c '(${CHANGED}); ${COLLECT.replaceAll('$1', '$4')}' hortus /hortus/run/layer/upper /hortus/original '${COMPARE}' /hortus/run/log >&3 2>/dev/null </dev/null
exit "$code"
`;

;// CONCATENATED MODULE: ./io/capture/lay-out.js
/**
 * The copy of the repository that captured scripts see, made once for all of them: what git tracks or would track, nothing that it
 * ignores (an `.env` with secrets, data). No link to a real file is made: who writes through one changes the original. Large files are
 * holes of the same size: no script needs the bytes of a model to say how it would start a container.
 */


/** The longest of 725 measured shell scripts has 30 kB. */
const WHOLE_BYTES = 512 * 1024;
const MAX_FILES = 100_000;
/** After so many files others get their turn. */
const AT_ONCE = 500;
async function layOut(files, { rootAbs, baseAbs, owner }) {
    const root = (0,external_node_fs_.realpathSync)(rootAbs);
    const give = (path) => {
        if (owner !== null)
            (0,external_node_fs_.lchownSync)(path, owner.uid, owner.gid);
    };
    const made = new Set();
    /** Only where the original is a directory too: a symlink on the way could lead out of the repository. */
    const directory = (path) => {
        if (path === '.' || made.has(path))
            return true;
        if (!directory((0,external_node_path_.dirname)(path)) || lstat((0,external_node_path_.join)(root, path))?.isDirectory() !== true)
            return false;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(baseAbs, path));
        give((0,external_node_path_.join)(baseAbs, path));
        made.add(path);
        return true;
    };
    for (const [index, file] of files.slice(0, MAX_FILES).entries()) {
        if (index % AT_ONCE === AT_ONCE - 1)
            await new Promise((done) => setImmediate(done));
        const found = lstat((0,external_node_path_.join)(root, file));
        if (found === null || !isPlain(file) || !directory((0,external_node_path_.dirname)(file)))
            continue;
        const to = (0,external_node_path_.join)(baseAbs, file);
        if (copyOne((0,external_node_path_.join)(root, file), to, found))
            give(to);
    }
}
/** Git lists no other ones; whoever else makes the list must not lead out of the copy either. */
const isPlain = (file) => file !== '' && !file.split('/').some((part) => part === '' || part === '.' || part === '..' || part === '.git');
function copyOne(from, to, found) {
    // As it is written: where it leads is a question of the sandbox, not of this machine.
    if (found.isSymbolicLink())
        (0,external_node_fs_.symlinkSync)((0,external_node_fs_.readlinkSync)(from), to);
    else if (!found.isFile())
        return false;
    else if (found.size <= WHOLE_BYTES)
        (0,external_node_fs_.copyFileSync)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
    else
        hole(to, found);
    return true;
}
function hole(to, { size, mode }) {
    const file = (0,external_node_fs_.openSync)(to, 'wx', 0o600);
    (0,external_node_fs_.ftruncateSync)(file, size);
    (0,external_node_fs_.closeSync)(file);
    (0,external_node_fs_.chmodSync)(to, mode & 0o777);
}
function lstat(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) ?? null;
}

;// CONCATENATED MODULE: ./core/contract/capture/read-calls.js
const MAX_CALLS = 1000;
/** Fields that end with NUL: `@call name cwd count word… NAME=value… (@there|@gone path)… [@stdin text] @end pid`. What is cut short is left out. */
function readCalls(text) {
    const found = [];
    const fields = text.split('\0');
    for (let at = fields.indexOf('@call'); at !== -1 && found.length < MAX_CALLS; at = fields.indexOf('@call', at + 1)) {
        const read = readCall(fields, at);
        if (read !== null)
            found.push(read);
    }
    // Numbers of processes rise within a sandbox: so do calls.
    return found.sort((a, b) => a.order - b.order).map(({ call }) => call);
}
function readCall(fields, at) {
    const [client = '', cwd = '', count = ''] = fields.slice(at + 1, at + 4);
    if (!/^\d{1,6}$/.test(count) || !cwd.startsWith('/'))
        return null;
    const words = fields.slice(at + 4, at + 4 + Number(count));
    let next = at + 4 + Number(count);
    const exported = {};
    for (; next < fields.length && /^[A-Za-z_][A-Za-z0-9_]*=/.test(fields[next]); next++) {
        const pair = fields[next];
        const name = pair.slice(0, pair.indexOf('='));
        if (name !== '__proto__')
            exported[name] = pair.slice(name.length + 1);
    }
    const there = new Map();
    for (; fields[next] === '@there' || fields[next] === '@gone'; next += 2)
        there.set(fields[next + 1] ?? '', fields[next] === '@there');
    const stdin = fields[next] === '@stdin' ? (fields[next + 1] ?? '') : null;
    if (stdin !== null)
        next += 2;
    const pid = fields[next + 1] ?? '';
    if (fields[next] !== '@end' || !/^\d{1,10}$/.test(pid))
        return null;
    return { call: { client, cwd, words, exported, there, stdin: stdin === '' ? null : stdin }, order: Number(pid) };
}
const MAX_CHANGED = 200;
/** `@changed path`: what the sandbox saw changed or removed in its copy, relative to the repository. */
function readChanged(text) {
    const fields = text.split('\0');
    const paths = fields.flatMap((field, index) => (field === '@changed' ? [fields[index + 1] ?? ''] : []));
    return [...new Set(paths.filter((path) => path !== '' && !path.startsWith('.git/') && path !== '.git'))].sort().slice(0, MAX_CHANGED);
}

// EXTERNAL MODULE: ./io/containers/cgroup.js + 4 modules
var containers_cgroup = __webpack_require__(14832);
// EXTERNAL MODULE: ./io/containers/stragglers.js
var stragglers = __webpack_require__(89372);
;// CONCATENATED MODULE: ./io/capture/way.js
/** How a script is called, in a sandbox or without: what both ways have in common. */

/** As the garden's own runner calls it (specs: garden 3): bash, in the example's directory. */
function scriptWords({ script, args }, { unheld }, kind) {
    // In a user's namespace the limit counts that namespace's processes, before Linux 5.14 all of the user's.
    const processes = kind === 'jail' ? ['--nproc=512'] : kind === 'user-jail' ? ['--nproc=4096'] : [];
    const limits = unheld && (0,external_node_fs_.existsSync)(PRLIMIT) ? [PRLIMIT, `--as=${4 * 1024 ** 3}`, ...processes] : [];
    return [...limits, (0,external_node_fs_.existsSync)('/bin/bash') ? '/bin/bash' : '/bin/sh', script.startsWith('/') ? script : `./${script}`, ...args];
}
const PRLIMIT = '/usr/bin/prlimit';
/** From nothing: no variable of the caller is in it. The words are those that the garden's runner gives its scripts. */
function scriptEnv(places, bin, asked) {
    return {
        HOME: places.home,
        USER: 'hortus',
        LOGNAME: 'hortus',
        SHELL: '/bin/bash',
        LANG: 'C.UTF-8',
        TERM: 'dumb',
        TZ: 'UTC',
        CVL_WORK_DIR: places.work,
        CVL_CONTAINER_NAME: 'hortus-capture',
        CVL_PATH_ARGS: '',
        ...asked,
        // A preset may have a PATH of its own; the fake client is first on it all the same.
        PATH: `${bin}:${asked['PATH'] ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'}`,
    };
}

;// CONCATENATED MODULE: ./io/capture/plain.js
/** Without namespaces: the script on a copy of its own, as nobody where the caller is root. What that leaves open is told (`Isolation`). */







/** Who calls a real client by its full path finds no engine behind it. */
const NO_ENGINE = { DOCKER_HOST: 'unix:///nonexistent', CONTAINER_HOST: 'unix:///nonexistent' };
async function plainCommand(request, { sessionAbs, user, isRoot }, turn) {
    const run = (0,external_node_path_.join)(sessionAbs, 'runs', (0,external_node_crypto_.randomBytes)(6).toString('hex'));
    const places = { repository: (0,external_node_path_.join)(run, 'repository'), example: (0,external_node_path_.join)(run, 'repository', request.example), home: (0,external_node_path_.join)(run, 'home'), cache: (0,external_node_path_.join)(run, 'home/.cache'), work: (0,external_node_path_.join)(run, 'work'), temporary: (0,external_node_path_.join)(run, 'tmp') };
    const log = (0,external_node_path_.join)(run, 'log');
    for (const directory of [run, places.home, places.cache, places.work, places.temporary, log]) {
        await (0,promises_.mkdir)(directory);
        if (isRoot)
            await (0,promises_.chown)(directory, user.uid, user.gid);
    }
    await (0,promises_.cp)((0,external_node_path_.join)(sessionAbs, 'base'), places.repository, { recursive: true, verbatimSymlinks: true, preserveTimestamps: false });
    await (0,promises_.symlink)((0,external_node_path_.join)(sessionAbs, 'bin'), (0,external_node_path_.join)(run, 'bin'));
    if (request.images === 'absent')
        await (0,promises_.writeFile)((0,external_node_path_.join)(log, 'absent'), '');
    const env = { ...scriptEnv(places, (0,external_node_path_.join)(run, 'bin'), request.env), TMPDIR: places.temporary, HORTUS_CAPTURE_DIR: log, [stragglers/* MARKER */.tl]: turn.name, ...NO_ENGINE };
    const become = isRoot ? ['/usr/bin/setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', '--no-new-privs', '--'] : [];
    const owned = isRoot ? `chown -hR ${user.uid}:${user.gid} "$2"; ` : '';
    const setup = `${owned}seconds=$1 run=$2 log=$3 workdir=$4; shift 4; timeout --signal=KILL "$seconds" ${become.join(' ')} /usr/bin/env -i -C "$workdir" "$@" 3>&-; code=$?; ${become.join(' ')} /bin/sh -c '${COLLECT}' hortus "$log" >&3 2>/dev/null </dev/null; exit "$code"`;
    const words = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    return {
        command: ['/bin/sh', '-c', setup, 'hortus', String(request.timeoutMs / 1000), run, log, places.example, ...words, ...scriptWords(request, turn, 'none')],
        places,
        [Symbol.asyncDispose]: () => (0,remove_tree/* removeTree */.d)(run),
    };
}

;// CONCATENATED MODULE: ./io/capture/run-script.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** One script in the sandbox, to its end or its time limit; nothing of it outlives this. */









const LIMITS = { pids: 256, memoryBytes: 1024 ** 3, cpus: null };
const CALLS_BYTES = 8 * 1024 * 1024;
const TAIL_BYTES = 16 * 1024;
/** The sandbox ends itself at the limit and still tells the calls; after this it is killed from outside. */
const PATIENCE_MS = 3000;
async function runScript(request, sandbox) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const name = (0,owner/* ownedName */["do"])();
        const cgroup = await (0,containers_cgroup/* makeCgroup */.zs)(`hortus-${name}`, LIMITS);
        const joinFiles = 'why' in cgroup ? [] : cgroup.joinFiles;
        const turn = { name, unheld: 'why' in cgroup };
        const started = performance.now();
        const way = __addDisposableResource(env_1, sandbox.isolation.kind === 'none' ? await plainCommand(request, sandbox, turn) : inJail(request, sandbox, turn), true);
        try {
            const child = (0,external_node_child_process_.spawn)(CLOSED[0], [...CLOSED.slice(1), '/bin/sh', '-c', JOIN, 'hortus', String(joinFiles.length), ...joinFiles, ...way.command], { cwd: '/', env: { PATH: '/usr/bin:/bin', [stragglers/* MARKER */.tl]: name }, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
            const seen = await watch(child, request);
            const durationMs = performance.now() - started;
            killGroup(child);
            if (turn.unheld && sandbox.isolation.kind === 'none')
                await killAllMarked(name);
            return { end: endOf(seen, request, seen.ranMs), calls: readCalls(seen.calls), changed: sandbox.isolation.kind === 'none' ? null : readChanged(seen.calls), places: way.places, tail: linesOf(seen.tail), durationMs };
        }
        finally {
            if (!('why' in cgroup))
                await cgroup.remove();
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** More than once: while a process becomes another program its environment cannot be read, and it is overlooked. */
async function killAllMarked(name) {
    for (const wait of [0, 20, 80]) {
        await new Promise((done) => setTimeout(done, wait));
        await (0,stragglers/* killMarked */.fR)(name);
    }
}
/**
 * What whoever started us left open is open in every child too: a directory among it leads out of any sandbox (`/proc/self/fd/9/etc`).
 * Only bash can close a descriptor of two digits; where it is not, nothing is closed.
 */
const CLOSE = 'for f in /proc/self/fd/*; do f=${f##*/}; case $f in [0-3]) ;; *) eval "exec $f>&-" ;; esac; done; exec "$@"';
const CLOSED = (0,external_node_fs_.existsSync)('/bin/bash') ? ['/bin/bash', '--norc', '-c', CLOSE, 'hortus'] : ['/usr/bin/env'];
/** Joins the cgroup before it becomes anything else; no core files, no file above 64 MiB. */
const JOIN = 'ulimit -c 0; ulimit -f 131072; n=$1; shift; while [ "$n" -gt 0 ]; do echo 0 >"$1" || exit 125; shift; n=$((n-1)); done; exec "$@"';
function inJail(request, { sessionAbs, isolation, user }, turn) {
    const repository = INSIDE.repository;
    const example = request.example === '.' ? repository : `${repository}/${request.example}`;
    const places = { repository, example, home: INSIDE.home, cache: `${INSIDE.home}/.cache`, work: INSIDE.work, temporary: '/tmp' };
    const env = scriptEnv(places, INSIDE.bin, request.env);
    const command = jailCommand({ kind: isolation.kind, sessionAbs, user, seconds: request.timeoutMs / 1000, workdir: example, env, command: scriptWords(request, turn, isolation.kind), absent: request.images === 'absent' });
    return { command, places, [Symbol.asyncDispose]: async () => { } };
}
function watch(child, request) {
    const started = performance.now();
    const calls = [];
    let callBytes = 0;
    let tail = Buffer.alloc(0);
    let stopped = null;
    const print = (chunk) => {
        tail = Buffer.concat([tail, chunk.subarray(-TAIL_BYTES)]).subarray(-TAIL_BYTES);
    };
    child.stdout?.on('data', print);
    child.stderr?.on('data', print);
    child.stdio[3]?.on('data', (chunk) => {
        callBytes += chunk.length;
        if (callBytes <= CALLS_BYTES)
            calls.push(chunk);
    });
    return new Promise((done) => {
        let error = null;
        const stop = (why) => {
            stopped ??= why;
            killGroup(child);
        };
        const interrupt = () => stop('interrupted');
        const timer = setTimeout(() => stop('timed_out'), request.timeoutMs + PATIENCE_MS);
        if (request.signal.aborted)
            interrupt();
        else
            request.signal.addEventListener('abort', interrupt, { once: true });
        child.once('error', (failed) => (error = failed));
        const end = (code) => {
            clearTimeout(timer);
            request.signal.removeEventListener('abort', interrupt);
            done({ calls: Buffer.concat(calls).toString('utf8'), tail, code, error, stopped, ranMs: performance.now() - started });
        };
        child.once('close', end);
        // Someone who left the group may hold a pipe open: that is not waited for.
        child.once('exit', (code) => setTimeout(() => end(code), 1000).unref());
    });
}
function endOf(seen, request, ranMs) {
    if (seen.stopped !== null)
        return { kind: seen.stopped };
    if (seen.error !== null)
        return { kind: 'failed', reason: seen.error.message };
    if (seen.code === 137 && ranMs >= request.timeoutMs)
        return { kind: 'timed_out' };
    return seen.code === null ? { kind: 'failed', reason: 'the sandbox was killed' } : { kind: 'exited', code: seen.code };
}
function killGroup(child) {
    try {
        if (child.pid !== undefined)
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // The whole group has gone.
    }
}
const linesOf = (tail) => tail.toString('utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '').slice(-20);

;// CONCATENATED MODULE: ./io/capture/open-capture.js
/** Implements World's Capture: unmodified scripts in a sandbox, with a fake container client first on PATH. */















/** `find`: how a test says that a machine cannot isolate. */
function openCapture(rootAbs, find = findIsolation) {
    return {
        async open(files) {
            if (process.platform !== 'linux')
                return (0,problem/* fail */.fJ)({ code: 'CAPTURE.PLATFORM', message: 'Contracts are captured on Linux only: the sandbox is made of its namespaces.', next: 'Capture in CI, or in a Linux container.' });
            try {
                return await openSession(rootAbs, files, find);
            }
            catch (error) {
                const code = error.code;
                return (0,problem/* fail */.fJ)({ code: code === 'ENOSPC' ? 'DISK.FULL' : 'CAPTURE.SCRATCH', message: `The copy that scripts are captured on could not be made (${code ?? String(error)}).`, next: `Look at ${(0,external_node_os_.tmpdir)()}: space and permissions; TMPDIR names another place.` });
            }
        },
    };
}
async function openSession(rootAbs, files, find) {
    await open_capture_reap();
    // A name that the next harness knows as an orphan, should this one be killed (A61).
    const sessionAbs = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `hortus-${(0,owner/* ownerId */.fj)()}-capture-`)));
    const isRoot = process.getuid?.() === 0;
    const user = (0,run_as/* runAs */.Y4)();
    try {
        await (0,promises_.chmod)(sessionAbs, 0o711);
        for (const name of ['base', 'bin', 'root', 'runs'])
            await (0,promises_.mkdir)((0,external_node_path_.join)(sessionAbs, name));
        const baseAbs = (0,external_node_path_.join)(sessionAbs, 'base');
        const own = isRoot ? user : null;
        if (own !== null)
            await (0,promises_.chown)(baseAbs, own.uid, own.gid);
        await layOut(files, { rootAbs, baseAbs, owner: own });
        const git = makeFakeGit(baseAbs);
        if (own !== null)
            for (const each of git)
                await (0,promises_.chown)((0,external_node_path_.join)(baseAbs, each), own.uid, own.gid);
        await writeFakes((0,external_node_path_.join)(sessionAbs, 'bin'));
        await (0,promises_.writeFile)((0,external_node_path_.join)(sessionAbs, 'mounts'), jailMounts(sessionAbs));
        const isolation = find((kind) => jailCommand({ kind, sessionAbs, user, seconds: 5, workdir: '/', env: {}, command: ['/bin/true'], absent: false }));
        return (0,problem.ok)({
            open: isolation.open,
            why: isolation.why,
            run: (request) => runScript(request, { sessionAbs, isolation, user, isRoot }),
            [Symbol.asyncDispose]: () => (0,remove_tree/* removeTree */.d)(sessionAbs),
        });
    }
    catch (error) {
        await (0,remove_tree/* removeTree */.d)(sessionAbs);
        throw error;
    }
}
/** What a killed harness left: its sandbox ends by itself at its limit, its directory and its cgroup are removed by the next one. */
async function open_capture_reap() {
    await Promise.all([(0,scratch.reapScratch)(), (0,reap/* reapCgroups */.q)()]);
}
async function writeFakes(bin) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(bin, 'docker'), FAKE_CLIENT, { mode: 0o755 });
    for (const name of CLIENTS)
        if (name !== 'docker')
            await (0,promises_.symlink)('docker', (0,external_node_path_.join)(bin, name));
    for (const [name, text] of Object.entries(FAKE_PROGRAMS))
        await (0,promises_.writeFile)((0,external_node_path_.join)(bin, name), text, { mode: 0o755 });
}


/***/ }),

/***/ 14832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IQ: () => (/* binding */ CGROUP_ROOT),
  Ai: () => (/* binding */ listCgroups),
  zs: () => (/* binding */ makeCgroup),
  Pp: () => (/* binding */ openCgroup)
});

// UNUSED EXPORTS: cgroupVersion

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./io/containers/cgroup-fields.js
/** Reads the files of a cgroup. */

async function cgroup_fields_text(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => '');
}
async function number(path) {
    const value = (await cgroup_fields_text(path)).trim();
    return /^\d+$/.test(value) ? Number(value) : null;
}
function counter(lines, name) {
    const line = lines.split('\n').find((each) => each.startsWith(`${name} `)) ?? '';
    return Number(/ (\d+)$/.exec(line)?.[1] ?? 0);
}
/** Zero means that nothing ever ran in it: the engine put the run elsewhere. */
function measured(value, source) {
    if (value === null)
        return { value: null, reason: `this kernel has no such counter in ${source}` };
    return value === 0 ? { value: null, reason: 'the run was not in the cgroup made for it' } : { value, source };
}

;// CONCATENATED MODULE: ./io/containers/cgroup-tree.js
/** Ends and removes a directory of cgroups with everything in it. */



/** Kills until nothing is left. Forks are stopped first, so that this ends. */
async function killAll(dir) {
    for (let round = 0; round < 200; round++) {
        const pids = await members(dir);
        if (pids.length === 0)
            return;
        if (round === 0)
            await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'pids.max'), '0').catch(() => { });
        for (const pid of pids)
            kill(pid);
        await pause(round < 20 ? 5 : 50);
    }
}
async function members(dir) {
    const own = (await cgroup_fields_text((0,external_node_path_.join)(dir, 'cgroup.procs'))).split('\n').filter(Boolean).map(Number);
    const below = await Promise.all((await subdirectories(dir)).map((name) => members((0,external_node_path_.join)(dir, name))));
    // 0: a process of another pid namespace, which is not ours to kill.
    return [...own, ...below.flat()].filter((pid) => pid > 1 && pid !== process.pid);
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It has gone meanwhile.
    }
}
/** rmdir is busy for a moment after the last process has died. */
async function removeTree(dir) {
    for (const name of await subdirectories(dir))
        await removeTree((0,external_node_path_.join)(dir, name));
    for (let round = 0; round < 100; round++) {
        const failed = await (0,promises_.rmdir)(dir).then(() => null, code);
        if (failed !== 'EBUSY')
            return;
        await pause(10);
    }
}
async function subdirectories(dir) {
    const entries = await (0,promises_.readdir)(dir, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
function code(error) {
    return error.code ?? String(error);
}
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

;// CONCATENATED MODULE: ./io/containers/cgroup-v1.js
/** Version 1: one tree per controller. */




const V1_TREES = ['pids', 'memory', 'cpuacct', 'cpu'];
async function controllers(root) {
    const there = await (0,promises_.readdir)(root);
    return V1_TREES.filter((tree) => there.includes(tree)).map((tree) => (0,external_node_path_.join)(root, tree));
}
async function allTrees(root) {
    return (await (0,promises_.readdir)(root).catch(() => [])).map((tree) => (0,external_node_path_.join)(root, tree));
}
async function limitV1(root, name, limits) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, 'pids', name, 'pids.max'), String(limits.pids));
    if (limits.memoryBytes !== null) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, 'memory', name, 'memory.limit_in_bytes'), String(limits.memoryBytes));
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, 'memory', name, 'memory.memsw.limit_in_bytes'), String(limits.memoryBytes)).catch(() => { });
    }
    if (limits.cpus !== null)
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, 'cpu', name, 'cpu.cfs_quota_us'), String(Math.round(limits.cpus * 100_000))).catch(() => { });
}
function cgroupV1(name, root, trees) {
    const file = (tree, field) => (0,external_node_path_.join)(root, tree, name, field);
    return {
        name,
        joinFiles: trees.map((tree) => (0,external_node_path_.join)(tree, name, 'cgroup.procs')),
        async measure() {
            const [peak, cpu] = await Promise.all([number(file('memory', 'memory.max_usage_in_bytes')), number(file('cpuacct', 'cpuacct.usage'))]);
            return { peakMemoryBytes: measured(peak, 'cgroup-v1'), cpuTimeMs: measured(cpu === null ? null : cpu / 1e6, 'cgroup-v1') };
        },
        oomKills: async () => counter(await cgroup_fields_text(file('memory', 'memory.oom_control')), 'oom_kill'),
        killAll: () => killAll((0,external_node_path_.join)(root, 'pids', name)),
        async remove() {
            await killAll((0,external_node_path_.join)(root, 'pids', name));
            for (const tree of await allTrees(root))
                await removeTree((0,external_node_path_.join)(tree, name));
        },
    };
}

;// CONCATENATED MODULE: ./io/containers/cgroup-v2.js
/** Version 2: one tree for all controllers. */




/** The children of the root get the controllers; where they are on already, or may not be, this changes nothing. */
async function enableControllers(root) {
    for (const controller of ['pids', 'memory', 'cpu'])
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, 'cgroup.subtree_control'), `+${controller}`).catch(() => { });
}
async function limitV2(root, name, limits) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, name, 'pids.max'), String(limits.pids));
    if (limits.memoryBytes !== null) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, name, 'memory.max'), String(limits.memoryBytes));
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, name, 'memory.swap.max'), '0').catch(() => { });
    }
    if (limits.cpus !== null)
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, name, 'cpu.max'), `${Math.round(limits.cpus * 100_000)} 100000`).catch(() => { });
}
function cgroupV2(name, root) {
    const file = (field) => (0,external_node_path_.join)(root, name, field);
    return {
        name,
        joinFiles: [file('cgroup.procs')],
        async measure() {
            const [peak, cpu] = await Promise.all([number(file('memory.peak')), cgroup_fields_text(file('cpu.stat'))]);
            return { peakMemoryBytes: measured(peak, 'cgroup-v2'), cpuTimeMs: measured(cpu === '' ? null : counter(cpu, 'usage_usec') / 1000, 'cgroup-v2') };
        },
        oomKills: async () => counter(await cgroup_fields_text(file('memory.events')), 'oom_kill'),
        async killAll() {
            await (0,promises_.writeFile)(file('cgroup.kill'), '1').catch(() => { });
            await killAll((0,external_node_path_.join)(root, name));
        },
        async remove() {
            await (0,promises_.writeFile)(file('cgroup.kill'), '1').catch(() => { });
            await killAll((0,external_node_path_.join)(root, name));
            await removeTree((0,external_node_path_.join)(root, name));
        },
    };
}

;// CONCATENATED MODULE: ./io/containers/cgroup.js
/**
 * A cgroup of ours for one run: limits, a kill that reaches every child, and counters that outlive the run. Version 1 has one
 * tree per controller, version 2 one tree for all.
 */




const CGROUP_ROOT = '/sys/fs/cgroup';
/** null: this process may not make one here; `why` says it. */
async function makeCgroup(name, limits, root = CGROUP_ROOT) {
    const version = await cgroupVersion(root);
    if (version === null)
        return { why: `no cgroup file system at ${root}` };
    const trees = version === 1 ? await controllers(root) : [root];
    const group = version === 1 ? cgroupV1(name, root, trees) : cgroupV2(name, root);
    try {
        if (version === 2)
            await enableControllers(root);
        for (const tree of trees)
            await (0,promises_.mkdir)((0,external_node_path_.join)(tree, name)).catch(ignore('EEXIST'));
        if (limits !== null)
            await (version === 1 ? limitV1 : limitV2)(root, name, limits);
        return group;
    }
    catch (error) {
        await group.remove();
        return { why: `cannot make a cgroup below ${root} (${cgroup_code(error)})` };
    }
}
async function cgroupVersion(root = CGROUP_ROOT) {
    const entries = await (0,promises_.readdir)(root).catch(() => []);
    if (entries.includes('cgroup.controllers'))
        return 2;
    return entries.includes('pids') ? 1 : null;
}
/** Names of cgroups directly below the root (of every controller under version 1). */
async function listCgroups(prefix, root = CGROUP_ROOT) {
    const version = await cgroupVersion(root);
    const trees = version === 1 ? await allTrees(root) : version === 2 ? [root] : [];
    const names = await Promise.all(trees.map((tree) => (0,promises_.readdir)(tree).catch(() => [])));
    return [...new Set(names.flat().filter((name) => name.startsWith(prefix)))];
}
/** The handle of a cgroup that is already there, to end it. */
async function openCgroup(name, root = CGROUP_ROOT) {
    const version = await cgroupVersion(root);
    return version === null ? null : version === 1 ? cgroupV1(name, root, await controllers(root)) : cgroupV2(name, root);
}
function ignore(expected) {
    return (error) => {
        if (cgroup_code(error) !== expected)
            throw error;
    };
}
function cgroup_code(error) {
    return error.code ?? String(error);
}


/***/ }),

/***/ 71124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reapContainers),
/* harmony export */   q: () => (/* binding */ reapCgroups)
/* harmony export */ });
/* harmony import */ var _cgroup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14832);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50453);
/** Removes what a killed harness left behind (A61). What belongs to a living one, or is not ours, is left alone. */


const PREFIX = 'hortus-';
async function reapCgroups() {
    for (const name of await (0,_cgroup_js__WEBPACK_IMPORTED_MODULE_0__/* .listCgroups */ .Ai)(PREFIX)) {
        if ((0,_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .isOrphan */ .BH)(name.slice(PREFIX.length)))
            await (await (0,_cgroup_js__WEBPACK_IMPORTED_MODULE_0__/* .openCgroup */ .Pp)(name))?.remove();
    }
}
async function reapContainers(cli) {
    const answer = await cli.call(['ps', '--all', '--filter=label=hortus.owner', '--format={{.ID}}\t{{.Label "hortus.owner"}}'], { timeoutMs: 5000 });
    if (answer.code !== 0)
        return;
    const orphans = answer.stdout
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([id, owner]) => id !== undefined && owner !== undefined && /^[0-9a-f]+$/.test(id) && (0,_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .isOrphanLabel */ .Pi)(owner))
        .map(([id]) => id);
    if (orphans.length > 0)
        await cli.call(['rm', '--force', '--volumes', ...orphans]);
}


/***/ }),

/***/ 16088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y4: () => (/* binding */ runAs),
/* harmony export */   jI: () => (/* binding */ openFilesLimit),
/* harmony export */   jb: () => (/* binding */ giveTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** Who a container's process is on this machine: the caller, or nobody in particular when the caller is root (security 3.6). */



const NOBODY = 65532;
function runAs() {
    const uid = process.getuid?.() ?? NOBODY;
    return uid === 0 ? { uid: NOBODY, gid: NOBODY } : { uid, gid: process.getgid?.() ?? NOBODY };
}
/** Hands over the directories from `top` (the first one made) down to `path`. Only root can and needs to. */
async function giveTo(top, path) {
    if (process.getuid?.() !== 0)
        return;
    const { uid, gid } = runAs();
    for (let each = path; each.length >= top.length; each = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(each)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chown)(each, uid, gid);
        if (each === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(each))
            return;
    }
}
const MAX_OPEN_FILES = 65_536;
/** 65,536 (security 3.6), or this machine's hard limit when that is lower: without CAP_SYS_RESOURCE the engine cannot raise it. */
function openFilesLimit() {
    try {
        const hard = /^Max open files\s+\S+\s+(\d+)/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/limits', 'utf8'))?.[1];
        return hard === undefined ? MAX_OPEN_FILES : Math.min(MAX_OPEN_FILES, Number(hard));
    }
    catch {
        return MAX_OPEN_FILES;
    }
}


/***/ }),

/***/ 89372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ markedProcesses),
/* harmony export */   fR: () => (/* binding */ killMarked),
/* harmony export */   tl: () => (/* binding */ MARKER)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/** Children that left the run's process group, found by the marker in their environment. Only needed where there is no cgroup. */

/** The variable that marks every process of a run. */
const MARKER = 'HORTUS_RUN';
/** One look lists who was there when it began; a child made meanwhile, by one who has gone since, is found by the second. */
const QUIET_LOOKS = 2;
/** Kills until no process carries the marker. A process that wipes its environment escapes: only a cgroup can hold it. */
async function killMarked(run) {
    const others = new Set([process.pid]);
    for (let round = 0, quiet = 0; round < 50; round++) {
        const { marked, unsure } = await look(`${MARKER}=${run}`, others);
        for (const pid of marked)
            kill(pid);
        quiet = marked.length === 0 && !unsure ? quiet + 1 : 0;
        if (quiet === QUIET_LOOKS)
            return;
        await new Promise((done) => setTimeout(done, quiet > 0 ? 1 : 10));
    }
}
/** Process ids of a run. */
async function markedProcesses(run) {
    return (await look(`${MARKER}=${run}`, new Set([process.pid]))).marked;
}
/** `others` are not asked again; those that are surely not of the run are added. */
async function look(entry, others) {
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc')).filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => !others.has(pid));
    const found = await Promise.all(pids.map(async (pid) => ({ pid, is: await carries(pid, entry) })));
    for (const { pid, is } of found)
        if (is === 'no')
            others.add(pid);
    return { marked: found.filter(({ is }) => is === 'yes').map(({ pid }) => pid), unsure: found.some(({ is }) => is === 'unsure') };
}
async function carries(pid, entry) {
    const environment = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '');
    if (environment !== '')
        return environment.split('\0').includes(entry) ? 'yes' : 'no';
    return (await isBecomingAnother(pid)) ? 'unsure' : 'no';
}
/**
 * In the middle of an exec a process shows no environment: one that started itself again and again was overlooked in 47 of 60 looks.
 * It is told from one that has none (proc_pid_stat(5): env_start is its end), is a zombie, a kernel's thread or another user's (no program).
 */
async function isBecomingAnother(pid) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).trim().split(' ');
    const [state, from, to] = [fields[0], fields[47], fields[48]];
    if (stat === '' || state === 'Z' || state === 'X')
        return false;
    if (from !== '0')
        return from !== to;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/exe`).then(() => true, () => false);
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It has gone meanwhile.
    }
}


/***/ })

};
