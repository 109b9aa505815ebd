/**
 * Where a Dockerfile names images that are pulled for the build, and whether a digest can be written there. Total. Bodies of
 * here-documents are left alone: `from torch import nn` in one is Python.
 */
import { readDockerfile, type Instruction } from '../../contract/dockerfile.ts'
import { hereLines } from './here-lines.ts'

export interface ImageWord {
  /** As it is pulled, with the defaults of the arguments; null: it is made of variables that nobody knows before the build. */
  readonly name: string | null
  /** Where in the text the name ends: a digest fits there. null: it does not, for the name is a part of something else. */
  readonly end: number | null
  readonly line: number
}

/** Stages of the file itself, `scratch` and names that end in a digest are left out. */
export const imageWords = (text: string): readonly ImageWord[] => allWords(text).filter(({ name }) => name === null || !HELD.test(name))

/** The names that end in a digest. */
export const heldImages = (text: string): readonly string[] => allWords(text).flatMap(({ name }) => (name !== null && HELD.test(name) ? [name] : []))

const HELD = /@sha256:[0-9a-f]{64}$/

function allWords(text: string): readonly ImageWord[] {
  const places = readPlaces(text)
  const defaults = argDefaults(places)
  const stages = new Set(['scratch'])
  const words: ImageWord[] = []
  const known = new Map<string, ImageWord>()
  const ofVariable = (raw: string, place: Place): ImageWord => {
    const word = known.get(raw) ?? wordOf(raw, place, '', defaults, places, text)
    known.set(raw, word)
    return word
  }
  const take = (raw: string, place: Place, before: string): void => {
    if (raw === '' || stages.has(raw.toLowerCase()) || /^\d+$/.test(raw)) return
    const word = raw.startsWith('$') ? ofVariable(raw, place) : wordOf(raw, place, before, defaults, places, text)
    if (word.name === null || !stages.has(word.name.toLowerCase())) words.push(word)
  }
  for (const place of places) {
    if (words.length >= MOST) break
    const { kind, flags, rest } = place.instruction
    if (kind === 'FROM') {
      const [image = '', as = '', stage = ''] = rest.split(/\s+/)
      take(image, place, '')
      if (as.toUpperCase() === 'AS' && stage !== '') stages.add(stage.toLowerCase())
    }
    for (const flag of flags) {
      const from = /^--from=(.+)$/is.exec(flag)?.[1] ?? /^--mount=(?:.*,)?from=([^,]+)/is.exec(flag)?.[1]
      if (from !== undefined && (kind === 'COPY' || kind === 'ADD' || kind === 'RUN')) take(from, place, 'from=')
    }
  }
  return words
}

/** More images than this no build names; whoever does gets the first ones pinned. */
const MOST = 200

interface Place {
  readonly instruction: Instruction
  /** Offsets of its lines in the text. */
  readonly from: number
  readonly to: number
  /** Before the first FROM. */
  readonly isGlobal: boolean
}

function readPlaces(text: string): readonly Place[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const inside = hereLines(text)
  const { instructions } = readDockerfile(text)
  const firstFrom = instructions.find(({ kind, line }) => kind === 'FROM' && !inside.has(line))?.line ?? Infinity
  return instructions.flatMap((instruction, index) => {
    const from = starts[instruction.line - 1]
    const next = instructions[index + 1]
    const to = next === undefined ? text.length : (starts[next.line - 1] ?? text.length)
    return from === undefined || inside.has(instruction.line) ? [] : [{ instruction, from, to, isGlobal: instruction.line < firstFrom }]
  })
}

/** Of arguments before the first FROM: the only ones that count in it. */
function argDefaults(places: readonly Place[]): ReadonlyMap<string, { readonly value: string; readonly place: Place }> {
  const defaults = new Map<string, { value: string; place: Place }>()
  for (const place of places) {
    if (place.instruction.kind !== 'ARG' || !place.isGlobal) continue
    for (const word of place.instruction.rest.split(/\s+/)) {
      const [, name, value] = /^([A-Za-z_]\w*)=(.+)$/.exec(word) ?? []
      if (name !== undefined && value !== undefined) defaults.set(name, { value: value.replace(/^(["'])(.*)\1$/, '$2'), place })
    }
  }
  return defaults
}

function wordOf(raw: string, place: Place, before: string, defaults: ReturnType<typeof argDefaults>, places: readonly Place[], text: string): ImageWord {
  const { line } = place.instruction
  const variable = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/.exec(raw)
  const name = variable?.[1] ?? variable?.[2]
  if (name === undefined) return raw.includes('$') ? { name: null, end: null, line } : { name: raw, end: endOf(text, place, before, raw), line }
  const found = defaults.get(name)
  if (found === undefined || found.value.includes('$')) return { name: null, end: null, line }
  // A digest in the default would land in the middle of every other name that is made with it.
  if (places.some((other) => isPart(name, other.instruction))) return { name: found.value, end: null, line }
  return { name: found.value, end: endOf(text, found.place, `${name}=`, found.value), line: found.place.instruction.line }
}

/** Whether an instruction that names images or sets other defaults uses the variable as a part of something. */
function isPart(name: string, { kind, rest, flags }: Instruction): boolean {
  const words = kind === 'FROM' ? [rest.split(/\s+/)[0] ?? ''] : kind === 'ARG' ? rest.split(/\s+/) : flags
  const mentions = (word: string): boolean => [...word.matchAll(/\$\{?([A-Za-z_]\w*)/g)].some(([, own]) => own === name)
  return words.some((word) => mentions(word) && ![`$${name}`, `\${${name}}`].includes(word.replace(/^--from=/i, '')))
}

/** The end of the one place in the instruction where the name stands whole; null: there is none, or more than one. */
function endOf(text: string, { from, to }: Place, before: string, name: string): number | null {
  const own = text.slice(from, to)
  const ends: number[] = []
  for (let at = own.indexOf(name); at !== -1 && ends.length < 2; at = own.indexOf(name, at + 1)) {
    const start = isQuote(own[at - 1]) ? at - 1 : at
    const fits = before === '' ? start > 0 && /\s/.test(own[start - 1]!) : own.slice(Math.max(0, start - before.length), start).toLowerCase() === before.toLowerCase()
    const right = own[at + name.length]
    if (fits && (right === undefined || /[\s"',\\]/.test(right))) ends.push(from + at + name.length)
  }
  return ends.length === 1 ? ends[0]! : null
}

const isQuote = (letter: string | undefined): boolean => letter === '"' || letter === "'"
