import { isAbsolute } from './re-root.ts'
import { textAt } from './at.ts'
import type { SourceText, WorkDir } from './work-dir.ts'

/** Where the work-dir was when a run resolved its settings. */
export function rootOf({ doc }: SourceText): string | null {
  const root = doc.state === 'read' ? textAt(doc.root, 'workspace', 'root') : null
  return root !== null && isAbsolute(root) ? root : null
}

/** Every absolute place that any settings of the work-dir name as its own. */
function rootsOf({ runs, settings }: Pick<WorkDir, 'runs' | 'settings'>): readonly string[] {
  return [...new Set([...runs.map((run) => rootOf(run.settings)), ...settings.map(rootOf)].filter((root) => root !== null))]
}

/** Of the places of a run: its own, else all that are known. */
export function rootsOfRun(workDir: WorkDir, runId: string | null): readonly string[] {
  const own = workDir.runs.find(({ id }) => id === runId)
  const root = own === undefined ? null : rootOf(own.settings)
  return root === null ? rootsOf(workDir) : [root]
}

/** What the directory is called here. */
export const nameOf = ({ path }: Pick<WorkDir, 'path'>): string => path.slice(path.lastIndexOf('/') + 1)
