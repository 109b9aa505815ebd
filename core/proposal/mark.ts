/**
 * The hidden first line of a pull request or issue of ours: what it is about, and what it was made from. Nobody else can make one, for it
 * is sealed with a key that only the bot has, over the number of the repository (A30); all of it is base64, so nothing in it is read by GitHub.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { isDay } from '../history/ledger.ts'
import { parseJson } from '../json/parse-json.ts'
import { readRequest, type Request } from './request.ts'

export interface Mark {
  readonly request: Request
  readonly by: By
  /** Commit of the branch it goes to that the change was decided on. */
  readonly base: string
  /** What its branch is at, or will be when the push that follows is through. */
  readonly commit: string
  /** What its branch was at before that push; null: it was not there. */
  readonly was: string | null
  /** The day that stands in the change, YYYY-MM-DD. */
  readonly day: string
  /** What a policy rests on, in sentences. */
  readonly evidence: readonly string[]
  /** We closed it ourselves, because what it rested on is gone: nobody said no. */
  readonly withdrawn: boolean
}

/** A person by number and login of that day, with the comment that asked; or the written rules of the garden. */
export type By = { readonly kind: 'person'; readonly id: number; readonly login: string; readonly issue: number; readonly comment: number } | { readonly kind: 'policy' }

export interface Seal {
  /** Number of the repository. */
  readonly repository: number
  /** The first seals; each of them opens. */
  readonly keys: readonly [string, ...string[]]
}

const FRONT = '<!-- hortus:proposal '
/** A reason and eight lines of evidence, twice encoded. */
const LONGEST = 16_384
const MAX_EVIDENCE = 12

export function writeMark(mark: Mark, seal: Seal): string {
  const content = Buffer.from(JSON.stringify(mark), 'utf8').toString('base64')
  return `${FRONT}${content} ${macOf(content, seal.repository, seal.keys[0])} -->`
}

/** null: the text does not begin with a mark that we sealed for this repository. A mark further down is a quotation. */
export function readMark(body: string, { repository, keys }: Seal): Mark | null {
  if (!body.startsWith(FRONT)) return null
  const line = body.slice(FRONT.length, FRONT.length + LONGEST)
  const [, content, mac] = /^([A-Za-z0-9+/]{4,16000}={0,2}) ([0-9a-f]{64}) -->(?:\r?\n|$)/.exec(line) ?? []
  if (content === undefined || mac === undefined || !keys.some((key) => isEqual(mac, macOf(content, repository, key)))) return null
  const parsed = parseJson(Buffer.from(content, 'base64').toString('utf8'), { maxLength: LONGEST, maxDepth: 4, maxString: 4000 })
  return parsed.ok ? markOf(parsed.value) : null
}

/** What people see of a text of ours. */
export function withoutMark(body: string): string {
  const end = body.startsWith('<!-- hortus:') ? body.indexOf('-->') : -1
  return (end === -1 ? body : body.slice(end + 3)).replaceAll('\r\n', '\n').trim()
}

const macOf = (content: string, repository: number, key: string): string => createHmac('sha256', key).update(`hortus:proposal\n${repository}\n${content}`).digest('hex')
const isEqual = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** It was sealed by us, and perhaps by another version of us. */
function markOf(value: unknown): Mark | null {
  const { request, by, base, commit, was, day, evidence, withdrawn } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
  const [asked, who] = [readRequest(request), byOf(by)]
  if (asked === null || who === null || !isCommit(base) || !isCommit(commit) || !(was === null || isCommit(was)) || typeof day !== 'string' || !isDay(day) || typeof withdrawn !== 'boolean') return null
  if (!Array.isArray(evidence) || evidence.length > MAX_EVIDENCE || evidence.some((line) => typeof line !== 'string')) return null
  return { request: asked, by: who, base, commit, was, day, evidence: evidence as string[], withdrawn }
}

function byOf(value: unknown): By | null {
  const { kind, id, login, issue, comment } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
  if (kind === 'policy') return { kind }
  return kind === 'person' && isNumber(id) && isNumber(issue) && isNumber(comment) && typeof login === 'string' && login.length <= 100 ? { kind, id, login, issue, comment } : null
}

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isCommit = (value: unknown): value is string => typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
