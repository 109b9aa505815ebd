/**
 * What scripts ask of the engine, for those that may run an image of the example that leaves: examples without a build of their own whose
 * contracts nobody stored. Captured with the fake client, and only when there are such.
 */
import { isArchived, type ArchiveGarden } from '../../core/archive/archive-garden.ts'
import { isWithin } from '../../core/archive/paths.ts'
import type { CapturedContract } from '../../core/contract/captured.ts'
import { madeBy } from '../../core/contract/image-coherence.ts'
import { leafOfImage, sameName } from '../../core/contract/image-names.ts'
import { readContracts } from '../../core/contract/stored-contract.ts'
import type { Example, Preset } from '../../core/garden/example.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import type { Contracts } from './cached-contracts.ts'

/** The same garden, with what was captured. A script that cannot be captured here says nothing. */
export async function withContracts(world: World, config: Config, garden: ArchiveGarden, example: Example): Promise<ArchiveGarden> {
  const read = readContracts(garden.texts.get(garden.contracts) ?? '')
  const stored = read.ok ? read.value : []
  const isStored = ({ id }: Example): boolean => stored.some((each) => each.example === id)
  const siblings = garden.examples.filter((other) => other !== example && !isArchived(other) && other.build.kind === 'none' && callsEngine(garden, other) && !isStored(other))
  if (siblings.length === 0 || example.build.kind === 'none') return garden
  // Most gardens that are asked have no such example, and start without what captures.
  await using contracts = (await import('./cached-contracts.ts')).openContracts(world, config)
  const own = isStored(example) ? [] : await capture(world, contracts, example, buildsOf(example))
  const images = new Set([...madeBy([...stored.filter((each) => each.example === example.id), ...own]), ...(example.image === null ? [] : [sameName(example.image)])])
  const names = [...images].map(leafOfImage)
  const near = siblings.filter(({ path }) => [...garden.texts].some(([file, text]) => isWithin(file, path) && names.some((name) => text.includes(name)))).slice(0, MOST)
  const captured = [...own]
  for (const sibling of near) captured.push(...(await capture(world, contracts, sibling, scriptsOf(sibling))))
  return { ...garden, captured }
}

/** A script of it says so; whoever starts none has no image to lose. */
function callsEngine({ texts }: ArchiveGarden, example: Example): boolean {
  const scripts = scriptsOf(example).map(({ action }) => (action.kind === 'script' ? `${example.path}/${action.script}` : ''))
  return scripts.some((path) => /docker|podman/.test(texts.get(path) ?? ''))
}

/** Of a real garden of 236 examples, ten have no build of their own. */
const MOST = 20

const scriptsOf = ({ presets }: Example): readonly Preset[] => presets.filter(({ action }) => action.kind === 'script')

function buildsOf(example: Example): readonly Preset[] {
  const named = scriptsOf(example).filter(({ name }) => name === 'build')
  return named.length > 0 ? named : scriptsOf(example)
}

async function capture(world: World, contracts: Contracts, example: Example, presets: readonly Preset[]): Promise<readonly CapturedContract[]> {
  const captured: CapturedContract[] = []
  for (const preset of presets) {
    const answer = world.signal.aborted ? null : await contracts.of(example, preset)
    if (answer?.ok === true) captured.push(answer.value)
    else world.log.debug(`not captured: ${example.id} ${preset.name}`, { reason: answer?.problem.message ?? 'stopped' })
  }
  return captured
}
