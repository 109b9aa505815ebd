import type { Command } from 'commander'
import { openLog } from '../../io/log.ts'
import type { Garden, Session } from '../session.ts'
import { openGarden } from '../session.ts'
import { openTerminal } from '../terminal.ts'
import type { Completer } from '../verb.ts'
import { type Candidate, wanted } from './candidates.ts'

/**
 * What a completion script asks while someone types: `hortus __complete WORD…`. One candidate a line with a tab and its
 * description, or `:files` alone, when the shell shall complete paths itself. Never fails, never says anything else.
 */
export async function complete(program: Command, words: readonly string[]): Promise<string> {
  const want = wanted(program, words)
  if (want.kind === 'ask' && want.completer === 'file') return ':files\n'
  const candidates = want.kind === 'words' ? want.words : want.completer === 'code' ? await codes() : await fromGarden(want.completer, want.example).catch(() => [])
  const prefix = want.kind === 'ask' ? want.prefix : ''
  const current = words.at(-1) === '=' ? '' : (words.at(-1) ?? '')
  return candidates
    .map(({ value, description }) => ({ value: prefix + value, description }))
    .filter(({ value }) => value.startsWith(current) && SAFE.test(value))
    .map(({ value, description }) => `${value}\t${oneLine(description)}\n`)
    .join('')
}

/** Names of a repository are hostile: one with `$(…)` in it is not offered to a shell. */
const SAFE = /^[\p{L}\p{N}._/@+:=-]+$/u
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 100)

/** The same everywhere: no garden is opened. */
async function codes(): Promise<readonly Candidate[]> {
  const { explainAll } = await import('../../app/explain.ts')
  return explainAll().flatMap((family) => family.codes.map(({ code, title }) => ({ value: code, description: title })))
}

async function fromGarden(completer: Exclude<Completer, 'code'>, example: string | null): Promise<readonly Candidate[]> {
  const opened = await openGarden(silentSession())
  if (!opened.ok) return []
  const { loadGarden } = await import('../../app/steps/load-garden.ts')
  const { examples } = await loadGarden(opened.value.world, (opened.value satisfies Garden).resolved.config)
  if (completer === 'example') return examples.map(({ id, name }) => ({ value: id, description: name }))
  if (completer === 'tag') return [...new Set(examples.flatMap(({ tags }) => tags))].sort().map((value) => ({ value, description: '' }))
  const named = examples.filter(({ id, path }) => id === example || path === example)
  const presets = (named.length === 0 ? examples : named).flatMap((each) => each.presets)
  return [...new Map(presets.map(({ name, description }) => [name, { value: name, description: description ?? '' }])).values()]
}

function silentSession(): Session {
  const log = openLog({ write: () => undefined, level: 'warn', json: false, clock: { now: () => new Date() } })
  const interruption = { signal: new AbortController().signal, exitCode: () => null, dispose: () => undefined }
  const options = { json: false, verbose: false, jsonLog: false, strict: false, color: false, set: [] }
  return { options, terminal: openTerminal({ color: false }), log, interruption }
}
