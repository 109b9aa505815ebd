/** The history of one example as a repository of its own: 2,000 commits, each of which changed it, out of a repository of 6,600 files. */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { EXPORTED, exportGarden } from './export-garden.ts'
import { temporary } from './lay-out.ts'
import { median, once, type Bench } from './measure.ts'

const MAIN = join(process.cwd(), 'cli/hortus.mjs')
const COMMITS = 2000

export const exportHistory: Bench = async (runs) => {
  await using garden = await temporary()
  await using place = await temporary()
  const { files } = await exportGarden(garden.path, { commits: COMMITS })
  const out = join(place.path, 'new')
  const timed = (...more: readonly string[]): number => {
    rmSync(out, { recursive: true, force: true })
    return once({ file: process.execPath, args: [MAIN, 'export', EXPORTED, '--as-repo', '--no-proof', '--json', ...more, '--out', out], cwd: garden.path, env: { HOME: place.path, XDG_CACHE_HOME: '/dev/null', NODE_COMPILE_CACHE: join(place.path, 'compiled') }, accept: [0, 1] })
  }
  timed()
  const without = median(Array.from({ length: runs }, () => timed()))
  const whole = median(Array.from({ length: runs }, () => timed('--with-history')))
  const kept = execFileSync('git', ['rev-list', '--count', 'HEAD'], { cwd: out, encoding: 'utf8' }).trim()
  return { title: `export with the history of ${COMMITS} commits out of a repository of ${files} files, from process start, its proof aside`, value: whole, limit: 5000, unit: 'ms', detail: `${kept} commits in the new repository; without history ${without.toFixed(0)} ms` }
}
