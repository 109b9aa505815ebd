/** Inputs that are settings: they override the same key of the configuration. An input that was not given says nothing. */
import type { Inputs, Verb } from './inputs.ts'

/** Input → key of the configuration. */
const KEYS = { engine: 'engine', preset: 'smoke.preset', stage: 'smoke.stage', images: 'smoke.images', tolerance: 'compare.tolerance', strict: 'validate.strict' } as const

/**
 * Dotted path → text, as `loadConfig` takes it. Code of a pull request is a stranger's until somebody says otherwise: only a
 * line `smoke.untrusted=false` under `config:` does.
 */
export function configInputs(inputs: Inputs<Verb>, event: string): Record<string, string> {
  const given = inputs as Readonly<Record<string, unknown>>
  const settings: Record<string, string> = event.startsWith('pull_request') ? { 'smoke.untrusted': 'true' } : {}
  for (const [input, key] of Object.entries(KEYS)) {
    const value = given[input]
    // `strict: false` is the default of the input; it must not undo a repository that is strict.
    if (typeof value === 'string' || value === true) settings[key] = String(value)
  }
  // Image layers outlive the job only where buildx was set up for it.
  if (given['buildx'] === true) settings['build.cache'] = 'gha'
  return settings
}
