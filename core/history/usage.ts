/**
 * What somebody outside counted in a month: how many people used which example. Hortus never writes it and asks nobody; whoever can count
 * (a gallery, a package registry, a person) puts one small file a month on the data branch. Numbers only: nobody is named.
 */
import { fail, ok, type Problem, type Result } from '../problem.ts'
import { parseJson } from '../json/parse-json.ts'
import type { DataFile } from './layout.ts'

export interface Usage {
  /** yyyy-mm */
  readonly month: string
  /** Who counted, and how. */
  readonly source: string
  /** People outside who used it (clones of its export, issues of outsiders), and how often it was copied out. */
  readonly examples: readonly { readonly id: string; readonly externalUsers?: number; readonly copyOuts?: number }[]
  /** People who used two or more different examples. */
  readonly returningUsers?: number
  /** Of newcomers: minutes from the first look to the first finished experiment, one number each. */
  readonly firstExperimentMinutes?: readonly number[]
}

export const USAGE_MAX_BYTES = 4 * 1024 * 1024
const SCHEMA = 'hortus-usage/1'
const MOST = 20_000

/** Strict and total: whole and of its month, or told and left out. */
export function readUsage(path: string, place: Extract<DataFile, { kind: 'usage' }>, text: string): Result<Usage> {
  const parsed = parseJson(text, { maxLength: USAGE_MAX_BYTES, maxDepth: 4, maxString: 2000 })
  if (!parsed.ok) return fail(unreadable(path, parsed.problem.message))
  const { schema, ...usage } = (parsed.value ?? {}) as Record<string, unknown>
  if (schema !== SCHEMA) return fail(unreadable(path, `does not say "schema": "${SCHEMA}"`))
  const wrong = wrongInUsage(usage)
  if (wrong !== null) return fail(unreadable(path, wrong))
  return usage['month'] === place.month ? ok(usage as unknown as Usage) : fail(unreadable(path, 'is of another month'))
}

function wrongInUsage({ month, source, examples, returningUsers, firstExperimentMinutes, ...more }: Readonly<Record<string, unknown>>): string | null {
  if (typeof month !== 'string') return 'has no month'
  if (typeof source !== 'string' || source.trim() === '' || source.length > 300) return 'has no source of 1 to 300 characters'
  if (!Array.isArray(examples) || examples.length > MOST || !examples.every(isCounted)) return 'has a list of examples that is none'
  if (new Set(examples.map(({ id }) => id)).size !== examples.length) return 'names an example twice'
  if (!isCount(returningUsers)) return 'has returningUsers that are no count'
  if (firstExperimentMinutes !== undefined && !(Array.isArray(firstExperimentMinutes) && firstExperimentMinutes.length <= MOST && firstExperimentMinutes.every((each) => typeof each === 'number' && each >= 0 && each <= 1e6))) return 'has firstExperimentMinutes that are no minutes'
  const [unknown] = Object.keys(more)
  return unknown === undefined ? null : `has a field ${JSON.stringify(unknown.slice(0, 40))}`
}

function isCounted(value: unknown): value is Usage['examples'][number] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false
  const { id, externalUsers, copyOuts, ...more } = value as Record<string, unknown>
  return typeof id === 'string' && id !== '' && id.length <= 500 && isCount(externalUsers) && isCount(copyOuts) && Object.keys(more).length === 0
}

const isCount = (value: unknown): boolean => value === undefined || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)

const unreadable = (path: string, why: string): Problem => ({ code: 'HISTORY.USAGE', message: `${path} ${why}.`, next: 'It was left out. docs/health.md has the form of the file.', path })
