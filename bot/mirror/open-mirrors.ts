/**
 * `Mirrors`: a directory for each repository, by its number, so that a new name needs nothing new. The least recently used ones go when
 * the disk's share is spent, and those that have become a heap of small packs are made anew; none while a task uses it.
 */
import { randomBytes } from 'node:crypto'
import { rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../../core/world.ts'
import { removeTree } from '../../io/remove-tree.ts'
import type { RepositoryClient } from '../github/repository-client.ts'
import { cleanMirrors, entriesOf } from './clean-mirrors.ts'
import type { Mirror, Mirrors } from './mirror.ts'
import { KINDS, openMirrorPlace, type Figures, type MirrorPlace, type PlaceKind } from './mirror-place.ts'
import { openMirror } from './open-mirror.ts'

export interface MirrorsOptions {
  /** Of this process alone. */
  readonly dirAbs: string
  readonly log?: Log
  /** Of all of them together. */
  readonly diskBytes?: number
  /** Of what one repository may bring at once. */
  readonly repositoryBytes?: number
  readonly signal?: AbortSignal
}

const GIB = 2 ** 30
/** With more, git looks for each object in too many places. */
const MOST_PACKS = 60
const MOST_REFS = 2000

type Places = Readonly<Record<PlaceKind, MirrorPlace>>

/** Nothing is done yet; what a killed process left is cleaned up before the first use. */
export function openMirrors({ dirAbs, log = SILENT, diskBytes = 10 * GIB, repositoryBytes = 2 * GIB, signal = new AbortController().signal }: MirrorsOptions): Mirrors {
  const known = new Map<number, Places>()
  const closed = new AbortController()
  let cleaned: Promise<void> | null = null
  let sweeping: Promise<void> | null = null
  const placesOf = (id: number): Places => {
    const places = known.get(id) ?? (Object.fromEntries(KINDS.map((kind) => [kind, openMirrorPlace(join(dirAbs, String(id), kind), kind)])) as unknown as Places)
    known.set(id, places)
    return places
  }

  /** Of those that are there. What an earlier process left is measured once, after the first fetch. */
  const sizes = new Map<MirrorPlace, Figures>()
  let measured: Promise<void> | null = null
  async function measure(): Promise<void> {
    for (const { name } of (await entriesOf(dirAbs)).filter((entry) => /^\d+$/.test(entry.name))) for (const place of Object.values(placesOf(Number(name)))) if (!sizes.has(place) && (await place.exists())) sizes.set(place, await place.figures())
  }

  /** One at a time: a fetch that ends meanwhile is looked at by the next. */
  const makeRoom = (): Promise<void> => (sweeping ??= evict().catch((error: unknown) => log.warn('Mirrors could not be looked through.', { error })).finally(() => (sweeping = null)))

  async function evict(): Promise<void> {
    await (measured ??= measure())
    let bytes = [...sizes.values()].reduce((sum, one) => sum + one.bytes, 0)
    const isHeap = ({ packs, refs }: Figures): boolean => packs > MOST_PACKS || refs > MOST_REFS
    if (bytes <= diskBytes && ![...sizes.values()].some(isHeap)) return
    const idle = [...sizes].filter(([{ users }]) => users === 0)
    const aged = await Promise.all(idle.map(async ([place, figures]) => ({ place, figures, usedAt: await usedAt(place) })))
    for (const { place, figures } of aged.sort((a, b) => a.usedAt - b.usedAt)) {
      if (bytes <= diskBytes && !isHeap(figures)) continue
      log.debug('A mirror goes.', { mirror: place.rootAbs, ...figures })
      if (await drop(place)) bytes -= figures.bytes
    }
  }

  /** In its turn, and away before anybody else can begin to use it. */
  const drop = (place: MirrorPlace): Promise<boolean> =>
    place.inTurn(async () => {
      if (place.users > 0) return false
      const away = join(dirAbs, `${/(\d+)\/\w+$/.exec(place.rootAbs)?.[1] ?? '0'}.${randomBytes(6).toString('hex')}.gone`)
      const moved = await rename(place.rootAbs, away).then(() => true, () => false)
      if (moved) await place.remove().then(() => removeTree(away))
      sizes.delete(place)
      return moved
    })

  return {
    of: (client) => {
      const ready = (cleaned ??= cleanMirrors(dirAbs))
      const mirror = mirrorOf(client)
      const first = async <T>(work: () => Promise<T>): Promise<T> => ready.then(work)
      return { fetch: (...request) => first(() => mirror.fetch(...request)), at: (commit) => first(() => mirror.at(commit)), commit: (...request) => first(() => mirror.commit(...request)), push: (...request) => first(() => mirror.push(...request)) }
    },
    [Symbol.asyncDispose]: async () => {
      closed.abort()
      await sweeping
      await Promise.all([...known.values()].flatMap((places) => Object.values(places)).map((place) => place.inTurn(async () => undefined)))
    },
  }

  function mirrorOf(client: RepositoryClient): Mirror {
    const signals = [signal, closed.signal, ...(client.signal === undefined ? [] : [client.signal])]
    return openMirror({ client, places: placesOf(client.facts.id), maxBytes: repositoryBytes, log, signal: AbortSignal.any(signals), fetched: (place, figures) => void sizes.set(place, figures), makeRoom })
  }
}

/** Milliseconds since 1970; 0: it is gone. */
const usedAt = (place: MirrorPlace): Promise<number> => stat(join(place.rootAbs, 'used')).then(({ mtimeMs }) => mtimeMs, () => 0)

const nothing = (): void => undefined
const SILENT: Log = { debug: nothing, info: nothing, warn: nothing, progress: nothing }
