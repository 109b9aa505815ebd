/** What a verb changed in the repository, for a terminal. */
import type { Report } from '../schema/report.ts'
import { count } from './figures.ts'
import { plain } from './plain.ts'

/** A line each, moves of one directory as one; ends with a line end, empty without changes. */
export function renderChanges({ changes = [] }: Pick<Report, 'changes'>, { dryRun }: { readonly dryRun: boolean }): string {
  if (changes.length === 0) return ''
  const moved = changes.filter(({ kind }) => kind === 'moved')
  const others = changes.filter(({ kind }) => kind !== 'moved')
  const lines = [...movesOf(moved), ...others.map(({ kind, path }) => `${WORDS[kind]} ${plain(path)}`)]
  const shown = lines.slice(0, MOST)
  return `\n${dryRun ? 'Would change' : 'Changed'}:\n${shown.map((line) => `  ${line}\n`).join('')}${lines.length > MOST ? `  and ${count(lines.length - MOST, 'file')} more (\`--json\` lists all)\n` : ''}`
}

const WORDS = { moved: 'move  ', written: 'edit  ', created: 'create', removed: 'remove' } as const
const MOST = 60

type Change = NonNullable<Report['changes']>[number]

/** The directory that all of them were in, and the one that they are in. */
function movesOf(moved: readonly Change[]): readonly string[] {
  if (moved.length === 0) return []
  const [from, to] = [commonOf(moved.map((each) => each.from ?? each.path)), commonOf(moved.map(({ path }) => path))]
  return [`${WORDS.moved} ${plain(from)} to ${plain(to)} (${count(moved.length, 'file')})`]
}

function commonOf(paths: readonly string[]): string {
  let common = (paths[0] ?? '').split('/').slice(0, -1)
  for (const path of paths) {
    const parts = path.split('/')
    const end = common.findIndex((name, index) => parts[index] !== name)
    if (end !== -1) common = common.slice(0, end)
  }
  return common.length === 0 ? '.' : common.join('/')
}
