/** Images that the scripts of an example run and none of its own makes: which other example builds them, and a script that builds them here. */
import type { CapturedContract } from '../../core/contract/captured.ts'
import { kindOfName, leafOfImage } from '../../core/contract/image-names.ts'
import { addPreset } from '../../core/export/rewrite/add-preset.ts'
import { applyEdits } from '../../core/export/rewrite/apply-edits.ts'
import type { Added, Rewritten } from '../../core/export/standalone.ts'
import { nearbyFiles } from '../../core/export/vendor/nearby-files.ts'
import { fromRoot } from '../../core/export/vendor/garden-path.ts'
import type { Build } from '../../core/export/vendor/scan.ts'
import { buildOf, buildScript, foreignImages, scriptName, siblingBuild, type SiblingBuild } from '../../core/export/vendor/sibling-image.ts'
import type { Example } from '../../core/garden/example.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { openContracts, type Contracts } from './cached-contracts.ts'
import { buildersOf } from './contract-of-script.ts'
import { loadExamples } from './load-garden.ts'

export interface AddedBuilds {
  readonly builds: readonly Build[]
  readonly added: readonly Added[]
  /** What a text becomes, from what it was rewritten to before. */
  readonly rewritten: ReadonlyMap<string, (before: Rewritten | null) => Rewritten>
  /** Paths that must not go along: a second descriptor would be a second example. */
  readonly leaves: ReadonlySet<string>
  readonly findings: readonly Finding[]
}

const NOTHING: AddedBuilds = { builds: [], added: [], rewritten: new Map(), leaves: new Set(), findings: [] }

export async function addBuilds(world: World, config: Config, contracts: Contracts, example: Example, own: readonly CapturedContract[], files: ReadonlySet<string>): Promise<AddedBuilds> {
  const { images, sure } = foreignImages(example, own)
  if (images.length === 0) return NOTHING
  const others = (await loadExamples(world, config)).examples.filter(({ id }) => id !== example.id)
  const descriptor = await world.files.readText(example.descriptor, { maxBytes: 1024 * 1024 })
  const result = { builds: [] as Build[], added: [] as Added[], rewritten: new Map<string, (before: Rewritten | null) => Rewritten>(), leaves: new Set<string>(), findings: [] as Finding[] }
  const taken = new Set(files)
  for (const image of images) {
    const at = { path: example.descriptor, example: example.id }
    const found = await whoBuilds(world, config, contracts, image, others)
    if (found === null) {
      // Somebody may have published an image with a namespace.
      if (kindOfName(image) === 'local') result.findings.push(finding('EXPORT.IMAGE_UNKNOWN', at, `Its scripts run the image ${image.slice(0, 120)}, which no example of the garden builds.`, sure ? {} : { level: 'warning' }))
      continue
    }
    const { script, preset } = scriptName(image, taken)
    taken.add(script)
    result.builds.push({ dockerfile: found.dockerfile, context: found.context, now: '' })
    result.added.push(buildScript(found, script))
    result.leaves.add(`${fromRoot(found.context)}/example.yaml`.replace(/^\//, ''))
    result.findings.push(finding('EXPORT.BUILD_ADDED', at, `${found.sibling} builds the image ${image.slice(0, 120)} in the garden; ${script} builds it in the exported repository.`))
    const text = descriptor.ok ? descriptor.value.text : ''
    if (addPreset(text, preset, script) === null) result.findings.push(finding('EXPORT.IMAGE_UNKNOWN', at, `The preset ${preset} could not be written into the descriptor.`, { level: 'warning', fix: `Add a preset ${preset} with \`script: ${script}\` to the exported example.yaml.` }))
    else result.rewritten.set('example.yaml', withPreset(text, preset, script, result.rewritten.get('example.yaml')))
  }
  return result
}

function withPreset(text: string, preset: string, script: string, earlier: ((before: Rewritten | null) => Rewritten) | undefined): (before: Rewritten | null) => Rewritten {
  return (before) => {
    const first = earlier?.(before) ?? before
    const now = first?.text ?? text
    const edit = addPreset(now, preset, script)
    const after = edit === null ? null : applyEdits(now, [edit])
    return { text: after?.text ?? now, edits: [...(first?.edits ?? []), ...(after?.edits ?? [])] }
  }
}

/** Only scripts that say the name are captured: a garden has hundreds. */
async function whoBuilds(world: World, config: Config, contracts: Contracts, image: string, others: readonly Example[]): Promise<SiblingBuild | null> {
  const leaf = leafOfImage(image)
  const scripts = others.flatMap((other) => buildersOf(other, { ...other.presets[0]!, name: '' }).flatMap((preset) => (preset.action.kind === 'script' ? [{ other, preset, path: `${fromRoot(other.path) === '' ? '' : `${other.path}/`}${preset.action.script}` }] : [])))
  const texts = await world.files.readTexts(scripts.map(({ path }) => path), { maxBytes: 512 * 1024 })
  for (const { other, preset, path } of scripts) {
    const text = texts.get(path)
    if (text?.ok !== true || (!text.value.text.includes(leaf) && !other.path.endsWith(`/${leaf}`))) continue
    const words = text.value.text
    await using near = openContracts(world, config, (all) => nearbyFiles(all, other.path, words))
    const first = await near.of(other, preset)
    const contract = first.ok && first.value.state !== 'complete' ? await contracts.of(other, preset) : first
    const call = contract.ok ? buildOf(image, [contract.value]) : null
    const found = call === null ? null : siblingBuild(image, other, call)
    if (found !== null) return found
  }
  return null
}
