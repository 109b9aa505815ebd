/** Whether the files of a bundle may be pushed: judged from git's own list, once more where the token is, whatever the building job said (A12, A75). */
import { pathProblem } from '../../change/path-problem.ts'
import { comesAlive } from '../../export/comes-alive.ts'
import { CONFIG_PATH } from '../../export/templates/hortus-config.ts'
import { MARK_PATH, readExportMark } from '../../export/templates/export-mark.ts'
import { PYTEST_SCRIPT } from '../../export/templates/python-workflow.ts'
import { LINT_REQUIREMENTS, lintRequirements, TEST_REQUIREMENTS, testRequirements } from '../../export/templates/tool-requirements.ts'
import type { Limits } from '../../export/judge-files.ts'
import type { Problem } from '../../problem.ts'
import { cut, plain } from '../../render/plain.ts'
import { isKnownWorkflow } from './known-workflow.ts'
import type { BundleManifest } from './manifest.ts'
import { rejected } from './rejected.ts'

export interface TreeFile {
  readonly mode: string
  readonly path: string
  /** null: it is no blob. */
  readonly bytes: number | null
}

/** Those whose text must be read, to be judged. */
export const textsWanted = (files: readonly TreeFile[]): string[] => files.map(({ path }) => path).filter((path) => path.startsWith('.github/'))

/** null: nothing is wrong. `texts`: what `textsWanted` asked for. */
export function judgeTree(files: readonly TreeFile[], texts: ReadonlyMap<string, string>, manifest: BundleManifest, limits: Limits): Problem | null {
  return judgeEntries(files) ?? judgeSizes(files, manifest, limits) ?? judgeLive(files, texts, manifest) ?? judgeMark(texts.get(MARK_PATH), manifest)
}

function judgeEntries(files: readonly TreeFile[]): Problem | null {
  const seen = new Map<string, string>()
  for (const { mode, path, bytes } of files) {
    if ((mode !== '100644' && mode !== '100755') || bytes === null) return rejected('ENTRY', `${named(path)} is ${mode === '120000' ? 'a symlink' : mode === '160000' ? 'a submodule' : 'no plain file'}`)
    const wrong = pathProblem(path)
    if (wrong !== null) return rejected('ENTRY', `${named(path)} is no path for a file: ${wrong}`)
    const folded = path.normalize('NFC').toLowerCase()
    const twin = seen.get(folded)
    if (twin !== undefined) return rejected('ENTRY', `${named(path)} and ${named(twin)} are one name on some systems`)
    seen.set(folded, path)
  }
  return null
}

function judgeSizes(files: readonly TreeFile[], manifest: BundleManifest, limits: Limits): Problem | null {
  if (files.length > limits.files || files.length !== manifest.files) return rejected('SIZE', `it has ${files.length} files, and ${manifest.files} were announced`)
  const large = files.find(({ bytes }) => (bytes ?? 0) > limits.fileBytes)
  if (large !== undefined) return rejected('SIZE', `${named(large.path)} has ${large.bytes ?? 0} bytes`)
  const total = files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0)
  return total > limits.totalBytes ? rejected('SIZE', `it has ${total} bytes in all`) : null
}

/** What would act by itself in the new repository is there only as our templates write it. */
function judgeLive(files: readonly TreeFile[], texts: ReadonlyMap<string, string>, { example }: BundleManifest): Problem | null {
  for (const { path } of files) {
    const why = comesAlive(path)
    if (why === null || OURS.has(path)) continue
    const text = texts.get(path)
    if (!path.startsWith('.github/workflows/')) {
      const expected = FIXED.get(path)?.()
      if (expected === undefined || expected !== text) return rejected('LIVE', `${named(path)} would come alive: ${why}`)
    } else if (text === undefined || !isKnownWorkflow(path, text, example.id)) return rejected('WORKFLOW', `${named(path)} is not what our templates write`)
  }
  return null
}

/** Read by Hortus, or started by a workflow of ours and by nothing else. */
const OURS: ReadonlySet<string> = new Set([MARK_PATH, CONFIG_PATH, PYTEST_SCRIPT, '.github/smoke.sh'])
const FIXED: ReadonlyMap<string, () => string> = new Map([[LINT_REQUIREMENTS, lintRequirements], [TEST_REQUIREMENTS, testRequirements]])

function judgeMark(text: string | undefined, { garden, example, source }: BundleManifest): Problem | null {
  const mark = text === undefined ? null : readExportMark(text)
  if (mark === null) return rejected('MARK', `it holds no ${MARK_PATH} that can be read`)
  const same = mark.repository === garden && mark.example.id === example.id && mark.example.path === example.path && mark.commit === source.commit && mark.tree === source.tree
  return same ? null : rejected('MARK', `its ${MARK_PATH} says that it is another export`)
}

const named = (path: string): string => JSON.stringify(cut(plain(path), 160))
