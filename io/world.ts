import type { Bulk, Cache, DataBranch, DataPlace, Edits, Engine, EngineName, Engines, Images, Log, Watchdog, World } from '../core/world.ts'
import { join } from 'node:path'
import { systemClock } from './clock.ts'
import { openCache } from './cache.ts'
import { openFiles } from './files.ts'
import { openFolder } from './folder.ts'
import { openGit } from './git.ts'
import { openRemotes } from './git-remotes.ts'
import { openHost } from './host.ts'
import { openOutput } from './output.ts'
import { openQuarantine } from './quarantine.ts'
import { openSampler } from './sampler/sampler.ts'

export { findGardenRoot } from './garden-root.ts'

export interface WorldOptions {
  readonly rootAbs: string
  readonly outAbs: string
  readonly log: Log
  readonly signal: AbortSignal
}

/** The real world around one garden. */
export async function openWorld({ rootAbs, outAbs, log, signal }: WorldOptions): Promise<World> {
  const cache = openCache(rootAbs)
  return {
    files: openFiles(rootAbs),
    filesAt: openFiles,
    output: openOutput(outAbs),
    folderAt: (folderAbs) => openFolder(folderAbs, rootAbs),
    ownAssets: async () => (await import('./own-assets.ts')).ownAssets(),
    git: openGit(rootAbs),
    edits: lazyEdits(rootAbs, log),
    remotes: openRemotes(rootAbs),
    lfs: { absent: async (...request) => (await import('./lfs-batch.ts')).openLfs().absent(...request) },
    bulk: lazyBulk(rootAbs, cache),
    cache,
    // Loaded when the first signature is met: 40 ms that most calls do not need.
    openPgp: { read: async (...request) => (await import('./openpgp.ts')).openPgp.read(...request) },
    signer: { sign: async (...request) => (await import('./signer.ts')).gpgSigner.sign(...request) },
    data: lazyData(rootAbs, signal),
    databases: { read: async (...request) => (await import('./sqlite.ts')).readDatabase(...request) },
    engines: lazyEngines({ rootAbs, outAbs }),
    capture: { open: async (files) => (await import('./capture/open-capture.ts')).openCapture(rootAbs).open(files) },
    host: openHost({ rootAbs, outAbs }),
    sampler: openSampler(),
    gpuStates: { look: async (...request) => (await import('./gpu-state/gpu-states.ts')).openGpuStates().look(...request) },
    quarantine: openQuarantine(),
    watchdog: lazyWatchdog(),
    clock: systemClock,
    log,
    signal,
    checkout: async (commit) => (await import('./checkout.ts')).checkOut(rootAbs, commit, (otherAbs) => openWorld({ rootAbs: otherAbs, outAbs, log, signal })),
    gardenAt: async (place) => (await import('./garden-at.ts')).gardenAt(place, (otherAbs) => openWorld({ rootAbs: otherAbs, outAbs: join(otherAbs, '.hortus'), log, signal }), signal),
    cloneOf: async (fromAbs) => (await import('./clone-of.ts')).cloneOf(fromAbs, (otherAbs) => openWorld({ rootAbs: otherAbs, outAbs, log, signal }), signal),
  }
}

/** Loaded when many files are read: it knows how metrics are read, which is much code. */
function lazyBulk(rootAbs: string, cache: Cache): Bulk {
  const open = async (): Promise<Bulk> => (await import('./bulk.ts')).openBulk(rootAbs, cache)
  return { hash: async (requests) => (await open()).hash(requests), metrics: async (paths) => (await open()).metrics(paths), joined: async (paths) => (await open()).joined(paths) }
}

/** Loaded when the past is asked for. */
function lazyData(rootAbs: string, signal: AbortSignal, place?: DataPlace): DataBranch {
  const open = async (): Promise<DataBranch> => (await import('./data-branch/data-branch.ts')).openDataBranch({ rootAbs, signal, ...(place === undefined ? {} : { place }) })
  return { at: (other) => lazyData(rootAbs, signal, other), snapshot: async (options) => (await open()).snapshot(options), update: async (decide) => (await open()).update(decide) }
}

/** Loaded when something is changed; one for all, so that changes take turns. */
function lazyEdits(rootAbs: string, log: Log): Edits {
  let opened: Promise<Edits> | null = null
  const open = (): Promise<Edits> => (opened ??= import('./edits/edits.ts').then(({ openEdits }) => openEdits({ rootAbs, log })))
  return { apply: async (change) => (await open()).apply(change), commit: async (change, options) => (await open()).commit(change, options) }
}

/** Loaded when a doctor asks. */
function lazyWatchdog(): Watchdog {
  const open = async (): Promise<Watchdog> => (await import('./watchdog/watchdog.ts')).openWatchdog()
  return { find: async () => (await open()).find(), end: async () => (await open()).end() }
}

function lazyImages(open: () => Promise<Images>): Images {
  return {
    look: async (ref) => (await open()).look(ref),
    registryDigest: async (ref) => (await open()).registryDigest(ref),
    pull: async (ref, options) => (await open()).pull(ref, options),
    push: async (id, repository, tags, options) => (await open()).push(id, repository, tags, options),
    drop: async (ref) => (await open()).drop(ref),
    save: async (id, path, options) => (await open()).save(id, path, options),
    load: async (archiveAbs, expected, options) => (await open()).load(archiveAbs, expected, options),
  }
}

/** The engines are loaded when one is asked for something: a verb that runs nothing starts without them. */
function lazyEngines(options: { readonly rootAbs: string; readonly outAbs: string }): Engines {
  let opened: Promise<Engines> | null = null
  const open = (name: EngineName): Promise<Engine> => {
    opened ??= import('./containers/engines.ts').then(({ openEngines }) => openEngines(options))
    return opened.then((engines) => engines.get(name))
  }
  return {
    get: (name) => ({
      name,
      availability: async () => (await open(name)).availability(),
      build: async (request) => (await open(name)).build(request),
      run: async (request) => (await open(name)).run(request),
      ...(name === 'process' ? {} : { compose: async (request) => (await open(name)).compose!(request), images: lazyImages(async () => (await open(name)).images!) }),
    }),
  }
}
