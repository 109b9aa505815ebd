import type { SchemaNode } from '../schema/schema-node.ts'
import { configSchema } from '../schema/generated/config.schema.ts'
import { didYouMean } from '../source/did-you-mean.ts'
import type { Assignment, Issue } from './assignment.ts'

export interface Layer {
  readonly assignments: readonly Assignment[]
  readonly issues: readonly Issue[]
}

/** Variables of Hortus that are not configuration: the harness, graduation, the tests, the scripts of local services and the bot read them. */
const NOT_CONFIG: ReadonlySet<string> = new Set([
  'METRICS', 'EVENTS', 'OUTPUTS', 'CACHE', 'PRESET', 'EXAMPLE', 'LFS_TOKEN', 'TARGET_TOKEN',
  'REQUIRE', 'TEST_POSTGRES', 'TEST_CHROMIUM', 'TEST_DEEP', 'ENGINE_DIR', 'POSTGRES_DIR',
  ...['DATA_DIR', 'PUBLIC_URL', 'PROXIES', 'METRICS_TOKEN', 'CONCURRENCY', 'DRY_RUN', 'MIRRORS_GB'].flatMap((name) => [name, `${name}_FILE`]),
])

/**
 * `HORTUS_SMOKE__TIMEOUT_SECONDS=60` → smoke.timeout_seconds, whatever the case. An empty variable says nothing, as in CI
 * where an unset one often arrives empty. A variable that names no key is told, not refused: it may belong to another tool.
 */
export function environmentLayer(variables: Readonly<Record<string, string | undefined>>, schema: SchemaNode = configSchema): Layer {
  const assignments: Assignment[] = []
  const issues: Issue[] = []
  const keys = Object.keys(schema.properties ?? {})
  for (const [variable, value] of Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!/^hortus_/i.test(variable) || value === undefined || value === '') continue
    const path = variable.slice('HORTUS_'.length).split('__')
    if (NOT_CONFIG.has(path[0]!.toUpperCase())) continue
    const origin = { layer: 'environment', variable } as const
    const known = keys.some((key) => key.toLowerCase() === path[0]!.toLowerCase())
    if (known) assignments.push({ path, value, origin })
    else issues.push(strange(variable, didYouMean(path[0]!.toLowerCase(), keys), origin))
  }
  return { assignments, issues }
}

function strange(variable: string, suggestion: string | null, origin: Issue['origin']): Issue {
  const meant = suggestion === null ? '' : `; did you mean HORTUS_${suggestion.toUpperCase()}?`
  return { kind: 'unknown_key', path: variable, message: `Unknown key${meant}`, fix: 'Unset or rename it.', origin }
}

/** Inputs of an action: dotted path → text. An empty input was not given. */
export function inputsLayer(inputs: Readonly<Record<string, string>>): Layer {
  const given = Object.entries(inputs).filter(([, value]) => value !== '')
  return { assignments: given.map(([input, value]) => ({ path: input.split('.'), value, origin: { layer: 'inputs', input } })), issues: [] }
}

/** `a.b=value`, split at the first `=`: the value may hold more of them. */
export function dotlistLayer(entries: readonly string[]): Layer {
  const assignments: Assignment[] = []
  const issues: Issue[] = []
  for (const argument of entries) {
    const at = argument.indexOf('=')
    const path = argument.slice(0, Math.max(at, 0)).trim().split('.')
    const origin = { layer: 'dotlist', argument } as const
    if (at > 0 && path.every((key) => key !== '')) assignments.push({ path, value: argument.slice(at + 1), origin })
    else issues.push({ kind: 'syntax', path: argument, message: `"${argument}" is not key=value`, fix: 'Write for instance smoke.timeout_seconds=60.', origin })
  }
  return { assignments, issues }
}
