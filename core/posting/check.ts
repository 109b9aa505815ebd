/** A report as a check run: its conclusion, its title, lines of the pull request. */
import { descriptorOf } from '../garden/discover.ts'
import { titleOf } from '../render/markdown/head.ts'
import { code, join, md, ours } from '../render/markdown/md.ts'
import { cut, plain, plainLines } from '../render/plain.ts'
import { renderMarkdown } from '../render/render-markdown.ts'
import { failedUnexplained, newFindings } from '../render/sentences.ts'
import { exitCode } from '../report/exit-code.ts'
import type { Report } from '../schema/report.ts'
import type { CheckAnnotation, NewCheck } from '../world/github.ts'
import { REJECTIONS, type Rejection } from './rejection.ts'

export const CHECK_NAME = 'hortus'
/** Of another name, for a neutral check satisfies a rule that requires it, and the newest of a name counts: a rejection would lift a red one. */
export const REJECTED_NAME = 'hortus (no report)'
/** GitHub takes 50 a request. */
export const PER_REQUEST = 50
/** Four requests. The rest is in the summary; nobody reads the 201st. */
export const MAX_ANNOTATIONS = 200

export type Check = Pick<NewCheck, 'name' | 'conclusion' | 'title' | 'summary' | 'annotations'>

export interface CheckOptions {
  readonly strict: boolean
  /** Why the numbers are no proof; null: nothing speaks against them. */
  readonly doubt: string | null
}

/** The exit code of the verb decides: 0 is success, 1 is neutral, 2 and 3 are failures. In doubt nothing is a success (A46). */
export function checkOf(report: Report, { strict, doubt }: CheckOptions): Check {
  const byExit = ({ 0: 'success', 1: 'neutral', 2: 'failure', 3: 'failure' } as const)[exitCode(report, { strict })]
  return {
    name: CHECK_NAME,
    conclusion: doubt !== null && byExit === 'success' ? 'neutral' : byExit,
    title: `${doubt === null ? '' : 'Unverified: '}${titleOf(report)}`,
    summary: `${doubt === null ? '' : `${doubt}\n\n`}${renderMarkdown(report)}`,
    annotations: annotationsOf(report),
  }
}

/** Never a part of a report that was refused. */
export function rejectedCheck({ code: reason, detail }: Rejection): Check {
  const next = ours('Look at the run that should have left the report. Nothing of it is shown.')
  return { name: REJECTED_NAME, conclusion: 'neutral', title: `report rejected: ${reason}`, summary: join([ours(REJECTIONS[reason]), detail === undefined ? ours('') : md`Detail: ${code(detail)}`, next], '\n\n'), annotations: [] }
}

/** New findings and failed examples that stand at a file; the worst first. */
function annotationsOf(report: Report): CheckAnnotation[] {
  const failed = failedUnexplained(report).map((example): Note => ({ path: descriptorOf(example.path), line: 1, level: 'failure', title: `${example.id} failed`, message: example.reason ?? 'No reason was given.' }))
  const found = newFindings(report).map((finding): Note => ({ path: finding.path, line: finding.line ?? 1, level: LEVELS[finding.level], title: finding.code, message: `${finding.message}\nFix: ${finding.fix}` }))
  return [...failed, ...found].filter(({ path }) => isPath(path)).slice(0, MAX_ANNOTATIONS).map(neutral)
}

type Note = CheckAnnotation

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** GitHub shows both as they are, without Markdown; it takes 255 characters and 64 KiB. */
const neutral = (note: Note): CheckAnnotation => ({ ...note, title: cut(plain(note.title), 120), message: cut(plainLines(note.message), 2000) })

/** GitHub refuses all annotations when the path of one is none of a repository. */
const isPath = (path: string): boolean => path.length <= 1000 && path === plain(path) && path !== '' && !path.startsWith('/') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
