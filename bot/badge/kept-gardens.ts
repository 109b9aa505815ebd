/** What badges last said, on disk: served when GitHub and the database are away, also after a restart (G21). */
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256Text } from '../../core/integrity/sha256-text.ts'
import { parseJson } from '../../core/json/parse-json.ts'
import type { Result } from '../../core/problem.ts'
import { readBadgeState, type BadgeState } from '../../core/render/badge/badge-state.ts'
import { atomicWrite } from '../../io/atomic-write.ts'

export interface KeptGarden {
  /** `owner/name`, lower case. */
  readonly repository: string
  /** When it was read from GitHub, milliseconds. */
  readonly readAt: number
  readonly states: ReadonlyMap<string, BadgeState>
}

const MOST_BYTES = 4 << 20
const SCHEMA = 'hortus-badges/1'

export async function readKept(dirAbs: string): Promise<readonly KeptGarden[]> {
  await mkdir(dirAbs, { recursive: true })
  const names = (await readdir(dirAbs)).filter((name) => /^[0-9a-f]{32}\.json$/.test(name))
  const all = await Promise.all(names.map((name) => readOne(join(dirAbs, name))))
  return all.filter((each) => each !== null)
}

/** A disk that is full or a file that is broken costs this garden's memory, and nothing else. */
async function readOne(fileAbs: string): Promise<KeptGarden | null> {
  try {
    if ((await stat(fileAbs)).size > MOST_BYTES) return null
    const parsed = parseJson(await readFile(fileAbs, 'utf8'), { maxLength: MOST_BYTES, maxDepth: 4, maxString: 1000 })
    return parsed.ok ? gardenOf(parsed.value) : null
  } catch {
    return null
  }
}

function gardenOf(value: unknown): KeptGarden | null {
  const { schema, repository, readAt, states } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  if (schema !== SCHEMA || typeof repository !== 'string' || typeof readAt !== 'number' || !Array.isArray(states)) return null
  const read = states.flatMap((each): [string, BadgeState][] => {
    const [id, given] = Array.isArray(each) ? (each as unknown[]) : []
    const state = readBadgeState(given)
    return typeof id === 'string' && state !== null ? [[id, state]] : []
  })
  return { repository, readAt, states: new Map(read) }
}

export const writeKept = (dirAbs: string, { repository, readAt, states }: KeptGarden): Promise<Result<void>> => atomicWrite(join(dirAbs, nameOf(repository)), `${JSON.stringify({ schema: SCHEMA, repository, readAt, states: [...states] })}\n`, 'a badge file of the data directory')

export const removeKept = (dirAbs: string, repository: string): Promise<void> => rm(join(dirAbs, nameOf(repository)), { force: true })

/** No name of a repository is a path of ours. */
const nameOf = (repository: string): string => `${sha256Text(repository).slice(0, 32)}.json`
