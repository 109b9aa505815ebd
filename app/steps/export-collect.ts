/** Everything that goes along in an export, judged; nothing is written yet. */
import { findDependants } from '../../core/export/find-dependants.ts'
import { judgeFiles, judgeLeaving, limitsOf, type Judged } from '../../core/export/judge-files.ts'
import { judgeNames } from '../../core/export/judge-names.ts'
import { secretFile } from '../../core/export/secret-file.ts'
import type { Standalone } from '../../core/export/standalone.ts'
import { ok, type Result } from '../../core/problem.ts'
import { applyExemptions } from '../../core/rules/apply-exemptions.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { filteredFindings, secretsInBytes } from './export-bytes.ts'
import { gatherFiles, isInside } from './export-gather.ts'
import type { Ground } from './export-ground.ts'
import { lookThrough } from './export-texts.ts'
import { uncommitted } from './export-uncommitted.ts'
import { exportVendor } from './export-vendor.ts'

export interface Collected {
  readonly judged: Judged
  readonly standalone: Standalone
  /** Errors among them: nothing is written. */
  readonly findings: readonly Finding[]
}

export async function collect(world: World, config: Config, ground: Ground): Promise<Result<Collected>> {
  const { example, listing } = ground
  const limits = limitsOf(config.export)
  const gathered = await gatherFiles(world, example, listing)
  const judged = judgeFiles(gathered.files, example, limits)
  // Too many or too large: nothing of it is read (A09).
  if (judged.findings.some(({ code }) => code === 'EXPORT.FILE_TOO_LARGE')) return ok({ judged, standalone: NOTHING, findings: [...gathered.findings, ...judged.findings] })
  const vendored = await exportVendor(world, config, example, [...judged.files, ...judged.leaving], { repository: ground.from.repository, commit: ground.from.commit }, listing)
  if (!vendored.ok) return vendored
  const { copies, rewritten } = vendored.value
  const foreign = new Set(copies.map(({ from }) => from))
  const changed = await uncommitted(world, example, ground, (path) => isInside(example, path) || foreign.has(path))
  if (!changed.ok) return changed
  const sources = [...judged.files.map(({ path }) => ({ from: example.path === '.' ? path : `${example.path}/${path}`, to: path })), ...copies.map(({ from, to }) => ({ from, to }))]
  const looked = await lookThrough(world, { id: example.id, dockerfile: example.build.kind === 'docker' ? example.build.dockerfile : null }, sources.map((each) => ({ ...each, text: rewritten.get(each.to)?.text ?? null })).concat(addedTexts(vendored.value, example)), limits)
  const bytes = { world, example: example.id, listing, maxBytes: limits.fileBytes }
  const [hidden, filtered] = await Promise.all([secretsInBytes(bytes, looked.others), filteredFindings(bytes, sources.map(({ from }) => from))])
  const findings = [
    ...changed.value,
    ...gathered.findings,
    // What was removed is told as that.
    ...judged.findings.filter(({ code, path }) => code !== 'EXPORT.FILE_ABSENT' || !changed.value.some((each) => each.path === path)),
    ...judgeLeaving(judged.leaving, copies.map(({ to }) => to), example),
    ...namesOf(judged, vendored.value, example),
    ...vendored.value.findings,
    ...secretCopies(copies, example),
    ...filtered,
    ...looked.findings,
    ...hidden,
    ...asides(ground, judged),
  ]
  return ok({ judged, standalone: withStripped(vendored.value, looked.stripped), findings: applyExemptions(findings, config.validate.exempt).findings })
}

const NOTHING: Standalone = { copies: [], rewritten: new Map(), findings: [] }

/** A file that is kept for secrets stays one under another name: a link or a glob may lead to it (A73). */
function secretCopies(copies: Standalone['copies'], example: { readonly id: string }): Finding[] {
  return copies.flatMap(({ from, to, because }) => {
    const why = secretFile(from) ?? secretFile(to)
    return why === null ? [] : [finding('EXPORT.SECRET_FILE', { path: from, example: example.id }, `${from} is ${why}, and goes along for ${because}.`)]
  })
}

/** Written from what scripts of other examples say. */
const addedTexts = ({ added }: Standalone, { path: root }: { readonly path: string }) => (added ?? []).map(({ path, text }) => ({ from: root === '.' ? path : `${root}/${path}`, to: path, text }))

/** What comes from outside may take a name of the example, in another spelling. */
function namesOf(judged: Judged, { copies }: Standalone, example: { readonly id: string }): Finding[] {
  const from = new Map(copies.map((copy) => [copy.to, copy.from]))
  const own = [...judged.files, ...judged.links].map(({ path }) => path)
  return judgeNames([...own, ...copies.map(({ to }) => to)], (path) => ({ path: from.get(path) ?? path, example: example.id })).filter(({ path }) => copies.some((copy) => copy.from === path))
}

function asides({ example, others }: Ground, judged: Judged): Finding[] {
  const at = { path: example.descriptor, example: example.id }
  const dependants = findDependants(others, judged.files.map(({ path }) => (example.path === '.' ? path : `${example.path}/${path}`)))
  return [
    ...(example.archivedBy.length > 0 ? [finding('EXPORT.ARCHIVED', at, `${example.id} is archived, says its ${example.archivedBy.join(' and its ')}.`)] : []),
    ...(dependants.length > 0 ? [finding('EXPORT.OTHERS_DEPEND', at, `${dependants.slice(0, 10).join(', ')}${dependants.length > 10 ? ` and ${dependants.length - 10} more` : ''} ${dependants.length === 1 ? 'depends' : 'depend'} on its files.`)] : []),
  ]
}

/** A notebook whose outputs went is another text, as one whose paths changed is. */
function withStripped(standalone: Standalone, stripped: ReadonlyMap<string, string>): Standalone {
  const rewritten = new Map(standalone.rewritten)
  for (const [path, text] of stripped) rewritten.set(path, { text, edits: rewritten.get(path)?.edits ?? [] })
  return { ...standalone, rewritten }
}
