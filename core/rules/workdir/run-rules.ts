/** Checks 3 and 4: the three files of a run are there, can be read, and tell the same. */
import { readRunId } from '../../workdir/run-id.ts'
import { quote } from '../../workdir/quote.ts'
import { shown, type WorkDir, type WorkDirRun } from '../../workdir/work-dir.ts'
import type { Finding } from '../../schema/report.ts'
import type { Doc, ReadDoc } from '../../workspace/doc.ts'
import { finding } from '../finding.ts'
import { listed } from '../tfc/shorten.ts'
import { unread } from './unread.ts'
import type { WorkDirRule } from './work-dir-rule.ts'

const MODES = ['train', 'autolabel', 'deploy-edge', 'deploy-remote']
const STATUSES = ['ok', 'failed']

export const runRules: WorkDirRule = (workDir) => workDir.runs.flatMap((run) => runFindings(workDir, run))

function runFindings(workDir: WorkDir, run: WorkDirRun): Finding[] {
  const { metrics, artifacts, settings } = run
  const path = shown(workDir, `runs/${run.id}`)
  const missing = [metrics, artifacts, settings].filter(({ doc }) => doc.state === 'missing').map(({ doc }) => doc.path)
  return [
    ...(readRunId(run.id) === null ? [finding('WORKDIR.RUN_NAME', { path }, `${quote(run.id)} does not end in -YYYYMMDD-HHMMSS.`)] : []),
    // An empty directory is one mistake and not three.
    ...(missing.length === 3 ? [finding('WORKDIR.RUN_INCOMPLETE', { path }, 'The run has neither metrics.json nor artifacts.json nor config.resolved.toml.')] : missing.map((each) => finding('WORKDIR.RUN_INCOMPLETE', { path: each }, `The run ${quote(run.id)} has no ${each.slice(each.lastIndexOf('/') + 1)}.`))),
    ...unread(metrics.doc, 'WORKDIR.JSON_SYNTAX'),
    ...unread(artifacts.doc, 'WORKDIR.JSON_SYNTAX'),
    ...ofMetrics(metrics.doc, run),
    ...ofArtifacts(artifacts.doc, run),
    ...together(metrics.doc, artifacts.doc),
  ]
}

function ofMetrics(doc: Doc, run: WorkDirRun): Finding[] {
  if (doc.state !== 'read') return []
  const elapsed = doc.root['elapsed_ms']
  return [
    ...keys(doc, ['run_id', 'mode', 'status', 'elapsed_ms', 'error']),
    ...words(doc, run),
    ...(elapsed === undefined || (typeof elapsed === 'number' && elapsed >= 0) ? [] : [finding('WORKDIR.ELAPSED', doc.document.place('/elapsed_ms'), `The run took ${quote(elapsed)} milliseconds.`)]),
  ]
}

function ofArtifacts(doc: Doc, run: WorkDirRun): Finding[] {
  if (doc.state !== 'read') return []
  // A failed run has no `artifacts`, but a traceback.
  return [...keys(doc, ['run_id', 'mode', 'status', ...(doc.root['status'] === 'failed' ? [] : ['artifacts'])]), ...words(doc, run)]
}

function keys({ root, path }: ReadDoc, wanted: readonly string[]): Finding[] {
  const missing = wanted.filter((key) => root[key] === undefined)
  return missing.length === 0 ? [] : [finding('WORKDIR.KEY_MISSING', { path, line: 1, column: 1 }, `There is no ${listed(missing)}.`)]
}

/** What both files say of the run: whose it is, how it ran, how it ended. */
function words({ document, root }: ReadDoc, run: WorkDirRun): Finding[] {
  const { run_id: id, mode, status, error } = root
  const known = STATUSES.includes(status as string)
  return [
    ...(id === undefined || id === run.id ? [] : [finding('WORKDIR.RUN_ID_DIFFERS', document.place('/run_id'), `The run id is ${quote(id)}, and the directory is ${quote(run.id)}.`)]),
    ...(mode === undefined || MODES.includes(mode as string) ? [] : [finding('WORKDIR.MODE_UNKNOWN', document.place('/mode'), `The mode is ${quote(mode)}.`)]),
    ...(status === undefined || known ? [] : [finding('WORKDIR.STATUS_UNKNOWN', document.place('/status'), `The status is ${quote(status)}.`)]),
    // The error is not quoted: it is text of a program, and may hold anything.
    ...(error === undefined || !known || (error === null) === (status === 'ok') ? [] : [finding('WORKDIR.ERROR_DISAGREES', document.place('/error'), status === 'ok' ? 'The status is ok, and there is an error.' : 'The status is failed, and the error is null.')]),
  ]
}

function together(metrics: Doc, artifacts: Doc): Finding[] {
  if (metrics.state !== 'read' || artifacts.state !== 'read') return []
  return [...pair('mode', MODES), ...pair('status', STATUSES)]

  function pair(key: 'mode' | 'status', known: readonly string[]): Finding[] {
    const [one, other] = [(metrics as ReadDoc).root[key], (artifacts as ReadDoc).root[key]]
    // A word that nobody knows is told as that.
    if (one === other || !known.includes(one as string) || !known.includes(other as string)) return []
    return [finding('WORKDIR.RUN_DISAGREES', (artifacts as ReadDoc).document.place(`/${key}`), `Here \`${key}\` is ${quote(other)}, and in metrics.json it is ${quote(one)}.`)]
  }
}
