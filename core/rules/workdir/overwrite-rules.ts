/** Checks 10 and 11: runs and models that were overwritten, and runs that only went through the motions. */
import { textAt } from '../../workdir/at.ts'
import { isDryRun } from '../../workdir/is-dry-run.ts'
import { quote } from '../../workdir/quote.ts'
import { readRunId } from '../../workdir/run-id.ts'
import { reRoot } from '../../workdir/re-root.ts'
import { nameOf, rootsOfRun } from '../../workdir/roots.ts'
import { shown, type WorkDir } from '../../workdir/work-dir.ts'
import type { Finding } from '../../schema/report.ts'
import { finding } from '../finding.ts'
import type { WorkDirRule } from './work-dir-rule.ts'

export const overwriteRules: WorkDirRule = (workDir) => [...twice(workDir), ...overwritten(workDir), ...dry(workDir)]

/** Only the log still knows of the first of two runs with one id. */
function twice({ log }: WorkDir): Finding[] {
  if (log?.ok !== true) return []
  const starts = log.facts.events.filter(({ phase, runId, subject }) => phase === 'start' && runId !== null && !subject.includes('.service'))
  const byRun = Map.groupBy(starts, ({ subject, runId }) => JSON.stringify([subject, runId]))
  return [...byRun.values()].filter((events) => events.length > 1).map((events) => finding('WORKDIR.RUN_TWICE', { path: log.path, line: events[1]!.line, column: 1 }, `${quote(events[0]!.runId)} starts ${events.length} times; what the first wrote was overwritten.`))
}

function overwritten(workDir: WorkDir): Finding[] {
  return workDir.runs.flatMap(({ id, artifacts: { doc } }) => {
    if (doc.state !== 'read') return []
    const path = textAt(doc.root, 'artifacts', 'model_manifest', 'path')
    const rooted = path === null ? null : reRoot(path, rootsOfRun(workDir, id), nameOf(workDir))
    if (rooted?.kind !== 'inside') return []
    const model = workDir.models.find(({ manifest }) => manifest.doc.path === shown(workDir, rooted.path))
    const owner = model?.manifest.doc.state === 'read' ? textAt(model.manifest.doc.root, 'run_id') : null
    if (owner === null || owner === id) return []
    const later = (readRunId(owner)?.stamp ?? '') >= (readRunId(id)?.stamp ?? '')
    return [finding('WORKDIR.MODEL_OVERWRITTEN', doc.document.place('/artifacts/model_manifest/path'), later ? `The manifest there is of the later run ${quote(owner)}.` : `The manifest there is of the earlier run ${quote(owner)}: this run did not replace it.`)]
  })
}

function dry({ runs }: WorkDir): Finding[] {
  return runs.flatMap(({ id, artifacts: { doc } }) => (doc.state === 'read' && isDryRun(doc.root) ? [finding('WORKDIR.DRY_RUN', doc.document.keyPlace('/artifacts/dry_run'), `${quote(id)} was a dry run: files that it names need not be there.`)] : []))
}
