import { GARDEN_CACHE } from '../core/contract/plan-run.ts'
import { bytes } from '../core/render/figures.ts'
import type { Config } from '../core/schema/config.ts'
import { VERSION } from '../core/version.ts'
import { machineChecks } from '../core/workspace/environment/machine-checks.ts'
import type { EngineName, World } from '../core/world.ts'
import type { DoctorLine } from './steps/doctor-line.ts'
import { leftovers } from './steps/leftovers.ts'
import { quarantineLines } from './steps/quarantine-lines.ts'

export interface DoctorOptions {
  /** Ends what killed harnesses left. */
  readonly clean?: boolean
  /** Lets a quarantined machine be used again. */
  readonly liftQuarantine?: boolean
}

/** Looks at what the verbs need on this machine. Changes nothing but what it is told to. */
export async function doctor(world: World, config: Config, options: DoctorOptions = {}): Promise<readonly DoctorLine[]> {
  // First: an engine that is asked whether it is there removes what is left of ours.
  const left = await leftovers(world, options.clean === true)
  const groups = await Promise.all([versions(world), tools(world), engines(world, config), gpus(world), disk(world), caches(world), environment(world, config)])
  return [...groups.flat(), ...left, ...(await quarantineLines(world, options.liftQuarantine === true))]
}

const ok = (what: string, message: string): DoctorLine => ({ what, state: 'ok', message, next: null })

async function versions(world: World): Promise<readonly DoctorLine[]> {
  const hardware = await world.host.hardware()
  const node = await world.host.toolVersion('node')
  return [ok('hortus', VERSION), ok('machine', `${hardware.os}, ${hardware.arch}, ${hardware.cores} × ${hardware.cpu}, ${bytes(hardware.memoryBytes)} memory`), ok('node', node ?? 'not on the path, but this runs')]
}

async function tools(world: World): Promise<readonly DoctorLine[]> {
  const [git, lfs, python] = await Promise.all([world.host.toolVersion('git'), world.host.toolVersion('git', ['lfs', 'version']), world.host.toolVersion('python3')])
  return [
    git === null ? { what: 'git', state: 'error', message: 'not found: what changed and which tree ran cannot be known', next: 'Install git, for instance `apt-get install git`.' } : ok('git', git),
    lfs === null ? { what: 'git-lfs', state: 'note', message: 'not found: large files stay pointers', next: 'Install it when the garden keeps files in Git LFS: `apt-get install git-lfs`.' } : ok('git-lfs', lfs.split(' ')[0] ?? lfs),
    python === null ? { what: 'python3', state: 'note', message: 'not found: Python examples cannot run without a container engine', next: 'Install it, for instance `apt-get install python3`.' } : ok('python3', python),
  ]
}

async function engines(world: World, config: Config): Promise<readonly DoctorLine[]> {
  const names: readonly EngineName[] = ['docker', 'podman', 'process']
  const found = await Promise.all(names.map(async (name) => ({ name, availability: await world.engines.get(name).availability() })))
  const container = found.find(({ name, availability }) => name !== 'process' && availability.available)
  const processes = (config.engine === 'auto' || config.engine === 'process') && found.some(({ name, availability }) => name === 'process' && availability.available)
  return found.map(({ name, availability }) => {
    if (availability.available) return ok(name, availability.version ?? 'available')
    const asked = config.engine === name
    const state = asked ? 'error' : name === 'docker' && container === undefined && !processes ? 'warning' : 'note'
    const why = asked ? ' (the configuration asks for it)' : name === 'docker' && container === undefined ? `; ${processes ? 'examples run as processes, and those that need a container are skipped' : 'examples that need a container are skipped'}` : ''
    return { what: name, state, message: `${availability.reason}${why}`, next: state === 'note' && container !== undefined ? null : availability.next }
  })
}

async function gpus(world: World): Promise<readonly DoctorLine[]> {
  const { gpus: found } = await world.host.hardware()
  if (found.length === 0) return [{ what: 'gpu', state: 'note', message: 'none found; examples that need one are skipped', next: null }]
  const lines = found.map((gpu) => ok('gpu', [gpu.name, gpu.memoryBytes === undefined ? null : bytes(gpu.memoryBytes), gpu.driver === undefined ? null : `driver ${gpu.driver}`].filter((part) => part !== null).join(', ')))
  const toolkit = await world.host.toolVersion('nvidia-ctk')
  const next = 'Install the NVIDIA Container Toolkit so that containers can use the GPU.'
  return [...lines, toolkit === null ? { what: 'gpu in containers', state: 'warning', message: 'nvidia-ctk not found', next } : ok('gpu in containers', toolkit)]
}

const GIB = 1024 ** 3
/** Images of the measured gardens take 2 to 18 GB. */
const LITTLE = 20 * GIB
const TOO_LITTLE = 2 * GIB

async function disk(world: World): Promise<readonly DoctorLine[]> {
  const free = await world.host.diskFree(world.files.rootAbs)
  if (free === null) return [{ what: 'disk', state: 'note', message: 'free space cannot be read', next: null }]
  const message = `${bytes(free)} free where the garden lies`
  if (free >= LITTLE) return [ok('disk', message)]
  const next = 'Free some, for instance with `docker system prune`; `hortus cache info` shows the caches.'
  return [{ what: 'disk', state: free < TOO_LITTLE ? 'error' : 'warning', message: `${message}; one image may take 2 to 18 GB`, next }]
}

async function caches(world: World): Promise<readonly DoctorLine[]> {
  const used = await world.host.diskUsed(`${world.files.rootAbs}/${GARDEN_CACHE}`)
  return [ok('cache', used === null ? `${GARDEN_CACHE} is made by the first run` : `${GARDEN_CACHE} holds ${bytes(used)}`)]
}

/** Asks whether the python3 on the path is that of a virtual environment. */
const IN_VENV = 'import sys; print(sys.prefix != sys.base_prefix)'

/** What TFC-0010 demands of a machine, where the workspace follows it. */
async function environment({ host }: World, config: Config): Promise<readonly DoctorLine[]> {
  if (!config.workspace.environment) return []
  const [hardware, git, gitLfs, python, inVenv] = await Promise.all([host.hardware(), host.toolVersion('git'), host.toolVersion('git', ['lfs', 'version']), host.toolVersion('python3'), host.toolVersion('python3', ['-c', IN_VENV])])
  return machineChecks({ ...hardware, git, gitLfs, python, virtualEnvironment: inVenv === null ? null : inVenv === 'True' })
}
