/**
 * What a delivery tells. Total, and from the body alone: the header only has to agree (A65). What Hortus does not act on is not read
 * further; what it acts on is read strictly, and a single field of a wrong kind makes all of it unreadable.
 */
import { isObject } from '../json/is-object.ts'
import { parseJson } from '../json/parse-json.ts'
import type { Told } from './event.ts'
import { NotAsSent, type Fields } from './fields.ts'
import { EVENT_READERS } from './event-readers.ts'
import { OUR_EVENTS, shapeOf, type OurEvent } from './shape-of.ts'

/** GitHub's own limit of a payload, in bytes. */
const LARGEST_BODY = 25 * 1024 * 1024

export function readDelivery(event: string, body: Uint8Array): Told {
  const parsed = parse(body)
  return 'kind' in parsed ? parsed : readFields(event, parsed.fields)
}

/** The same of a body that was parsed. */
export function readFields(event: string, fields: Fields): Told {
  const shape = shapeOf(fields)
  if (shape !== event) return otherwise(event, shape)
  try {
    return EVENT_READERS[shape as OurEvent](fields)
  } catch (error) {
    if (error instanceof NotAsSent) return { kind: 'unreadable', why: `${shape}: ${error.message}` }
    throw error
  }
}

function parse(body: Uint8Array): { readonly fields: Readonly<Record<string, unknown>> } | Told {
  if (body.byteLength > LARGEST_BODY) return { kind: 'unreadable', why: 'the body is larger than GitHub sends' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    return { kind: 'unreadable', why: 'the body is not UTF-8' }
  }
  const read = parseJson(text, LIMITS)
  if (!read.ok) return { kind: 'unreadable', why: `the body ${read.problem.message}` }
  return isObject(read.value) ? { fields: read.value } : { kind: 'unreadable', why: 'the body is not a JSON object' }
}

/** The deepest recorded example has 8 levels; the longest string of GitHub's is a text of 65,536 characters, each escaped. */
const LIMITS = { maxLength: LARGEST_BODY, maxDepth: 40, maxString: 1024 * 1024 } as const

function otherwise(event: string, shape: OurEvent | null): Told {
  const ours = (OUR_EVENTS as readonly string[]).includes(event)
  if (shape !== null) return { kind: 'mismatch', why: `the header says ${named(event)}, and the body is of ${shape}` }
  return ours ? { kind: 'mismatch', why: `the header says ${event}, and the body is of something else` } : { kind: 'nothing', why: `nothing is done about ${named(event)}` }
}

const named = (event: string): string => (/^[a-z_0-9]{1,60}$/.test(event) ? event : 'something that is no event')
