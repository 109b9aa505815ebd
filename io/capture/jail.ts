/**
 * The sandbox of a captured script: namespaces of its own for files, network, processes and IPC. Its root is an empty file system in
 * memory with the system's programs (read only), a copy of the repository below a layer in memory, and nothing else of this machine:
 * no home, no checkout, no socket of an engine, no other process. Everything it writes is gone with it.
 *
 * Where the kernel does not let us (no root and no user namespaces), the script runs on a copy with what is left: the user, the limits,
 * the environment. The answer says so, and code that is not trusted is refused then.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { sh } from './sh.ts'

export interface Isolation {
  readonly kind: 'jail' | 'user-jail' | 'none'
  /** What could not be kept away. Empty in a jail. */
  readonly open: readonly string[]
  readonly why: string | null
}

/** Tried with the real thing once: what a kernel allows cannot be read off its settings. */
export function findIsolation(trial: (kind: 'jail' | 'user-jail') => readonly string[]): Isolation {
  const isRoot = process.getuid?.() === 0
  const kind = isRoot ? 'jail' : 'user-jail'
  const [program = '', ...args] = trial(kind)
  const tried = spawnSync(program, args, { env: {}, stdio: ['ignore', 'ignore', 'pipe', 'ignore'], encoding: 'utf8', timeout: 10_000 })
  if (tried.status === 0) return { kind, open: [], why: null }
  const why = (tried.error?.message ?? tried.stderr).trim().split('\n').at(-1)?.slice(0, 200) ?? 'no reason given'
  return { kind: 'none', open: ['network', 'files', 'processes'], why }
}

export interface Jail {
  readonly kind: Isolation['kind']
  /** Scratch directory of the session: `base`, `bin`, `root`. */
  readonly sessionAbs: string
  /** Who the script is, when the caller is root. */
  readonly user: { readonly uid: number; readonly gid: number }
  /** Seconds; the sandbox ends by itself then, and tells what was seen. */
  readonly seconds: number
  /** Inside. */
  readonly workdir: string
  readonly env: Readonly<Record<string, string>>
  readonly command: readonly string[]
  /** Images are answered as not there until the script makes them. */
  readonly absent: boolean
}

/** Fixed places inside. */
export const INSIDE = { repository: '/hortus/repository', home: '/hortus/run/home', work: '/hortus/run/work', log: '/hortus/run/log', bin: '/hortus/bin' } as const

/** argv of the whole: it writes the script's output to 1 and 2, and the calls to 3. */
export function jailCommand(jail: Jail): string[] {
  const user = jail.kind === 'user-jail' ? ['--user', '--map-root-user'] : []
  const words = [jail.sessionAbs, String(jail.user.uid), String(jail.user.gid), jail.kind, String(jail.seconds), jail.absent ? 'absent' : 'there', jail.workdir, ...Object.entries(jail.env).map(([name, value]) => `${name}=${value}`), ...jail.command]
  return ['/usr/bin/unshare', ...user, '--mount', '--net', '--pid', '--ipc', '--uts', '--fork', '--kill-child', '--propagation', 'private', '--', '/bin/sh', '-c', setup(), 'hortus', ...words]
}

/** The calls, at most so many; a name that is no plain file would hold us up. The end of both ways, never with more rights than the script. */
export const COLLECT = sh`cd "$1" && { set -- call.*; if [ $# -le 2000 ]; then for f do shift; if [ -f "$f" ] && [ ! -L "$f" ]; then set -- "$@" "$f"; fi; done; [ $# -eq 0 ] || cat "$@"; else find . -maxdepth 1 -name "call.*" -type f -print0 | head -z -n 2000 | xargs -0 -r cat; fi; }`

/** Files of the repository that lie changed in the layer above it, or are marked as removed there. */
const CHANGED = sh`cd "$1" && find . \( -type f -o -type c \) -print0 | head -z -n 2000 | xargs -0 -r /bin/sh -c "$3" "$2"`
const COMPARE = sh`for f do b=$0/@{f#./}; if [ -e "$b" ] && { [ -c "$f" ] || ! cmp -s "$b" "$f"; }; then printf "@changed\\0%s\\0" "@{f#./}"; fi; done`

/**
 * What is mounted, in order, as `mount --all` reads it: one program for all of them, where one each took 30 ms of every capture.
 * `here`: the empty root of the sandbox.
 */
export function jailMounts(sessionAbs: string, here = `${sessionAbs}/root`): string {
  const bind = (from: string, to: string, ...options: readonly string[]): string => `${escaped(from)} ${escaped(`${here}${to}`)} none ${['bind', ...options].join(',')} 0 0`
  const directories = SYSTEM.filter((each) => existsSync(each) && !lstatSync(each).isSymbolicLink())
  // A client that is called by its full path is the fake one too.
  const clients = CLIENT_PATHS.flatMap((each) => (existsSync(each) ? [[realpathSync(each), each.split('/').at(-1)!] as const] : [])).filter(([real]) => real.startsWith('/usr/'))
  return [
    ...directories.map((each) => bind(each, each, 'ro', 'X-mount.mkdir')),
    bind('/usr', '/usr', 'ro'),
    ...(existsSync('/etc/alternatives') ? [bind('/etc/alternatives', '/etc/alternatives', 'ro', 'X-mount.mkdir')] : []),
    ...DEVICES.map((each) => bind(each, each)),
    `proc ${escaped(`${here}/proc`)} proc nosuid,nodev,noexec 0 0`,
    bind(`${sessionAbs}/bin`, '/hortus/bin', 'ro'),
    ...clients.map(([real, name]) => bind(`${sessionAbs}/bin/${name}`, real, 'ro')),
    ...(existsSync('/etc/ld.so.cache') ? [bind('/etc/ld.so.cache', '/etc/ld.so.cache', 'ro')] : []),
    bind(`${here}/hortus/run/tmp`, '/tmp'),
    bind(`${here}/hortus/run/tmp`, '/dev/shm'),
    bind(`${here}/hortus/run/tmp`, '/var/tmp'),
    bind(`${sessionAbs}/base`, '/hortus/original', 'ro'),
    `overlay ${escaped(`${here}/hortus/repository`)} overlay ${escaped(`lowerdir=${sessionAbs}/base,upperdir=${here}/hortus/run/layer/upper,workdir=${here}/hortus/run/layer/work`)} 0 0`,
    '',
  ].join('\n')
}

const SYSTEM = ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32']
const DEVICES = ['/dev/null', '/dev/zero', '/dev/full', '/dev/random', '/dev/urandom']
const CLIENT_PATHS = ['/usr/bin/docker', '/usr/bin/podman', '/usr/local/bin/docker', '/usr/bin/docker-compose', '/usr/local/bin/docker-compose']

const escaped = (text: string): string => text.replaceAll('\\', '\\134').replaceAll(' ', '\\040').replaceAll('\t', '\\011')

/** `/bin -> usr/bin` and the like, which the empty root has too. */
const systemLinks = (): readonly string[] => SYSTEM.filter((each) => existsSync(each) && lstatSync(each).isSymbolicLink())

/**
 * First process of the sandbox. It keeps the rights that the script must not have, so it reads nothing that the script wrote: the calls
 * and the changes are read by an unprivileged process in the same root. That root is read only but for what scripts write: as an ordinary
 * user the script has our own id, and could otherwise put a loader there that our next program would start with.
 */
const setup = (): string => sh`
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
`
