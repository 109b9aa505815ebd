/** `.github/hortus.yml` of an exported repository: what the garden's configuration says of running, where that is not the default. */
import { stringify } from 'yaml'
import { resolve } from '../../config/resolve.ts'
import type { Config } from '../../schema/config.ts'

export const CONFIG_PATH = '.github/hortus.yml'

/**
 * Nothing of the garden's rules, registries or machines goes along: the new repository has its own. `ownScript`: the smoke script is called
 * like the script of a preset, and no preset of the example has one.
 */
export function hortusConfig({ smoke, build }: Config, { ownScript }: { readonly ownScript: boolean }): string {
  const usual = resolve([]).config
  const differing = {
    smoke: pick(smoke, usual.smoke, ['preset', 'timeout_seconds', 'probe_seconds', 'memory_gb', 'cpus', 'pids', 'shm_gb', 'stop_on_nan', 'grace_seconds']),
    build: pick(build, usual.build, ['timeout_minutes']),
    validate: ownScript ? { exempt: [EXEMPTION] } : {},
  }
  const kept = Object.fromEntries(Object.entries(differing).filter(([, values]) => Object.keys(values).length > 0))
  const head = '# The example is the root of this repository, and its id is `root`: hortus finds it there by itself (`hortus check`).\n'
  return Object.keys(kept).length === 0 ? `${head}{}\n` : `${head}${stringify(kept, { lineWidth: 0 })}`
}

/** One script beside presets that are commands looks like a garden whose runner wants a script for each of them. */
const EXEMPTION = { code: 'GARDEN.PRESET_UNRESOLVED', path: 'example.yaml', reason: 'smoke.sh calls the engine itself; the presets are commands that Hortus runs.' }

function pick<T extends object>(own: T, usual: T, keys: readonly (keyof T & string)[]): Partial<T> {
  return Object.fromEntries(keys.filter((key) => own[key] !== undefined && own[key] !== usual[key]).map((key) => [key, own[key]])) as Partial<T>
}
