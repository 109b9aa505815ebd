/** Decides how an exported repository is smoked: by its own scripts, by a command in its image, or not at all. */
import { gardenImage } from '../../contract/capture/garden-image.ts'
import type { Example, Preset } from '../../garden/example.ts'
import { needsGpu } from '../../garden/plan.ts'
import type { Config } from '../../schema/config.ts'
import { smokeImage } from './smoke-image.ts'

export type SmokePlan =
  | {
      readonly kind: 'smoke'
      readonly preset: Preset
      readonly build: { readonly kind: 'script'; readonly script: string; readonly args: readonly string[] } | { readonly kind: 'docker' } | { readonly kind: 'none' }
      /** Besides the preset's own, for scripts. */
      readonly env: Readonly<Record<string, string>>
      /** A machine without a GPU builds and runs nothing. */
      readonly needsGpu: boolean
    }
  /** `reason`: a sentence. */
  | { readonly kind: 'none'; readonly reason: string }

/** What is known of the new repository: its paths, and the text of those scripts that presets name. */
export interface SmokeFacts {
  readonly has: (path: string) => boolean
  readonly textOf: (path: string) => string | null
}

export function planSmoke(example: Example, config: Config, facts: SmokeFacts): SmokePlan {
  const name = config.smoke.preset
  const preset = example.presets.find((each) => each.name === name)
  if (preset === undefined) return none(`The example has no preset ${name}.`)
  if ([...wordsOf(preset)].some((word) => word.includes('\0'))) return none(`The preset ${name} holds a NUL character.`)
  const found = { kind: 'smoke', preset: withOwnPaths(preset, example), env: {}, needsGpu: needsGpu(example) } as const
  switch (preset.action.kind) {
    case 'invalid':
      return none(`The preset ${name} cannot be read: ${preset.action.reason}.`)
    case 'script':
      return planScript(example, found, facts)
    case 'command':
      return planCommand(example, found)
  }
}

type Found = Omit<SmokePlan & { kind: 'smoke' }, 'build'>

function planScript(example: Example, found: Found, { has, textOf }: SmokeFacts): SmokePlan {
  const { action, name } = found.preset
  const script = action.kind === 'script' ? action.script : ''
  if (!has(script)) return none(`The script of the preset ${name} is not there.`)
  const builder = name === 'build' ? undefined : example.presets.find((each) => each.name === 'build')
  const build = builder?.action.kind === 'script' ? { kind: 'script' as const, ...ownScript(builder.action, example), args: builder.action.args } : null
  const text = textOf(script) ?? ''
  if (build !== null && has(build.script)) return { ...found, build, env: gardenImage(text, example) }
  // Nobody but this script builds, so nobody but it knows the name.
  if (example.build.kind === 'docker') return { ...found, build: { kind: 'docker' }, env: { CVL_IMAGE: smokeImage(example.id) } }
  return { ...found, build: { kind: 'none' } }
}

function planCommand(example: Example, found: Found): SmokePlan {
  const { service, compose, action } = found.preset
  if (compose !== undefined) {
    if (action.kind !== 'command' || action.argv.length === 0 || compose.runIn === null) return none('The smoke preset starts the containers of a compose file and asks them, which Hortus does and no script: `hortus smoke root` runs it.')
    return { ...found, build: { kind: 'none' } }
  }
  if (example.build.kind !== 'docker') return none(example.build.kind === 'cog' ? 'The example is built by cog.' : 'The example has no Dockerfile.')
  if (service !== undefined && service.port === null) return none('The smoke preset is a server, and says no port.')
  return { ...found, build: { kind: 'docker' } }
}

/** `examples/vision/digits/test.sh` is `test.sh` where the example is the root. */
function withOwnPaths(preset: Preset, example: Example): Preset {
  return preset.action.kind === 'script' ? { ...preset, action: { ...preset.action, ...ownScript(preset.action, example) } } : preset
}

/** A script's path as it is in the new repository. */
export function ownScript({ script }: { readonly script: string }, { path }: Pick<Example, 'path'>): { readonly script: string } {
  const plain = script.replace(/^(?:\.\/)+/, '')
  return { script: plain.startsWith(`${path}/`) ? plain.slice(path.length + 1) : plain }
}

function* wordsOf(preset: Preset): Generator<string> {
  yield* Object.entries(preset.env).flat()
  yield* Object.entries(preset.params).map(([name, value]) => `${name}${String(value)}`)
  if (preset.action.kind === 'command') yield* preset.action.argv
  if (preset.action.kind === 'script') yield* [preset.action.script, ...preset.action.args]
}

const none = (reason: string): SmokePlan => ({ kind: 'none', reason })
