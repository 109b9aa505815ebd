/** Every input of every action, once. `inputs.test.ts` holds this table and the action.yml files together. */
import { fail, ok, type Result } from '../core/problem.ts'

/** `text`: null when empty; `words`: separated by commas or white space, or a JSON list; `lines`: one a line; `flag`: true or false. */
type Kind = 'text' | 'words' | 'lines' | 'flag'

const GARDEN = { path: 'text', config: 'lines', strict: 'flag', output: 'text' } as const
const SCOPE = { examples: 'words', base: 'text' } as const

export const INPUTS = {
  validate: { ...GARDEN, ...SCOPE, 'update-baseline': 'flag', 'work-dir': 'text' },
  smoke: { ...GARDEN, ...SCOPE, preset: 'text', engine: 'text', buildx: 'flag', stage: 'text', images: 'text', sweep: 'text', trials: 'words' },
  benchmark: { ...GARDEN, example: 'text', base: 'text', preset: 'text', runs: 'text', engine: 'text' },
  compare: { ...GARDEN, mode: 'text', base: 'lines', 'base-ref': 'text', head: 'lines', across: 'words', metrics: 'words', tolerance: 'text', reports: 'text', plan: 'text', expect: 'words', token: 'text', 'pull-request': 'text', 'run-id': 'text', workflow: 'text' },
  export: { ...GARDEN, mode: 'text', example: 'text', out: 'text', 'with-history': 'flag', from: 'text', digest: 'text', to: 'text', branch: 'text', token: 'text', 'dry-run': 'flag' },
  plan: { ...GARDEN, ...SCOPE, sweep: 'text' },
  report: { ...GARDEN, reports: 'text', plan: 'text', expect: 'words' },
  history: { ...GARDEN, records: 'text', token: 'text' },
  site: { ...GARDEN, out: 'text' },
} as const satisfies Record<string, Record<string, Kind>>

export type Verb = keyof typeof INPUTS

type Value<K> = K extends 'words' | 'lines' ? readonly string[] : K extends 'flag' ? boolean : string | null

/** The inputs of a verb as one typed value. */
export type Inputs<V extends Verb> = { readonly [Name in keyof (typeof INPUTS)[V]]: Value<(typeof INPUTS)[V][Name]> }

/** Reads every input of a verb at the door; all that are wrong are named at once. */
export function readInputs<V extends Verb>(verb: V, input: (name: string) => string): Result<Inputs<V>> {
  const values: Record<string, unknown> = {}
  const wrong: string[] = []
  for (const [name, kind] of Object.entries(INPUTS[verb]) as [string, Kind][]) {
    const text = input(name)
    if (kind === 'flag' && !/^(true|false|)$/i.test(text)) wrong.push(`${name} is neither true nor false`)
    else values[name] = parse(kind, text)
  }
  if (wrong.length > 0) return fail({ code: 'ACTION.INPUT_INVALID', message: `Of the inputs of ${verb}, ${wrong.join('; ')}.`, next: `Correct them under \`with:\`; actions/${verb}/README.md lists what each takes.` })
  return ok(values as Inputs<V>)
}

function parse(kind: Kind, text: string): string | null | boolean | readonly string[] {
  switch (kind) {
    case 'text':
      return text === '' ? null : text
    case 'flag':
      return text.toLowerCase() === 'true'
    case 'words':
      return jsonList(text) ?? text.split(/[\s,]+/).filter(Boolean)
    case 'lines':
      return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  }
}

/** As the plan writes it: an id may hold white space. */
function jsonList(text: string): readonly string[] | null {
  if (!text.startsWith('[')) return null
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : null
  } catch {
    return null
  }
}

export const isVerb = (word: string): word is Verb => Object.hasOwn(INPUTS, word)
