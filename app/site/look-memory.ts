/** Earlier looks at a garden, outside of the repository (A47), and when one of them still stands. */
import { hash } from 'node:crypto'
import type { Config } from '../../core/schema/config.ts'
import type { StateParts, World } from '../../core/world.ts'
import { looksTheSame, type Looked } from '../steps/watch-world.ts'
import { changedFiles } from './changed-files.ts'
import type { GardenLook } from './look-at-garden.ts'
import type { Noted } from './note-files.ts'
import { bodyIn, summed } from '../steps/summed-lines.ts'
import { survivesJson } from '../steps/survives-json.ts'

export interface LookMemory {
  /** null: nobody looked, or it may be otherwise now. */
  recall(now: StateParts): Promise<GardenLook | null>
  /** `looked`: null: it asked for what cannot be asked again. */
  keep(before: StateParts, look: GardenLook, seen: { readonly noted: Noted; readonly looked: Looked | null }): Promise<void>
}

const MOST_BYTES = 128 << 20

interface Remembered {
  readonly settings: string
  readonly files: readonly (readonly [path: string, look: string])[]
  /** Of those, what was looked at; or the exact state (`Git.state`), for it may depend on all there is. */
  readonly noted: readonly string[] | { readonly state: string }
  readonly looked: Looked
  readonly day: string
  readonly look: GardenLook
}

export async function openLookMemory(world: World, config: Config): Promise<LookMemory> {
  const key = `site-look/1 ${hash('sha256', JSON.stringify([await world.cache.build(), config]))}`
  const today = world.clock.now().toISOString().slice(0, 10)
  return {
    async recall(now) {
      const known = read(await world.cache.get(key, { maxBytes: MOST_BYTES }))
      if (known === null || known.settings !== now.settings || (known.looked.clock && known.day !== today)) return null
      const changed = changedFiles(new Map(known.files), now.files)
      if (changed === null || !(await stands(world, known, changed)) || !(await looksTheSame(world, known.looked))) return null
      for (const [level, message] of known.looked.said) world.log[level](message)
      return known.look
    },
    async keep({ files, ...parts }, look, { noted, looked }) {
      const after = looked === null || !survivesJson(look) ? null : await world.git.stateParts?.()
      // Changed while it was judged: the answer may be of neither state.
      if (after == null || looked === null || !isSame(parts, after) || (changedFiles(files, after.files)?.size ?? 1) > youngIn(files)) return
      const state = noted.everything() || look.keepsWorkspace ? await world.git.state() : ''
      if (state === null) return
      const remembered: Remembered = { settings: parts.settings, files: [...files], noted: state === '' ? [...noted.files].filter((path) => files.has(path)) : { state }, looked, day: today, look }
      await world.cache.put(key, summed(JSON.stringify(remembered)))
    },
  }
}

async function stands({ git }: World, { noted }: Remembered, changed: ReadonlySet<string>): Promise<boolean> {
  return 'state' in noted ? changed.size === 0 && (await git.state()) === noted.state : !noted.some((path) => changed.has(path))
}

const isSame = (a: Omit<StateParts, 'files'>, b: Omit<StateParts, 'files'>): boolean => a.head === b.head && a.history === b.history && a.settings === b.settings && a.index === b.index

/** What is too young to be sure of counts as changed each time, and so is no change. */
const youngIn = (files: StateParts['files']): number => [...files.values()].filter((look) => look.endsWith(':racy')).length

function read(text: string | null): Remembered | null {
  const body = bodyIn(text)
  return body === null ? null : (JSON.parse(body) as Remembered)
}
