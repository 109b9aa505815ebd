/** How the process engine limits and counts a run: a cgroup where it may make one, else the user's own process limit, else nothing. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { accessSync, constants } from 'node:fs'
import type { RunOutcome, RunRequest } from '../../core/world.ts'
import { CGROUP_ROOT, makeCgroup, type Cgroup } from './cgroup.ts'

export type Limiter =
  | { readonly kind: 'cgroup'; readonly cgroup: Cgroup }
  /** `prefix` goes before the command. */
  | { readonly kind: 'rlimit'; readonly prefix: readonly string[]; readonly why: string }
  | { readonly kind: 'unlimited'; readonly why: string }
  | { readonly kind: 'refused'; readonly end: Extract<RunOutcome['end'], { kind: 'refused' }> }

export async function chooseLimiter(name: string, request: Pick<RunRequest, 'limits' | 'requireLimits'>, env: NodeJS.ProcessEnv = process.env, root = CGROUP_ROOT): Promise<Limiter> {
  const cgroup = await makeCgroup(`hortus-${name}`, request.limits, root)
  if (!('why' in cgroup)) return { kind: 'cgroup', cgroup }
  const uid = process.getuid?.() ?? 0
  // The kernel does not hold root to a process limit.
  if (uid !== 0 && isExecutable(PRLIMIT)) return { kind: 'rlimit', prefix: [PRLIMIT, `--nproc=${(await tasksOf(uid)) + request.limits.pids}`, '--'], why: cgroup.why }
  if (env['HORTUS_PROCESS_UNLIMITED'] === '1' && request.requireLimits !== true) return { kind: 'unlimited', why: cgroup.why }
  return {
    kind: 'refused',
    end: {
      kind: 'refused',
      reason: `processes cannot be limited here: ${cgroup.why}${uid === 0 ? ', and root has no process limit' : `, and there is no ${PRLIMIT}`}`,
      next: request.requireLimits === true ? 'Use a container engine, or a machine where Hortus may make a cgroup.' : 'Use a container engine, or set HORTUS_PROCESS_UNLIMITED=1 if you trust every example.',
    },
  }
}

const PRLIMIT = '/usr/bin/prlimit'

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
