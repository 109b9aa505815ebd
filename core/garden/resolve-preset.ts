import type { Preset } from './example.ts'

/**
 * Whether the garden's own runner finds the preset: a regular file of that very name in the directory of the example.
 * It reads no command line and no `command`.
 */
export function resolveForRunner(preset: Preset, fact: (path: string) => unknown): boolean {
  return preset.runnerScript !== null && typeof fact(preset.runnerScript) === 'object'
}
