/** What an exported repository gets besides the files of its example: README, descriptor, configuration, licences, checks, pins. */
import { comesAlive } from '../../core/export/comes-alive.ts'
import type { Judged } from '../../core/export/judge-files.ts'
import type { Pins } from '../../core/export/pins/pins.ts'
import type { Standalone } from '../../core/export/standalone.ts'
import { composeTexts, type Texts } from '../../core/export/templates/compose-texts.ts'
import { isLicence, planLicences } from '../../core/export/templates/licences.ts'
import type { Provenance } from '../../core/export/templates/provenance.ts'
import type { Example } from '../../core/garden/example.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { hasTests, originsOf, readWanted } from './export-extras-read.ts'

export interface Extras {
  readonly texts: Texts
  /** Files of the garden outside the example: licences and notices. */
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
 * `texts` hold every file that is not copied byte for byte, those of `standalone.rewritten` and `standalone.added` included: whoever
 * writes the new repository lets `texts` win. Never fails: what is missing is a finding.
 */
export async function exportExtras(world: World, config: Config, example: Example, { judged, standalone, from, pins }: ExtrasInput): Promise<Extras> {
  const origins = originsOf(example, judged, standalone)
  const paths = [...new Set([...origins.keys(), ...judged.links.map(({ path }) => path), ...(standalone.added ?? []).map(({ path }) => path)])].sort()
  const runs = new Set([...judged.files, ...standalone.copies.map(({ to, executable }) => ({ path: to, executable }))].filter(({ executable }) => executable).map(({ path }) => path))
  const texts = await readWanted(world, example, config, origins)
  const licences = planLicences(example.path, paths, standalone.copies, await licencesOf(world))
  const composed = composeTexts({
    example,
    config,
    from,
    pins,
    standalone,
    paths,
    executable: (path) => runs.has(path),
    texts,
    hasTests: await hasTests(world, standalone, origins),
    dropped: droppedOf(example, judged),
  })
  const unlicensed = licences.licensed ? [] : [finding('EXPORT.NO_LICENSE', { path: example.descriptor, example: example.id }, 'Neither the example nor the root of the garden has a licence.')]
  return { texts: composed.texts, copies: licences.copies, findings: [...unlicensed, ...composed.findings] }
}

/** Every file of the garden that is called like a licence; a link may lead anywhere, and is none. */
async function licencesOf(world: World): Promise<string[]> {
  const named = ((await world.git.listFiles('.')) ?? []).filter(isLicence)
  const facts = await Promise.all(named.map((path) => world.files.stat(path)))
  return named.filter((_, index) => facts[index]?.kind === 'file').sort()
}

function droppedOf(example: Example, judged: Judged): { readonly path: string; readonly why: string }[] {
  const prefix = example.path === '.' ? '' : `${example.path}/`
  return judged.findings
    .filter(({ code, path }) => code === 'EXPORT.LIVE_FILE_DROPPED' && path.startsWith(prefix))
    .map(({ path }) => ({ path: path.slice(prefix.length), why: comesAlive(path.slice(prefix.length)) ?? 'it would come alive' }))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
}
