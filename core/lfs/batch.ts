/** The batch API of Git LFS (docs/api/batch.md): what is asked, and what a reply means. The reply is anybody's. */
import type { Pointer } from '../integrity/pointer.ts'
import { parseJson } from '../json/parse-json.ts'
import { fail, ok, type Result } from '../problem.ts'

/** As many as GitHub and GitLab take at once. */
export const BATCH_SIZE = 100
/** A signed address has some 2,000 characters. */
export const REPLY_MAX_BYTES = 4 << 20

export const batchRequest = (objects: readonly Pointer[]): string => JSON.stringify({ operation: 'download', transfers: ['basic'], objects: objects.map(({ oid, size }) => ({ oid, size })), hash_algo: 'sha256' })

export interface BatchReply {
  readonly absent: readonly string[]
  readonly unanswered: number
}

/** 404: not there; 410: removed. Any other error says nothing about the content. */
const GONE: ReadonlySet<unknown> = new Set([404, 410])

/** Total. Only what was asked for is believed; of two answers about one object the first counts. */
export function readBatch(text: string, asked: readonly Pointer[]): Result<BatchReply, string> {
  const parsed = parseJson(text, { maxLength: REPLY_MAX_BYTES, maxDepth: 16, maxString: 64 << 10 })
  const objects = parsed.ok ? member(parsed.value, 'objects') : undefined
  if (!Array.isArray(objects)) return fail('its answer is no batch response')
  const told = new Map<unknown, unknown>()
  for (const each of objects as readonly unknown[]) {
    const oid = member(each, 'oid')
    const error = member(each, 'error')
    if (!told.has(oid)) told.set(oid, error === undefined || error === null ? 'there' : member(error, 'code'))
  }
  const answers = asked.map(({ oid }) => [oid, told.get(oid)] as const)
  return ok({ absent: answers.flatMap(([oid, answer]) => (GONE.has(answer) ? [oid] : [])), unanswered: answers.filter(([, answer]) => answer !== 'there' && !GONE.has(answer)).length })
}

const member = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined)
