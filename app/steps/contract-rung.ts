/** The rung `contracted`: what is going to run is known, and Hortus can run it itself. */
import type { Example, Preset } from '../../core/garden/example.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { Climbed, RungPath } from '../../core/record/rung-path.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import type { Ascent } from './ascent.ts'

export interface Contracted {
  readonly preset: Preset
}

/** A failed result is the end of the climb. */
export async function contractRung(world: World, _config: Config, { example, preset: name }: Ascent, path: RungPath): Promise<Result<Contracted, Climbed>> {
  const preset = example.presets.find((each) => each.name === name)
  if (preset === undefined) return fail(path.skip('contracted', `has no preset "${name}"`))
  if (preset.action.kind === 'script') return fail(path.skip('contracted', await whyNoScript(world, example, preset.action.script)))
  if (preset.action.kind === 'invalid') {
    const message = `The preset "${preset.name}" of ${example.id} cannot be read: ${preset.action.reason}.`
    return fail(path.fail('contracted', `its preset "${preset.name}" cannot be read`, [finding('SMOKE.PRESET_INVALID', { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }, message)]))
  }
  path.pass('contracted')
  return ok({ preset })
}

/** Scripts of gardens call an engine themselves: until their contracts are captured, none is run. */
async function whyNoScript(world: World, example: Example, script: string): Promise<string> {
  const there = (await world.files.stat(`${example.path}/${script}`)) !== null
  return there ? `needs contract: ${script} is a script that may call an engine itself, and contracts are not captured yet` : `its script ${script} is not there`
}
