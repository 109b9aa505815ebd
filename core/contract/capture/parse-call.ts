/**
 * One call of an engine's client, as a script made it, read into an `EngineCall`. Total: any words give an answer, and what is not
 * understood is `unknown` with the reason (A56: nothing that is unknown is ever handed to an engine).
 */
import { redact } from '../../secrets/redact.ts'
import type { Client, EngineCall } from '../captured.ts'
import { COMPOSE_ACTION_FLAGS, COMPOSE_FLAGS, COMPOSE_RUN_FLAGS, GLOBAL_FLAGS } from './flag-tables.ts'
import { parseBuild } from './parse-build.ts'
import { parseRun, type RunWords } from './parse-run.ts'
import { namePlaceholders } from './placeholder.ts'
import { placePath, placeText, type CapturePlaces } from './places.ts'
import { readFlags } from './read-flags.ts'

/** A call as the fake client wrote it down. */
export interface RawCall {
  /** The name it was called by. */
  readonly client: string
  readonly cwd: string
  /** Without the client. */
  readonly words: readonly string[]
  /** Exported variables that the words name without a value. */
  readonly exported: Readonly<Record<string, string>>
  /** Paths as written in the words, and whether they were there when it was called. */
  readonly there: ReadonlyMap<string, boolean>
  /** What was fed into a `run -i` or a `build -`; null: nothing. */
  readonly stdin: string | null
}

/** Longer ones are nobody's; a hostile script could fill the memory with them. */
export const CALL_LIMITS = { words: 1000, wordLength: 32 * 1024 } as const

export function parseCall(raw: RawCall, places: CapturePlaces): EngineCall {
  const client = Object.hasOwn(CLIENTS, raw.client) ? CLIENTS[raw.client]! : 'docker'
  const text = (value: string): string => redact(namePlaceholders(placeText(value, places)))
  const unknown = (reason: string): EngineCall => ({ kind: 'unknown', client, words: raw.words.slice(0, CALL_LIMITS.words).map((word) => text(word.slice(0, CALL_LIMITS.wordLength))), reason })
  if (raw.words.length > CALL_LIMITS.words || raw.words.some((word) => word.length > CALL_LIMITS.wordLength)) return unknown('it is too long')
  const place: RunWords['place'] = (path) => redactPath(placePath(path, raw.cwd, places))
  const global = client === 'docker-compose' ? { rest: ['compose', ...raw.words], problem: null } : readFlags(raw.words, GLOBAL_FLAGS, { mixed: false })
  if (global.problem !== null) return unknown(global.problem)
  const read = dispatch(global.rest, { client, place, text, exported: raw.exported, there: raw.there, stdin: raw.stdin })
  return typeof read === 'string' ? unknown(read) : read
}

const CLIENTS: Readonly<Record<string, Client>> = { docker: 'docker', podman: 'podman', 'nvidia-docker': 'nvidia-docker', nvidia_docker: 'nvidia-docker', 'docker-compose': 'docker-compose', 'podman-compose': 'docker-compose' }

const redactPath = <P extends { readonly path: string }>(place: P): P => ({ ...place, path: redact(namePlaceholders(place.path)) })

type Told = Omit<RunWords, 'words'>

function dispatch(all: readonly string[], told: Told): EngineCall | string {
  const grouped = all[0] === 'container' || all[0] === 'image' || all[0] === 'buildx' || all[0] === 'builder'
  const group = grouped ? all[0]! : ''
  const [verb = '', ...words] = grouped ? all.slice(1) : all
  const query = (): EngineCall => ({ kind: 'query', client: told.client, words: all.map(told.text) })
  switch (verb) {
    case 'run':
    case 'create':
      // `buildx create`, `image create`: no container.
      return group === '' || group === 'container' ? parseRun({ ...told, words }) : query()
    case 'build':
      return parseBuild({ ...told, words })
    case 'pull':
    case 'push':
      return imageCall(verb, words, told)
    case 'tag':
      return tagCall(words, told)
    case 'compose':
      return composeCall(words, told)
    case 'exec':
    case 'cp':
    case 'bake':
    case 'commit':
    case 'load':
    case 'import':
    case 'kube':
    case 'play':
    case 'stack':
    case 'service':
    case 'swarm':
      return `Hortus does not carry out \`${[group, verb].join(' ').trim()}\``
    default:
      return query()
  }
}

function imageCall(kind: 'pull' | 'push', words: readonly string[], { client, text }: Told): EngineCall | string {
  const image = words.findLast((word) => !word.startsWith('-'))
  return image === undefined ? 'it names no image' : { kind, client, image: text(image) }
}

function tagCall(words: readonly string[], { client, text }: Told): EngineCall | string {
  const [from, to] = words.filter((word) => !word.startsWith('-'))
  return from === undefined || to === undefined ? 'it does not name two images' : { kind: 'tag', client, from: text(from), to: text(to) }
}

/** `compose -f a.yml up -d web`: what it does, from which files, with which services. */
function composeCall(words: readonly string[], told: Told): EngineCall | string {
  const own = readFlags(words, COMPOSE_FLAGS, { mixed: false })
  if (own.problem !== null) return own.problem
  const [action, ...after] = own.rest
  const query: EngineCall = { kind: 'query', client: told.client, words: ['compose', ...words].map(told.text) }
  if (action === undefined || action === 'version') return query
  // Of these the first word is the service, the others are its command.
  const runs = action === 'run' || action === 'exec'
  const rest = runs ? readFlags(after, COMPOSE_RUN_FLAGS, { mixed: false }) : readFlags(after, COMPOSE_ACTION_FLAGS, { mixed: true })
  if (rest.problem !== null) return rest.problem
  const files = own.flags.flatMap(({ name, value }) => (name === 'file' && value !== null && value !== '-' ? [fromExample(told.place(value))] : []))
  const services = (runs ? rest.rest.slice(0, 1) : rest.rest).map(told.text)
  return { kind: 'compose', client: told.client, action: told.text(action), files, services }
}

/** Relative to the example; what lies outside of it keeps the name of its root. */
const fromExample = ({ root, path }: { readonly root: string; readonly path: string }): string => (root === 'example' ? path : root === 'elsewhere' ? path : `{${root}}/${path}`)
