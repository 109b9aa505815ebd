/** How a script is called, in a sandbox or without: what both ways have in common. */
import { existsSync } from 'node:fs'
import type { CaptureOutcome, CaptureRequest } from '../../core/world.ts'
import type { Isolation } from './jail.ts'

export interface Sandbox {
  readonly sessionAbs: string
  readonly isolation: Isolation
  readonly user: { readonly uid: number; readonly gid: number }
  readonly isRoot: boolean
}

/** One run in it. */
export interface Turn {
  /** Marks every process of it, for where nothing else holds them together. */
  readonly name: string
  /** No cgroup holds it: what a user's own limits can hold, they must. */
  readonly unheld: boolean
}

export interface Way extends AsyncDisposable {
  readonly command: readonly string[]
  readonly places: CaptureOutcome['places']
}

/** As the garden's own runner calls it (specs: garden 3): bash, in the example's directory. */
export function scriptWords({ script, args }: CaptureRequest, { unheld }: Turn, kind: Isolation['kind']): readonly string[] {
  // In a user's namespace the limit counts that namespace's processes, before Linux 5.14 all of the user's.
  const processes = kind === 'jail' ? ['--nproc=512'] : kind === 'user-jail' ? ['--nproc=4096'] : []
  const limits = unheld && existsSync(PRLIMIT) ? [PRLIMIT, `--as=${4 * 1024 ** 3}`, ...processes] : []
  return [...limits, existsSync('/bin/bash') ? '/bin/bash' : '/bin/sh', script.startsWith('/') ? script : `./${script}`, ...args]
}

const PRLIMIT = '/usr/bin/prlimit'

/** From nothing: no variable of the caller is in it. The words are those that the garden's runner gives its scripts. */
export function scriptEnv(places: CaptureOutcome['places'], bin: string, asked: Readonly<Record<string, string>>): Record<string, string> {
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
  }
}
