/** A Dockerfile whose pip installs what the lock says: the lock is copied in before the first installation of a stage, and named to pip. */
import { readDockerfile } from '../../contract/dockerfile.ts'
import type { Rewritten } from '../standalone.ts'
import { hereLines } from './here-lines.ts'
import { LOCK_PATH } from './pins.ts'

/** Only what the Dockerfile installs with pip is constrained; where it installs nothing that is not held by hashes already, nothing changes. */
export function constrainDockerfile(text: string): Rewritten {
  const places = firstInstalls(text)
  if (places.length === 0) return { text, edits: [] }
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = text.split('\n')
  const edits = places.map(({ line, uv }) => ({ line, before: lines[line - 1]!, after: `${constraint(uv).join(end)}${end}${lines[line - 1]!}` }))
  for (const { line, after } of edits) lines[line - 1] = after
  return { text: lines.join('\n'), edits }
}

/** Whether a build takes versions that nothing holds. */
export const installsLoosely = (text: string): boolean => firstInstalls(text).length > 0

/**
 * An argument is in the environment of every RUN of its stage, and not in the image that comes out. A base that sets PIP_CONSTRAINT itself
 * keeps its own: ENV wins over ARG.
 */
const constraint = (uv: boolean): readonly string[] => [`COPY ${LOCK_PATH} ${LOCK_IN_IMAGE}`, `ARG PIP_CONSTRAINT=${LOCK_IN_IMAGE}`, ...(uv ? [`ARG UV_CONSTRAINT=${LOCK_IN_IMAGE}`] : [])]

const LOCK_IN_IMAGE = `/tmp/${LOCK_PATH}`

function firstInstalls(text: string): { readonly line: number; readonly uv: boolean }[] {
  // Who sets it knows better.
  if (/\b(?:PIP|UV)_CONSTRAINT\b/.test(text)) return []
  const inside = hereLines(text)
  const bodies = text.split('\n')
  const found: { line: number; uv: boolean }[] = []
  let done = false
  const instructions = readDockerfile(text).instructions.filter(({ line }) => !inside.has(line))
  for (const { kind, rest, line } of instructions) {
    if (kind === 'FROM') done = false
    const body = kind === 'RUN' && inside.has(line + 1) ? hereBody(bodies, inside, line) : ''
    if (done || kind !== 'RUN' || !isLoose(`${rest}\n${body}`)) continue
    done = true
    found.push({ line, uv: /\buv\s+pip\b/.test(`${rest}\n${body}`) })
  }
  return found
}

function hereBody(lines: readonly string[], inside: ReadonlySet<number>, line: number): string {
  const body: string[] = []
  for (let at = line + 1; inside.has(at); at++) body.push(lines[at - 1] ?? '')
  return body.join('\n')
}

/** One installation that is not held by hashes is enough. */
function isLoose(script: string): boolean {
  return script.split(/&&|\|\||;|\n/).some((command) => installs(command) && !/--require-hashes\b|--hash[=\s]/.test(command))
}

/** `pip install`, `python3 -m pip --quiet install`, `["pip", "install"]`. */
function installs(command: string): boolean {
  const words = command.split(/[\s"',[\]()]+/)
  const pip = words.findIndex((word) => /^(?:.*\/)?pip[\d.]*$/.test(word))
  return pip !== -1 && words.includes('install', pip)
}
