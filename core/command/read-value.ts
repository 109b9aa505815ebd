/** What a word of a command must be, and its one spelling. What is let through is short, and holds nothing that is not seen. */
import { isDay } from '../history/ledger.ts'
import { fail, ok, type Result } from '../problem.ts'
import type { OptionSpec, VerbSpec } from './command.ts'

export type ValueKind = OptionSpec['value'] | Exclude<VerbSpec['target']['kind'], 'none'>

export function readValue(kind: ValueKind, written: string): Result<string, string> {
  const text = written.trim().normalize('NFC')
  if (text === '') return fail('is empty')
  if (text.length > LONGEST[kind]) return fail(`is longer than ${LONGEST[kind]} characters`)
  if (UNSEEN.test(text)) return fail('holds a character that is not seen')
  return READERS[kind](text)
}

/** Control, format and private characters, halves of pairs, and every space but the plain one: none of them is seen as what it is. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u

const LONGEST: Readonly<Record<ValueKind, number>> = { text: 500, example: 200, path: 200, url: 500, repository: 140, date: 10, metric: 100, flag: 5, sha: 40, tier: 20, verb: 20 }

const READERS: Readonly<Record<ValueKind, (text: string) => Result<string, string>>> = {
  text: ok,
  example: readPath,
  path: readPath,
  url: (text) => (/^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._~/?=&%#:@+-]*)?$/.test(text) ? ok(text) : fail('must be an address that begins with https://')),
  repository: (text) => (/^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(text) && !text.endsWith('.git') ? ok(text) : fail('must be a repository as `owner/name`')),
  date: (text) => (isDay(text) ? ok(text) : fail('must be a day as `YYYY-MM-DD`')),
  metric: (text) => (/^[\p{L}\p{N}_./*?@:%+ -]+$/u.test(text) ? ok(text) : fail('must be the name of a metric, or a glob of names')),
  flag: (text) => (text === 'true' || text === 'false' ? ok(text) : fail('takes no value')),
  sha: (text) => (/^[0-9a-f]{12,40}$/i.test(text) ? ok(text.toLowerCase()) : fail('must be written with 12 to 40 of its hexadecimal digits')),
  tier: (text) => (TIERS.has(text.toLowerCase()) ? ok(text.toLowerCase()) : fail(text.toLowerCase() === 'archived' ? 'must be `stable`, `beta` or `experimental`; `archive` is a command of its own' : 'must be `stable`, `beta` or `experimental`')),
  verb: (text) => (/^\/?[A-Za-z]+$/.test(text) ? ok(text.replace('/', '').toLowerCase()) : fail('must be the name of a command')),
}

const TIERS: ReadonlySet<string> = new Set(['stable', 'beta', 'experimental'])

function readPath(text: string): Result<string, string> {
  const path = text.replace(/^(?:\.\/)+/, '').replace(/\/$/, '')
  const parts = path.split('/')
  const isPath = parts.every((part) => PART.test(part) && part !== '.' && part !== '..')
  return isPath ? ok(path) : fail('must be a path in the repository, for instance `vision/resnet`')
}

const PART = /^[\p{L}\p{N}_.][\p{L}\p{N}\p{M} _.+@~=,-]*$/u
