/** Check 5, first part: what runs and manifests name is there, is not empty, and lies in the work-dir. */
import { at } from '../../workdir/at.ts'
import { isDryRun } from '../../workdir/is-dry-run.ts'
import { namedPaths, type NamedPath } from '../../workdir/named-paths.ts'
import { quote } from '../../workdir/quote.ts'
import { reRoot } from '../../workdir/re-root.ts'
import { nameOf, rootsOfRun } from '../../workdir/roots.ts'
import type { WorkDir } from '../../workdir/work-dir.ts'
import type { Finding } from '../../schema/report.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import { finding } from '../finding.ts'
import type { WorkDirRule } from './work-dir-rule.ts'

export const outputRules: WorkDirRule = (workDir) => {
  const told = new Set<string>()
  const dry = new Set(workDir.runs.filter(({ artifacts }) => artifacts.doc.state === 'read' && isDryRun(artifacts.doc.root)).map(({ id }) => id))
  const docs = [...workDir.runs.map(({ artifacts }) => artifacts.doc), ...workDir.models.map(({ manifest }) => manifest.doc)].filter((doc) => doc.state === 'read')
  return docs.flatMap((doc) => {
    const run = String(doc.root['run_id'] ?? '')
    return namedPaths(doc.root).flatMap((named) => judge(workDir, doc, named, { told, run, dry: dry.has(run) }))
  })
}

interface Context {
  /** Files that were already told: a manifest names what its run names. */
  readonly told: Set<string>
  readonly run: string
  /** A dry run names the model that it would have made. */
  readonly dry: boolean
}

function judge(workDir: WorkDir, doc: ReadDoc, { pointer, value, input }: NamedPath, { told, run, dry }: Context): Finding[] {
  const rooted = reRoot(value, rootsOfRun(workDir, run), nameOf(workDir))
  const place = doc.document.place(pointer)
  const key = rooted.kind === 'inside' ? rooted.path : value
  if (told.has(key)) return []
  const tell = (each: Finding): Finding[] => {
    told.add(key)
    return [each]
  }
  if (rooted.kind === 'elided') return tell(finding('WORKDIR.OUTPUT_UNCHECKED', place, `${quote(value)} is shortened.`))
  // Untouched weights stay where they were: a run that trained nothing, or from elsewhere, names them as they are.
  if (rooted.kind === 'outside') return input || value === at(doc.root, ['artifacts', 'weights', 'init']) ? [] : tell(finding('WORKDIR.OUTPUT_OUTSIDE', place, `${quote(value)} lies outside of the work-dir.`))
  if (rooted.kind === 'relative' || rooted.path === '') return []
  const entry = workDir.entries.get(rooted.path)
  if (entry === undefined) return dry ? [] : tell(finding('WORKDIR.OUTPUT_MISSING', place, `${quote(rooted.path)} is not there.`, input ? { level: 'warning' } : {}))
  return entry.kind === 'file' && entry.size === 0 ? tell(finding('WORKDIR.OUTPUT_EMPTY', place, `${quote(rooted.path)} has no bytes.`)) : []
}
