/** The account of a new repository as a terminal shows it, and what a person types next. */
import type { Report } from '../schema/report.ts'
import { bytes, count } from './figures.ts'
import { cut, plain } from './plain.ts'
import { wrap, type Paint } from './terminal-style.ts'

type Exported = NonNullable<Report['exported']>

/** Of longer lists the first are named; report.json has them all. */
const NAMED = 8

export function exportedLines(exported: Exported | undefined, width: number, paint: Paint): string[] {
  if (exported === undefined) return []
  const { directory } = exported
  const title = directory === null ? 'Nothing was written. It would have been:' : `New repository in ${plain(directory)}`
  const rows = exportedRows(exported).flatMap(([name, ...lines]) => lines.flatMap((line, index) => wrap(line, Math.max(20, width - INDENT)).map((part, at) => `  ${(index === 0 && at === 0 ? name : '').padEnd(INDENT - 2)}${part}`)))
  return [paint(title, 'bold'), ...rows, ...(directory === null ? [] : ['', paint('Next:', 'bold'), ...nextWords(exported).map((line) => `  ${line}`)])]
}

const INDENT = 14

/** A name, and a line for each thing; without a thing there is no row. */
export function exportedRows(exported: Exported): (readonly [string, ...string[]])[] {
  const { source, vendored, rewritten, pinned, dropped } = exported
  const history = exported.commits === 0 ? 'without history' : `after ${count(exported.commits, 'commit')} of history`
  const rows: (readonly [string, ...string[]])[] = [
    ['commit', `${exported.commit.slice(0, 12)} on ${plain(exported.branch)}, ${history}: ${count(exported.files, 'file')}, ${bytes(exported.bytes)}`],
    ['from', `${source.repository === null ? '' : `${plain(source.repository)} `}${short(source.path)} at ${source.commit.slice(0, 12)}`],
    row('took along', vendored, ({ from, to, because }) => `${short(from)}${from === to ? '' : ` as ${short(to)}`} (for ${short(because)})`),
    row('rewritten', rewritten, ({ path, lines }) => `${short(path)}${lines === 0 ? '' : ` (${count(lines, 'line')})`}`),
    row('pinned', pinned, ({ name, to }) => `${short(name)} to ${short(to)}`),
    row('left behind', dropped, short),
    ['proof', PROOFS[exported.proof]],
  ]
  return rows.filter((each) => each.length > 1)
}

function row<T>(name: string, items: readonly T[], say: (item: T) => string): readonly [string, ...string[]] {
  return [name, ...items.slice(0, NAMED).map(say), ...(items.length > NAMED ? [`and ${items.length - NAMED} more in report.json`] : [])]
}

const PROOFS = { passed: 'a clean clone came as far as the rungs above say', failed: 'a clean clone failed', not_proven: 'none: the rungs above say how far it came' } as const

const short = (text: string): string => cut(plain(text), 120)

/** To be pasted: the directory as one word of a shell. */
export function nextWords({ directory, branch }: Exported): string[] {
  const path = plain(directory ?? '.')
  const word = path.startsWith('-') ? `./${path}` : path
  return [`cd ${/^[\w./@%+,:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`}`, 'git remote add origin git@github.com:OWNER/NAME.git', `git push -u origin ${plain(branch)}`]
}
