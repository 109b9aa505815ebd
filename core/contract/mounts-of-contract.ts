/**
 * Where the mounts of a captured run come from when Hortus runs it: the example and the repository from copies, the cache from the
 * cache mode, everything else from the run's scratch directory. No path of the host is ever handed in (A56, A60).
 */
import type { Example } from '../garden/example.ts'
import { ok, type Result } from '../problem.ts'
import { withoutTrailingSlashes } from '../source/without-trailing.ts'
import type { Mount } from '../world.ts'
import type { CapturedMount, CapturedPath, RunCall } from './captured.ts'
import { SCRATCH } from './places.ts'
import { refuse } from './refuse.ts'

export interface MountPlaces {
  readonly scratchAbs: string
  /** Directory, or the name of a volume. */
  readonly cache: { readonly sourceAbs: string; readonly volume: boolean }
}

/** What must stand ready before the run starts; paths relative to the scratch directory unless said otherwise. */
export interface Preparation {
  /** Paths of the repository to copy below `SCRATCH.repository`; `.` for all that git tracks. */
  readonly repository: readonly string[]
  /** Sources of mounts: made as directories when nothing is there. None may go through a link (A11): an earlier run may have put one. */
  readonly sources: readonly string[]
  /** A mount inside of another: its place in the outer one is made first, or the engine makes it as root. */
  readonly inner: readonly { readonly point: string; readonly source: string }[]
  /** Directories of the cache that are mounted, relative to it. They may not go through a link either. */
  readonly cache: readonly string[]
}

export interface PlacedMounts {
  readonly mounts: readonly Mount[]
  readonly prepare: Preparation
  /** The run's home: `/root` when the script mounts something there, which nobody but root could enter else. */
  readonly home: '/root' | '/tmp'
  readonly warnings: readonly string[]
}

export function placeMounts(example: Example, call: RunCall, places: MountPlaces): Result<PlacedMounts> {
  const placed: Placed[] = []
  const machine: string[] = []
  for (const [index, asked] of call.mounts.entries()) {
    const mount = { ...asked, target: insideTarget(asked.target) }
    const left = ofMachine(mount)
    if (left !== null) {
      machine.push(left)
      continue
    }
    const bad = badTarget(mount.target)
    if (bad !== null) return refuse('RUN.CONTRACT_MOUNT', `the script mounts something at ${shown(mount.target)}, ${bad}`, NEXT)
    const one = mount.kind === 'bind' ? placeBind(example, mount, places) : ok(scratch(places, `${mount.kind}/${index}`, mount.target, !('readonly' in mount && mount.readonly)))
    if (!one.ok) return one
    placed.push(one.value)
  }
  const inTmp = placed.filter(({ mount }) => mount.target === '/tmp')
  const all = [...new Map([...homeOf(placed, call, places), ...placed.filter(({ mount }) => mount.target !== '/tmp')].map((each) => [each.mount.target, each])).values()]
  return ok({
    mounts: all.map(({ mount }) => mount),
    prepare: {
      repository: unique(all.flatMap(({ repository }) => repository ?? [])),
      sources: unique(all.flatMap(({ source }) => source ?? [])),
      inner: innerPoints(all),
      cache: unique(all.flatMap(({ cache }) => cache ?? [])),
    },
    home: needsRoot(placed, call) ? '/root' : '/tmp',
    warnings: [...(machine.length > 0 ? [`What the script mounts of this machine was left out: ${machine.join(', ')}.`] : []), ...(inTmp.length > 0 ? ['What the script mounts at /tmp was left out: a run has its own /tmp.'] : []), ...(all.some(({ chance }) => chance === true) ? ['A temporary directory of the script was mounted empty: what the script wrote there is not known.'] : [])],
  })
}

interface Placed {
  readonly mount: Mount
  readonly source?: string
  readonly repository?: string
  readonly cache?: string
  readonly chance?: boolean
}

function placeBind(example: Example, { source, target, readonly }: Extract<CapturedMount, { kind: 'bind' }>, places: MountPlaces): Result<Placed> {
  if (!isInside(source)) return refuse('RUN.CONTRACT_MOUNT', `the script mounts ${shown(source.path)}, which is no path that can be followed`, NEXT)
  const inExample = source.root === 'example' ? source.path : source.root === 'repository' ? relativeTo(example.path, source.path) : null
  if (inExample !== null) return ok(scratch(places, join(SCRATCH.workspace, inExample), target, !readonly))
  switch (source.root) {
    case 'repository':
      return ok({ ...scratch(places, join(SCRATCH.repository, source.path), target, !readonly), repository: source.path })
    case 'cache':
      return ok(cacheMount(source.path, target, !readonly, places))
    case 'work':
      return ok(scratch(places, join(SCRATCH.outputs, source.path), target, !readonly))
    case 'temporary':
      return ok({ ...scratch(places, join('temporary', source.path), target, !readonly), chance: true })
    default:
      return refuse('RUN.CONTRACT_MOUNT', `the script mounts ${hostPath(source)}, and ${/docker\.sock|podman\.sock|containerd/.test(source.path) ? 'no run gets the socket of an engine' : 'no run gets a path of the host'}`, NEXT)
  }
}

const NEXT = 'Mount the example, the repository, CVL_WORK_DIR or ~/.cache, or give the preset a `command:`.'

function scratch(places: MountPlaces, source: string, target: string, writable: boolean): Placed {
  return { mount: { sourceAbs: `${places.scratchAbs}/${source}`, target, writable }, source }
}

/** A volume has no directories that could be mounted one by one: each gets a volume of its own. */
function cacheMount(path: string, target: string, writable: boolean, { cache }: MountPlaces): Placed {
  if (cache.volume) return { mount: { sourceAbs: path === '.' ? cache.sourceAbs : `${cache.sourceAbs}-${path.replaceAll(/[^a-zA-Z0-9]+/g, '-').slice(0, 60)}`, target, writable, volume: true } }
  return { mount: { sourceAbs: join(cache.sourceAbs, path), target, writable }, cache: path }
}

/** An image's /root is closed to everyone else (mode 0700), and a run is not root: it gets a home of its own there. */
function homeOf(placed: readonly Placed[], call: RunCall, places: MountPlaces): Placed[] {
  return needsRoot(placed, call) ? [scratch(places, SCRATCH.home, '/root', true)] : []
}

const needsRoot = (placed: readonly Placed[], call: RunCall): boolean => call.envValues['HOME'] === '/root' || placed.some(({ mount }) => mount.target === '/root' || mount.target.startsWith('/root/'))

function innerPoints(all: readonly Placed[]): Preparation['inner'] {
  return all.flatMap(({ mount, source }) => {
    const outer = all.filter((other) => other.source !== undefined && mount.target.startsWith(`${other.mount.target}/`)).sort((a, b) => b.mount.target.length - a.mount.target.length)[0]
    if (outer?.source === undefined) return []
    return [{ point: join(outer.source, mount.target.slice(outer.mount.target.length + 1)), source: source ?? '' }]
  })
}

/** `-v "$PWD:$PWD"`: the place of the capture, where a run has its own. */
export function insideTarget(target: string): string {
  const plain = withoutTrailingSlashes(target)
  return plain === CAPTURED || plain.startsWith(`${CAPTURED}/`) ? `/repository${plain.slice(CAPTURED.length)}` : plain
}

const CAPTURED = '/hortus/repository'

/** The clock and the names of users: a run has those of its image, and works without. */
function ofMachine(mount: CapturedMount): string | null {
  if (mount.kind !== 'bind' || mount.source.root !== 'elsewhere') return null
  const { path } = mount.source
  return (mount.readonly && OF_MACHINE.has(path)) || (path === '/dev/shm' && mount.target === '/dev/shm') ? path : null
}

const OF_MACHINE: ReadonlySet<string> = new Set(['/etc/localtime', '/etc/timezone', '/etc/passwd', '/etc/group'])

function badTarget(target: string): string | null {
  if (target === '') return 'where a run has its own'
  if (!target.startsWith('/') || target.includes('\0') || target.split('/').some((part, index) => (index > 0 && part === '') || part === '.' || part === '..')) return 'which is no plain absolute path'
  if (/^\/(proc|sys|dev|hortus)(\/|$)/.test(target)) return 'where a run has its own'
  return null
}

/** Below its root; the capture says so too, but a stored contract is anybody's file. */
function isInside({ root, path }: CapturedPath): boolean {
  return !path.includes('\0') && (root === 'elsewhere' || (!path.startsWith('/') && !path.split('/').some((part) => part === '..' || part === '')))
}

function relativeTo(base: string, path: string): string | null {
  if (path === base) return '.'
  return base !== '.' && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : null
}

const hostPath = ({ root, path }: CapturedPath): string => (root === 'home' ? shown(path === '.' ? '~' : `~/${path}`) : shown(path))
const shown = (text: string): string => text.slice(0, 120)
const join = (base: string, path: string): string => (path === '.' ? base : `${base}/${path}`)
const unique = (words: readonly string[]): string[] => [...new Set(words)]
