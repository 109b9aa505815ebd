/** What an exported repository gets besides the files of its example: README, ignore rules, licence, smoke test. */
import type { Judged } from '../../core/export/judge-files.ts'
import type { Pins } from '../../core/export/pins/pins.ts'
import type { Standalone } from '../../core/export/standalone.ts'
import { GITIGNORE, readmeText, SCRIPT_PATH, smokeScript, smokeWorkflow, WORKFLOW_PATH, type Provenance } from '../../core/export/standalone-files.ts'
import type { Example } from '../../core/garden/example.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'

export interface Extras {
  readonly texts: Readonly<Record<string, { readonly text: string; readonly executable: boolean }>>
  /** Files of the garden outside the example: its licence. */
  readonly copies: readonly { readonly from: string; readonly to: string }[]
  readonly findings: readonly Finding[]
}

export interface ExtrasInput {
  readonly judged: Judged
  readonly standalone: Standalone
  readonly from: Provenance
  readonly pins: Pins
}

/**
 * `texts` hold every file that is not copied byte for byte, those of `standalone.rewritten` included: whoever writes the new repository
 * writes `texts` last.
 */
export async function exportExtras(world: World, config: Config, example: Example, { judged, from }: ExtrasInput): Promise<Extras> {
  const has = (path: string) => judged.files.some((file) => file.path.toLowerCase() === path.toLowerCase())
  const at = { path: example.descriptor, example: example.id }
  const smoke = smokePreset(example, config)
  const readme = await world.files.readText(`${example.path}/README.md`, { maxBytes: 1024 * 1024 })
  const licences = has('LICENSE') || judged.files.some(({ path }) => LICENCE.test(path)) ? [] : await rootLicences(world)
  const texts: Record<string, { text: string; executable: boolean }> = { 'README.md': { text: readmeText(example, readme.ok ? readme.value.text : null, from, smoke !== null), executable: false } }
  if (!has('.gitignore')) texts['.gitignore'] = { text: GITIGNORE, executable: false }
  if (smoke !== null) {
    texts[SCRIPT_PATH] = { text: smokeScript(example, smoke, config), executable: true }
    texts[WORKFLOW_PATH] = { text: smokeWorkflow(), executable: false }
  }
  const replaced = judged.files.filter(({ path }) => Object.keys(texts).some((own) => own.toLowerCase() === path.toLowerCase()) && !(path === 'README.md' && readme.ok))
  const findings = [
    ...replaced.map(({ path }) => finding('EXPORT.REPLACED', { path: `${example.path}/${path}`, example: example.id }, `${path} is written by the template.`)),
    ...(licences.length === 0 && !judged.files.some(({ path }) => LICENCE.test(path)) ? [finding('EXPORT.NO_LICENSE', at, 'Neither the example nor the root of the garden has a licence.')] : []),
    ...(smoke === null ? [finding('EXPORT.NO_SMOKE', at, `The example has no Dockerfile, or no preset ${config.smoke.preset} with a command.`)] : []),
    ...(example.sharedPaths.length > 0 ? [finding('EXPORT.NEEDS_OUTSIDE', at, `The example says that it depends on ${example.sharedPaths.slice(0, 5).join(', ')}.`)] : []),
  ]
  return { texts, copies: licences.map((path) => ({ from: path, to: path })), findings }
}

const LICENCE = /^(licen[cs]e|copying|notice)([.-][^/]*)?$/i

async function rootLicences(world: World): Promise<string[]> {
  const found: string[] = []
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'LICENCE.md', 'LICENCE.txt', 'COPYING', 'NOTICE']) {
    if ((await world.files.stat(name))?.kind === 'file') found.push(name)
  }
  return found
}

function smokePreset(example: Example, config: Config) {
  const preset = example.presets.find((each) => each.name === config.smoke.preset)
  if (preset === undefined || preset.action.kind !== 'command' || example.build.kind !== 'docker') return null
  return { ...preset, action: preset.action }
}
