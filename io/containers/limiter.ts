/**
 * How the process engine limits and counts a run: a cgroup where it may make one, else a user's own process limit (root, whom the
 * kernel holds to none, runs it as another user), else nothing.
 */
import { spawnSync } from 'node:child_process'
import { readdir, readFile, stat } from 'node:fs/promises'
import { accessSync, constants } from 'node:fs'
import type { RunOutcome, RunRequest } from '../../core/world.ts'
import { CGROUP_ROOT, makeCgroup, type Cgroup } from './cgroup.ts'
import { runAs } from './run-as.ts'

export type Limiter =
  | { readonly kind: 'cgroup'; readonly cgroup: Cgroup }
  /** `prefix` goes before the command; `user` is set when it is not the caller. */
  | { readonly kind: 'rlimit'; readonly prefix: readonly string[]; readonly why: string; readonly user?: string }
  | { readonly kind: 'unlimited'; readonly why: string }
  | { readonly kind: 'refused'; readonly end: Extract<RunOutcome['end'], { kind: 'refused' }> }

type Wanted = Pick<RunRequest, 'limits' | 'requireLimits' | 'command' | 'env' | 'workdir'>

export async function chooseLimiter(name: string, request: Wanted, env: NodeJS.ProcessEnv = process.env, root = CGROUP_ROOT): Promise<Limiter> {
  const cgroup = await makeCgroup(`hortus-${name}`, request.limits, root)
  if (!('why' in cgroup)) return { kind: 'cgroup', cgroup }
  const uid = process.getuid?.() ?? 0
  if (uid !== 0 && isExecutable(PRLIMIT)) return { kind: 'rlimit', prefix: await processLimit(uid, request.limits.pids), why: cgroup.why }
  const other = uid === 0 ? asOther(request) : { why: `there is no ${PRLIMIT}` }
  if ('nothing' in other) return { kind: 'rlimit', prefix: [], why: cgroup.why }
  if ('user' in other) return { kind: 'rlimit', prefix: [...AS_OTHER, ...(await processLimit(OTHER.uid, request.limits.pids))], why: cgroup.why, user: other.user }
  if (env['HORTUS_PROCESS_UNLIMITED'] === '1' && request.requireLimits !== true) return { kind: 'unlimited', why: cgroup.why }
  return {
    kind: 'refused',
    end: {
      kind: 'refused',
      reason: `processes cannot be limited here: ${cgroup.why}, ${uid === 0 ? 'root has no process limit, ' : ''}and ${other.why}`,
      next: request.requireLimits === true ? 'Use a container engine, or a machine where Hortus may make a cgroup.' : 'Use a container engine, or set HORTUS_PROCESS_UNLIMITED=1 if you trust every example.',
    },
  }
}

const PRLIMIT = '/usr/bin/prlimit'
const SETPRIV = '/usr/bin/setpriv'
/** Owns the scratch directory, also of containers that root starts. */
const OTHER = runAs()
const AS_OTHER = [SETPRIV, `--reuid=${OTHER.uid}`, `--regid=${OTHER.gid}`, '--clear-groups', '--no-new-privs', '--']

async function processLimit(uid: number, pids: number): Promise<string[]> {
  return [PRLIMIT, `--nproc=${(await tasksOf(uid)) + pids}`, '--']
}

/**
 * Can the other user do what root can? A program or a directory below /root is closed to it, and a failure would not be the
 * example's. What root does not find either is the example's own mistake (`nothing` will run): it may run into it.
 */
function asOther({ command, env, workdir }: Wanted): { readonly user: string } | { readonly nothing: true } | { readonly why: string } {
  if (!isExecutable(PRLIMIT) || !isExecutable(SETPRIV)) return { why: `there is no ${PRLIMIT} or no ${SETPRIV}` }
  const look = (prefix: readonly string[]): number | null => {
    const [program = '', ...args] = [...prefix, '/bin/sh', '-c', LOOK, 'hortus', command[0] ?? '', workdir]
    return spawnSync(program, args, { env: { ...env }, stdio: 'ignore', timeout: 5000 }).status
  }
  const found = look(AS_OTHER)
  if (found === 0) return { user: `${OTHER.uid}:${OTHER.gid}` }
  if (found === look([])) return { nothing: true }
  if (found === NOT_FOUND) return { why: `${command[0]} is closed to the user ${OTHER.uid}` }
  return { why: found === NOT_ENTERED ? `${workdir} is closed to the user ${OTHER.uid}` : `root cannot become the user ${OTHER.uid}` }
}

const NOT_ENTERED = 3
const NOT_FOUND = 4
const LOOK = `cd "$2" || exit ${NOT_ENTERED}; program=$(command -v -- "$1") && [ -x "$program" ] || exit ${NOT_FOUND}`

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Processes and threads of a user: RLIMIT_NPROC counts all of them, not those of the run. */
async function tasksOf(uid: number): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const counts = await Promise.all(
    pids.map(async (pid) => {
      const owner = await stat(`/proc/${pid}`).catch(() => null)
      if (owner?.uid !== uid) return 0
      return Number(/^Threads:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''))?.[1] ?? 1)
    }),
  )
  return counts.reduce((sum, each) => sum + each, 0)
}
