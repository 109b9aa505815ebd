/**
 * The sandbox of a captured script: namespaces of its own for files, network, processes and IPC. Its root is an empty file system in
 * memory with the system's programs (read only), a copy of the repository below a layer in memory, and nothing else of this machine:
 * no home, no checkout, no socket of an engine, no other process. Everything it writes is gone with it.
 *
 * Where the kernel does not let us (no root and no user namespaces), the script runs on a copy with what is left: the user, the limits,
 * the environment. The answer says so, and code that is not trusted is refused then.
 */
import { spawnSync } from 'node:child_process'
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
  return ['/usr/bin/unshare', ...user, '--mount', '--net', '--pid', '--ipc', '--uts', '--fork', '--kill-child', '--propagation', 'private', '--', '/bin/sh', '-c', SETUP, 'hortus', ...words]
}

/** What the unprivileged end of each way does: the calls, at most so many, go to 3. */
export const COLLECT = 'cd "$1" && find . -maxdepth 1 -name "call.*" -type f -size -200k -print0 | head -z -n 2000 | xargs -0 -r cat'

/** Files of the repository that lie changed in the layer above it, or are marked as removed there. */
const CHANGED = sh`cd "$1" && find . \( -type f -o -type c \) -print0 | head -z -n 2000 | xargs -0 -r /bin/sh -c "$3" "$2"`
const COMPARE = sh`for f do b=$0/@{f#./}; if [ -e "$b" ] && { [ -c "$f" ] || ! cmp -s "$b" "$f"; }; then printf "@changed\\0%s\\0" "@{f#./}"; fi; done`

/**
 * First process of the sandbox. It keeps the rights that the script must not have, so it reads nothing that the script wrote: the calls
 * and the changes are read by unprivileged processes in the same root. That root is read only but for what scripts write: as an ordinary
 * user the script has our own id, and could otherwise put a loader there that our next program would start with.
 */
const SETUP = sh`
set -e
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
session=$1 uid=$2 gid=$3 kind=$4 seconds=$5 images=$6 workdir=$7
shift 7
root=$session/root
mount -t tmpfs -o mode=0755,size=1m none "$root"
cd "$root"
mkdir -p usr etc proc dev tmp var/tmp run hortus/bin hortus/run hortus/repository hortus/original
mount -t tmpfs -o mode=0711,size=256m,nr_inodes=50k none hortus/run
mkdir -p hortus/run/home/.cache hortus/run/log hortus/run/work hortus/run/layer/upper hortus/run/layer/work
mkdir -m 1777 hortus/run/tmp
for each in bin sbin lib lib32 lib64 libx32; do
  if [ -L "/$each" ]; then ln -s "$(readlink "/$each")" "$each"; elif [ -d "/$each" ]; then mkdir "$each"; mount --bind -o ro "/$each" "$each"; fi
done
mount --rbind -o ro /usr usr
if [ -d /etc/alternatives ]; then mkdir etc/alternatives; mount --bind -o ro /etc/alternatives etc/alternatives; fi
if [ -f /etc/ld.so.cache ]; then cp /etc/ld.so.cache etc/ld.so.cache; fi
echo "hortus:x:$uid:$gid::/hortus/run/home:/bin/sh" >etc/passwd
echo "hortus:x:$gid:" >etc/group
echo '127.0.0.1 localhost' >etc/hosts
for each in null zero full random urandom; do : >"dev/$each"; mount --bind "/dev/$each" "dev/$each"; done
ln -s /proc/self/fd dev/fd
ln -s /hortus/run/tmp dev/shm
mount -t proc -o nosuid,nodev,noexec proc proc
mount --bind -o ro "$session/bin" hortus/bin
# A client that is called by its full path is the fake one too.
for each in /usr/bin/docker /usr/bin/podman /usr/local/bin/docker /usr/bin/docker-compose /usr/local/bin/docker-compose; do
  if [ -e "$each" ]; then real=$(readlink -f "$each"); if [ -f "$root$real" ]; then mount --bind -o ro "$session/bin/@{each##*/}" "$root$real"; fi; fi
done
become=
if [ "$kind" = jail ]; then
  chown -R "$uid:$gid" hortus/run/home hortus/run/log hortus/run/work hortus/run/layer/upper
  become="--reuid=$uid --regid=$gid --clear-groups"
fi
mount --bind hortus/run/tmp tmp
mount --bind hortus/run/tmp var/tmp
mount --bind -o ro "$session/base" hortus/original
mount -t overlay -o "lowerdir=$session/base,upperdir=$root/hortus/run/layer/upper,workdir=$root/hortus/run/layer/work" none hortus/repository
if [ "$images" = absent ]; then : >hortus/run/log/absent; fi
mount -o remount,bind,ro "$root"
set +e
inside() { chroot "$root" /usr/bin/setpriv $become --no-new-privs --inh-caps=-all --bounding-set=-all -- /usr/bin/env -i "$@"; }
timeout --signal=KILL "$seconds" chroot "$root" /usr/bin/setpriv $become --no-new-privs --inh-caps=-all --bounding-set=-all -- /usr/bin/env -i -C "$workdir" "$@" 3>&-
code=$?
kill -KILL -1 2>/dev/null
inside PATH=/usr/bin:/bin /bin/sh -c '${CHANGED}' hortus /hortus/run/layer/upper /hortus/original '${COMPARE}' >&3 2>/dev/null </dev/null
inside PATH=/usr/bin:/bin /bin/sh -c '${COLLECT}' hortus /hortus/run/log >&3 2>/dev/null </dev/null
exit "$code"
`
