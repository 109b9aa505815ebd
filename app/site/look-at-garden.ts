/**
 * What the working tree says of a garden: its examples and what `hortus validate` finds. An earlier answer stands while every file that it looked at
 * is as it was and none came or went: a changed README costs no second look at the descriptors. Whatever is not certain is looked at again.
 */
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { StateParts, World } from '../../core/world.ts'
import { keepsWorkspace } from '../steps/keeps-workspace.ts'
import { listFiles } from '../steps/list-files.ts'
import type { Garden } from '../steps/load-garden.ts'
import { watchWorld } from '../steps/watch-world.ts'
import { openLookMemory } from './look-memory.ts'
import { noteFiles } from './note-files.ts'

export interface GardenLook extends Pick<Garden, 'examples' | 'unreadable'> {
  readonly findings: readonly Finding[]
  readonly keepsWorkspace: boolean
  readonly keepsContracts: boolean
}

export interface LookingAtGarden {
  /** Before anything was judged. */
  readonly garden: Promise<Pick<Garden, 'examples' | 'unreadable'>>
  readonly look: Promise<GardenLook>
  /** Files of the repository, as `listFiles` tells them. */
  readonly listed: Promise<readonly string[]>
  /** What leads to HEAD; null: nobody can say. */
  readonly history: Promise<string | null>
  /** What is written down for the next build. */
  readonly kept: Promise<void>
}

export function lookAtGarden(world: World, config: Config): LookingAtGarden {
  const garden = Promise.withResolvers<Pick<Garden, 'examples' | 'unreadable'>>()
  const parts = partsOf(world)
  const done = parts.then((seen) => lookOrRecall(world, config, seen, garden.resolve))
  // A promise that was kept stays so.
  done.then(({ look: { examples, unreadable } }) => garden.resolve({ examples, unreadable }), garden.reject)
  return { garden: garden.promise, look: done.then(({ look }) => look), listed: parts.then((seen) => (seen === null ? listFiles(world) : listedIn(seen))), history: parts.then((seen) => (seen === null ? null : `${seen.head} ${seen.history}`)), kept: done.then(({ keep }) => keep()) }
}

/** Tracked files. With fewer, finding out whether anything changed takes as long as looking again. */
const WORTH = 500

const partsOf = async ({ git }: World): Promise<StateParts | null> => (((await git.entries()) ?? 0) < WORTH ? null : ((await git.stateParts?.()) ?? null))

/** What is there and is no directory: a repository inside this one. */
const listedIn = ({ files }: StateParts): readonly string[] => [...files].flatMap(([path, look]) => (look === 'none' || (Number.parseInt(look, 10) & 0o170000) === 0o040000 ? [] : [path]))

type OnGarden = (garden: Pick<Garden, 'examples' | 'unreadable'>) => void

interface Done {
  readonly look: GardenLook
  readonly keep: () => Promise<void>
}

const NOTHING = async (): Promise<void> => undefined

async function lookOrRecall(world: World, config: Config, parts: StateParts | null, onGarden: OnGarden): Promise<Done> {
  if (parts === null) return { look: await lookAfresh(world, config, onGarden), keep: NOTHING }
  const memory = await openLookMemory(world, config)
  const known = await memory.recall(parts)
  if (known !== null) return { look: known, keep: NOTHING }
  const watched = watchWorld(world)
  const { world: noting, noted } = noteFiles(watched.world)
  const look = await lookAfresh(noting, config, onGarden)
  return { look, keep: async () => memory.keep(parts, look, { noted, looked: await watched.looked() }) }
}

async function lookAfresh(world: World, config: Config, onGarden: OnGarden): Promise<GardenLook> {
  const { judgeAfresh } = await import('../steps/judge-repository.ts')
  const read = Promise.withResolvers<Garden>()
  const [{ findings }, ours, contracts] = await Promise.all([
    judgeAfresh(world, config, { captures: false }, (garden) => (onGarden(garden), read.resolve(garden))),
    keepsWorkspace(world, config),
    world.files.stat(config.contracts.path),
  ])
  const { examples, unreadable } = await read.promise
  return { examples, unreadable, findings, keepsWorkspace: ours, keepsContracts: contracts !== null }
}
