/** How a script is called, in a sandbox or without: what both ways have in common. */
import type { CaptureOutcome, CaptureRequest } from '../../core/world.ts'
import type { Isolation } from './jail.ts'

export interface Sandbox {
  readonly sessionAbs: string
  readonly isolation: Isolation
  readonly user: { readonly uid: number; readonly gid: number }
  readonly isRoot: boolean
}

export interface Way extends AsyncDisposable {
  readonly command: readonly string[]
  readonly places: CaptureOutcome['places']
}

/** As the garden's own runner calls it (specs: garden 3): bash, in the example's directory. */
export function scriptWords({ script, args }: CaptureRequest): readonly string[] {
  return ['/bin/bash', script.startsWith('/') ? script : `./${script}`, ...args]
}

/** From nothing: no variable of the caller is in it. The words are those that the garden's runner gives its scripts. */
export function scriptEnv(places: CaptureOutcome['places'], bin: string): Record<string, string> {
  return {
    PATH: `${bin}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
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
  }
}
