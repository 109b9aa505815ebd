/** What scripts ask for now and did not ask for at the merge base, where no contracts are kept: captured on both sides. */
import type { CapturedContract } from '../../core/contract/captured.ts'
import { diffContracts, type ContractDiff } from '../../core/contract/contract-diff.ts'
import { widenedFindings } from '../../core/contract/widened.ts'
import type { Example } from '../../core/garden/example.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import { applyLevels } from '../../core/rules/apply-levels.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { openContracts } from './cached-contracts.ts'
import { loadGarden } from './load-garden.ts'

/** Only the presets that were captured now are captured there; one that is gone is not told. */
export async function diffCaptured(world: World, config: Config, base: string, contracts: readonly CapturedContract[]): Promise<Result<readonly ContractDiff[]>> {
  const changed = await world.git.changes(base)
  if (!changed.ok) return changed
  const checkout = (await world.checkout?.(changed.value.mergeBase)) ?? fail({ code: 'CONTRACT.NO_CHECKOUT', message: 'Another commit cannot be laid out here.', next: 'Run it in a clone.' })
  if (!checkout.ok) return checkout
  await using held = checkout.value
  const before = new Map((await loadGarden(held.world, config)).examples.map((example) => [example.id, example]))
  await using captures = openContracts(held.world, config)
  const old: CapturedContract[] = []
  for (const { example: id, preset: name } of contracts) {
    const example = before.get(id)
    const preset = example?.presets.find((each) => each.name === name)
    if (example === undefined || preset?.action.kind !== 'script') continue
    if (world.signal.aborted) return fail({ code: 'RUN.INTERRUPTED', message: 'Interrupted while contracts of the merge base were captured.', next: 'Start it again.' })
    const captured = await captures.of(example, preset)
    if (captured.ok) old.push(captured.value)
    else if (captured.problem.code !== 'CAPTURE.NO_SCRIPT') return captured
  }
  return ok(diffContracts(old, contracts))
}

/** The same findings as `hortus validate` makes of the stored contracts of both sides. */
export function judgeDiffs(config: Config, diffs: readonly ContractDiff[], examples: readonly Example[]): readonly Finding[] {
  return applyLevels(widenedFindings(diffs, examples, config.contracts.path), config.validate.levels)
}
