/** One example out of a repository of 6,600 files as a repository of its own, without history and its proof aside. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { EXPORTED, exportGarden } from './export-garden.ts'
import { temporary } from './lay-out.ts'
import { medians, type Bench, type Command } from './measure.ts'

const MAIN = join(process.cwd(), 'cli/hortus.mjs')

export const exportPlain: Bench = async (runs) => {
  await using garden = await temporary()
  await using place = await temporary()
  const { files } = await exportGarden(garden.path, { commits: 20 })
  const out = join(place.path, 'new')
  const env = { HOME: place.path, XDG_CACHE_HOME: place.path }
  const exporting: Command = { file: process.execPath, args: [MAIN, 'export', EXPORTED, '--as-repo', '--no-proof', '--json', '--out', out], cwd: garden.path, env, accept: [0, 1] }
  // What was written is out of the way of the next; a millisecond of each figure.
  const clear: Command = { file: 'rm', args: ['-rf', out], accept: [0] }
  const listing: Command = { file: process.execPath, args: [MAIN, 'list', '--json'], cwd: garden.path, env, accept: [0, 1] }
  const [, whole, list] = medians([clear, exporting, listing], runs) as [number, number, number]
  rmSync(out, { recursive: true, force: true })
  return { title: `export out of a repository of ${files} files, from process start, its proof aside`, value: whole, limit: 1000, unit: 'ms', detail: `hortus list of the same repository ${list.toFixed(0)} ms` }
}
