/** What a person asked to run, held against the descriptor before anything is built: a wrong word is told with the nearest right one. */
import type { Example, Preset } from '../garden/example.ts'
import { fail, ok, type Problem, type Result } from '../problem.ts'
import { didYouMean } from '../source/did-you-mean.ts'

export function onlyExample(examples: readonly Example[], name: string): Result<Example> {
  const [example] = examples
  if (example === undefined || examples.length > 1) return fail(problem('RUN.EXAMPLE', `"${name}" names ${examples.length} examples.`, 'Name one example: `hortus list` shows their ids.'))
  return ok(example)
}

export function presetOf(example: Example, name: string): Result<Preset> {
  const preset = example.presets.find((each) => each.name === name)
  if (preset !== undefined) return ok(preset)
  const names = example.presets.map((each) => each.name)
  const close = didYouMean(name, names)
  return fail(problem('RUN.PRESET_UNKNOWN', `${example.id} has no preset "${name}".`, close === null ? `Use one of: ${names.join(', ') || 'it has none'}.` : `Did you mean "${close}"?`))
}

/** A preset that declares parameters takes those (and those of the profile) and no others; one that declares none is handed whatever was typed. */
export function checkParams(example: Example, preset: Preset, params: readonly string[], ofProfile: readonly string[] = []): Result<null> {
  const own = Object.keys(preset.params)
  const declared = [...new Set([...own, ...ofProfile])]
  const unknown = own.length === 0 ? undefined : params.find((name) => !declared.includes(name))
  if (unknown === undefined) return ok(null)
  const close = didYouMean(unknown, declared)
  return fail(problem('RUN.PARAM_UNKNOWN', `The preset "${preset.name}" of ${example.id} has no parameter "${unknown}".`, close === null ? `Use one of: ${declared.join(', ')}; or declare it under \`params:\` of the preset.` : `Did you mean "${close}"?`))
}

const problem = (code: string, message: string, next: string): Problem => ({ code, message, next })
