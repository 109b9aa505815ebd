/** The page of a large garden, from process start: 5,000 examples with 100 outcomes each on a real data branch, and records of those that no check lists. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { recordOf } from '../../app/testing/history-garden.ts'
import { renderCheck } from '../../core/history/check-document.ts'
import type { CheckRow } from '../../core/history/check.ts'
import { recordLine } from '../../core/history/layout-records.ts'
import { pathOf } from '../../core/history/layout.ts'
import { FIRST_FILES } from '../../core/history/layout-marker.ts'
import { medians, type Bench } from './measure.ts'
import { generateGarden, temporary } from './validate.ts'

const [EXAMPLES, CHECKS, WITHOUT, RECORDS] = [5000, 100, 100, 10]
const DAY_MS = 86_400_000

export const health: Bench = async (runs) => {
  await using garden = await temporary()
  await using place = await temporary()
  await generateGarden(garden.path, EXAMPLES, { smoke: true })
  const commit = git(garden.path, ['rev-parse', 'HEAD']).trim()
  writeBranch(garden.path, commit)
  const main = join(process.cwd(), 'cli/hortus.mjs')
  // As `hortus` is started by its name: types are stripped once (cli/hortus.mjs), here in the round that does not count.
  const env = { HOME: place.path, XDG_CACHE_HOME: '/dev/null', NODE_COMPILE_CACHE: join(place.path, 'compiled') }
  const page = (format: string) => ({ file: process.execPath, args: [main, 'health', '--format', format], cwd: garden.path, env, accept: [0] })
  const [markdown, json, empty] = medians([page('markdown'), page('json'), { file: process.execPath, args: ['-e', '0'], accept: [0] }], runs) as [number, number, number]
  return { title: 'hortus health: 5,000 examples with 100 outcomes each, from process start', value: markdown, limit: 3000, unit: 'ms', detail: `as JSON ${json.toFixed(0)} ms; ${WITHOUT} of the examples have ${RECORDS} records instead of checks; node -e 0 ${empty.toFixed(0)} ms` }
}

/** Checks of every third day up to now; each example fails about one time in twenty, and some are never well. */
function writeBranch(path: string, commit: string): void {
  const ids = Array.from({ length: EXAMPLES }, (_, index) => `group-${index % 50}/example-${index}`)
  const trees = new Map(ids.map((id, index) => [id, index.toString(16).padStart(40, '0')]))
  const listed = ids.slice(WITHOUT).sort()
  const files = new Map<string, string>(FIRST_FILES)
  for (let at = 0; at < CHECKS; at++) {
    const when = new Date(Date.now() - (CHECKS - at) * 3 * DAY_MS).toISOString()
    const rows = listed.map((id, index): CheckRow => {
      const bad = (index * 7 + at * 13) % 20 === 0 || index % 251 === 0
      return [id, trees.get(id)!, 'beta', bad ? 'ppfnnn' : 'ppppnn', bad ? `its image does not build: step ${index % 9} exited with code 1` : 'needs a GPU, and this machine has none', 60_000 + index * 7, bad ? null : 1_000_000 + index]
    })
    files.set(pathOf({ kind: 'check', month: when.slice(0, 7), id: at.toString(16).padStart(24, '0') }), renderCheck({ id: '', at: when, commit, trigger: at % 2 === 0 ? 'schedule' : 'push', run: String(1000 + at), rows }))
  }
  for (const id of ids.slice(0, WITHOUT)) {
    for (let at = 0; at < RECORDS; at++) {
      const record = recordOf(commit, `202611${String(at + 1).padStart(2, '0')}T090000Z-${at}`, { example: { id, path: `examples/${id}` } })
      files.set(pathOf({ kind: 'record', example: id, month: '2026-11', id: record.id }), recordLine(record))
    }
  }
  const stream = [`commit refs/heads/hortus-data\ncommitter bench <bench@example.invalid> 1767225600 +0000\ndata 5\nbench`, ...[...files].map(([file, text]) => `M 100644 inline ${file}\ndata ${Buffer.byteLength(text)}\n${text}`), 'done\n']
  git(path, ['fast-import', '--quiet', '--done'], stream.join('\n'))
}

const git = (cwd: string, args: readonly string[], input?: string): string => execFileSync('git', args, { cwd, encoding: 'utf8', ...(input === undefined ? {} : { input }), maxBuffer: 1 << 20, stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'inherit'] })
