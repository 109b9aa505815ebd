/** Rules 58 and 59: a run is written once, and its id belongs to it alone. */
import type { Finding } from '../../schema/report.ts'
import { versionOf } from '../../workspace/versions-before.ts'
import type { WorkspaceChange } from '../../workspace/workspace.ts'
import type { FileChange } from '../../world.ts'
import { finding } from '../finding.ts'
import { atMost } from './at-most.ts'
import { shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

export const runChangeRules: WorkspaceRule = ({ change, listing }) => {
  if (change === null) return []
  const changed = byRun(change, ({ from }) => from)
  const added = byRun(change, ({ path, from, status }) => (versionOf(from ?? '') === versionOf(path) || status === 'deleted' || MAY_COME_LATER.test(path) ? null : path))
  const one = ([run, files]: readonly [string, readonly FileChange[]]): Finding => {
    const first = files[0]!
    const gone = listing.folder(run) === null
    return finding('TFC0003.RUN_CHANGED', { path: gone ? run : first.status === 'renamed' && versionOf(first.path) !== run ? run : first.path }, gone ? `${shorten(run)} was recorded and is gone.` : `${shorten(run)} was recorded, and ${describe(first)}${more(files)}.`)
  }
  const taken = ([run, files]: readonly [string, readonly FileChange[]]): Finding => finding('TFC0003.RUN_ID_TAKEN', { path: files[0]!.path }, `${shorten(run)} exists already, and ${shorten(files[0]!.path.slice(run.length + 1))} is added to it${more(files)}.`)
  const many = (make: (group: readonly [string, readonly FileChange[]]) => Finding) => (group: readonly [string, readonly FileChange[]], rest: number): Finding => ({ ...make(group), message: `${make(group).message.slice(0, -1)}; the same with ${rest} more runs.` })
  return [...atMost(MAX_RUNS, [...changed], one, many(one)), ...atMost(MAX_RUNS, [...added].filter(([run]) => !changed.has(run)), taken, many(taken))]
}

/** Changes of runs that exist at the merge base, by the run that the chosen path lies in. */
function byRun({ files, versionsBefore }: WorkspaceChange, pathOf: (file: FileChange) => string | null): ReadonlyMap<string, FileChange[]> {
  const runs = new Map<string, FileChange[]>()
  for (const file of files) {
    const run = versionOf(pathOf(file) ?? '')
    if (run === null || !run.startsWith('runs/') || !versionsBefore.has(run) || isAllowed(file)) continue
    const known = runs.get(run)
    if (known === undefined) runs.set(run, [file])
    else known.push(file)
  }
  return runs
}

/** Signing again changes the signature, not what is signed. */
const isAllowed = ({ status, path }: FileChange): boolean => status === 'modified' && path.endsWith('/SIGNATURE.asc')

/** A run is often signed after it was recorded, and described by people. */
const MAY_COME_LATER = /\/(?:CHECKSUMS\.txt|SIGNATURE\.asc|[^/]+\.md|\.gitattributes)$/

const describe = ({ status, path, from }: FileChange): string => `${shorten((from ?? path).split('/').slice(2).join('/'))} was ${status === 'deleted' ? 'removed' : status === 'renamed' ? 'renamed' : 'changed'}`

const more = (files: readonly FileChange[]): string => (files.length === 1 ? '' : ` (and ${files.length - 1} more file${files.length === 2 ? '' : 's'})`)

const MAX_RUNS = 20
