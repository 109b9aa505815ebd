/** TFC-0001: data/ is append-only. */
import type { Finding } from '../../schema/report.ts'
import type { FileChange } from '../../world.ts'
import { finding } from '../finding.ts'
import { atMost } from './at-most.ts'
import { shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

/** Rule 7. What describes the data, and what git itself reads, may change. */
export const dataRules: WorkspaceRule = ({ change }) => {
  const changed = (change?.files ?? []).filter(({ from }) => from !== null && from.startsWith('data/') && !/(^|\/)(README\.md|\.gitkeep|\.gitignore|\.gitattributes)$/.test(from))
  return atMost(10, changed, dataChanged, (first, rest) => ({ ...dataChanged(first), message: `${rest + 1} more files below data/ were changed, renamed or removed.` }))
}

const dataChanged = ({ status, path, from }: FileChange): Finding => finding('TFC0001.DATA_CHANGED', { path: from ?? path }, DONE[status]?.(shorten(from ?? path)) ?? `${shorten(path)} was changed.`)

const DONE: Readonly<Record<string, (path: string) => string>> = { modified: (path) => `${path} was changed.`, deleted: (path) => `${path} was removed.`, renamed: (path) => `${path} was renamed.` }
