/** What TFC-0010 demands of a machine. Rule 111: asked by `hortus doctor`, never of a pull request. */
export interface Machine {
  readonly os: string
  readonly cores: number
  readonly memoryBytes: number
  /** First lines of what the tools say about their version; null for one that is not there. */
  readonly git: string | null
  readonly gitLfs: string | null
  readonly python: string | null
  /** The python3 on the path belongs to a virtual environment; null when it cannot say. */
  readonly virtualEnvironment: boolean | null
}

export interface MachineLine {
  readonly what: string
  readonly state: 'ok' | 'warning' | 'error'
  readonly message: string
  readonly next: string | null
}

export function machineChecks(machine: Machine): readonly MachineLine[] {
  const { os, cores, memoryBytes, virtualEnvironment } = machine
  return [
    /^(Darwin|Windows)/i.test(os) ? line('system', 'error', `${os} is not supported`, 'Use a Linux machine or container.') : line('system', 'ok', os, null),
    tool('python', machine.python, [3, 11], 'Install Python 3.11 or newer.'),
    virtualEnvironment === true ? line('virtual environment', 'ok', 'python3 is that of one', null) : line('virtual environment', virtualEnvironment === null ? 'warning' : 'error', virtualEnvironment === null ? 'nobody can say whether one is active' : 'none is active', 'Make and activate one: `python3 -m venv .venv && source .venv/bin/activate`.'),
    tool('git', machine.git, [2, 30], 'Install git 2.30 or newer.'),
    tool('git-lfs', machine.gitLfs, [3, 0], 'Install git-lfs 3.0 or newer.'),
    memoryBytes >= 7.5 * GIB && cores >= 2 ? line('hardware', 'ok', `${cores} cores, ${Math.round(memoryBytes / GIB)} GiB memory`, null) : line('hardware', 'warning', `${cores} cores and ${Math.round(memoryBytes / GIB)} GiB memory are below 2 cores and 8 GiB`, 'Use a larger machine for training.'),
  ]
}

/** A machine of 8 GB shows a little less. */
const GIB = 1024 ** 3

const line = (what: string, state: MachineLine['state'], message: string, next: string | null): MachineLine => ({ what: `TFC-0010 ${what}`, state, message, next })

function tool(what: string, version: string | null, [major, minor]: readonly [number, number], next: string): MachineLine {
  if (version === null) return line(what, 'error', 'not found', next)
  const found = versionIn(version)
  if (found === null) return line(what, 'warning', `its version cannot be read: ${version.slice(0, 80)}`, next)
  const enough = found[0] > major || (found[0] === major && found[1] >= minor)
  return line(what, enough ? 'ok' : 'error', `${found.join('.')}${enough ? '' : ` is older than ${major}.${minor}`}`, enough ? null : next)
}

/** `git version 2.39.5 (Apple Git-154)` → 2.39, `git-lfs/3.4.0 (GitHub; …)` → 3.4, `Python 3.11.6` → 3.11 */
function versionIn(text: string): readonly [number, number] | null {
  const [, major, minor] = /(\d{1,4})\.(\d{1,4})/.exec(text) ?? []
  return major === undefined ? null : [Number(major), Number(minor)]
}
