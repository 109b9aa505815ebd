/**
 * Looks for secrets in a text: by shape, by name and randomness, and wrapped in base64. An exported repository is meant for others, and
 * what was pushed once cannot be taken back: one hit stops the export (A73).
 */
import { textOfBytes } from './text-of-bytes.ts'
import { SECRET_SHAPES } from '../secrets/secret-shapes.ts'
import { assignedSecrets } from './secrets/assigned-secrets.ts'
import { TOKEN_SHAPES } from './secrets/token-shapes.ts'
import { wrappedSecrets } from './secrets/wrapped-secrets.ts'

export interface Secret {
  /** Never the secret itself. */
  readonly what: string
  readonly line: number
}

/** In the order of lines, one a line; of many the first 100. */
export function findSecrets(text: string): Secret[] {
  return inLines(text, [...shapes(text), ...assignedSecrets(text), ...wrappedSecrets(text, certain)])
}

/** Of bytes in any encoding. Between bytes that are no text only shapes are looked for: numbers there look random, and are none. */
export function findSecretsInBytes(bytes: Uint8Array): Secret[] {
  const { text, isBinary } = textOfBytes(bytes)
  return isBinary ? inLines(text, [...shapes(text)]).slice(0, 1).map(({ what }) => ({ what, line: 1 })) : findSecrets(text)
}

/** For words about a file, where its own words stand: no value of a shape that is surely a secret is left (A67). */
export const maskSecrets = (text: string): string => ALL.reduce((clean, { what, shape, word }) => (word === null || clean.includes(word) ? clean.replace(shape, `[${what}]`) : clean), text)

function inLines(text: string, hits: readonly { readonly index: number; readonly what: string }[]): Secret[] {
  const places = hits.toSorted((a, b) => a.index - b.index)
  const lines = lineCounter(text)
  const found = new Map<number, Secret>()
  for (const { index, what } of places) {
    const line = lines(index)
    if (!found.has(line)) found.set(line, { what, line })
    if (found.size >= 100) break
  }
  return [...found.values()]
}

const ALL = [...SECRET_SHAPES.map((each) => [...each, null] as const), ...TOKEN_SHAPES].map(([what, shape, word]) => ({ what, shape: new RegExp(shape.source, `${shape.flags}g`), word }))

function* shapes(text: string): Generator<{ readonly index: number; readonly what: string }> {
  // To look for a word is far quicker than to try a pattern at every place.
  for (const { what, shape, word } of ALL) if (word === null || text.includes(word)) for (const { index, 0: match } of text.matchAll(shape)) if (!PLACEHOLDER.test(match) && (what !== 'a private key' || hasBody(text, index))) yield { index, what }
}

/** Code that looks for keys names their first line; only a key goes on. */
const hasBody = (text: string, index: number): boolean => /[A-Za-z0-9+/=]{32}/.test(text.slice(index + 20, index + 600))

/** A token with such a word in it was written for a manual. */
const PLACEHOLDER = /EXAMPLE|x{8}|X{8}|\*{4}|(?:your|my)[_-]?(?:token|key|secret|password)|:password@|:passw0?r?d?@|:secret@|:pass@|:changeme@|0{8}|PersonalAccessToken|\[redacted/

/** What a text certainly holds. */
function certain(text: string): string | null {
  const [hit] = shapes(text)
  return hit?.what ?? assignedSecrets(text)[0]?.what ?? null
}

/** Indices come in order: the lines are counted once. */
function lineCounter(text: string): (index: number) => number {
  let [line, from] = [1, 0]
  return (index) => {
    for (let at = text.indexOf('\n', from); at !== -1 && at < index; at = text.indexOf('\n', from)) {
      line += 1
      from = at + 1
    }
    return line
  }
}
