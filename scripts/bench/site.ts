/** `hortus site` from process start, on a real repository with a real data branch. */
import { execFileSync } from 'node:child_process'
import { appendFile, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { temporary } from './lay-out.ts'
import { median, once, type Bench, type Command } from './measure.ts'
import { appendRecord, git, idAt, recordAt, siteGarden, treesOf, type GardenSize } from './site-garden.ts'

const CORPUS: GardenSize = { examples: 236, records: 10_000, checks: 60 }
const LARGE: GardenSize = { examples: 5000, records: 20_000, checks: 30 }
const MAIN = join(process.cwd(), 'cli/hortus.mjs')
/** Nothing that is younger than two seconds is remembered (git's index). */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2500))

/** As `hortus` is started by its name: types are stripped once (cli/hortus.mjs), here in a round that does not count. */
const build = (garden: string, place: string, cache: string): Command => ({ file: process.execPath, args: [MAIN, 'site', '--out', join(place, 'site')], cwd: garden, env: { HOME: place, XDG_CACHE_HOME: cache, NODE_COMPILE_CACHE: join(place, 'compiled') }, accept: [0] })

/** Nothing is remembered and nothing lies there. */
export const siteFull: Bench = async (runs) => {
  await using garden = await temporary()
  await using place = await temporary()
  await siteGarden(garden.path, CORPUS)
  const command = build(garden.path, place.path, '/dev/null')
  const times: number[] = []
  for (let round = 0; round <= runs; round++) {
    await rm(join(place.path, 'site'), { recursive: true, force: true })
    const elapsed = once(command)
    if (round > 0) times.push(elapsed)
  }
  const first = await firstPage(join(place.path, 'site'))
  return { title: 'hortus site: 236 examples with 10,000 records, everything, from process start', value: median(times), limit: 3000, unit: 'ms', detail: `first page with its scripts, styles and search index ${(first / 1024).toFixed(0)} KiB compressed, of at most 100` }
}

/** What the first page loads, compressed as servers do it. */
async function firstPage(site: string): Promise<number> {
  const html = await readFile(join(site, 'index.html'), 'utf8')
  const loaded = [...html.matchAll(/(?:src|href)="((?:assets|data)\/[^"]+)"/g)].map(([, path]) => decodeURIComponent(path!))
  const files = await Promise.all(['index.html', ...new Set(loaded)].map((path) => readFile(join(site, path))))
  return files.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 6 }).length, 0)
}

/** A new record with its index on the data branch; beside it a README that somebody changed. */
export const siteRebuild: Bench = async (runs) => {
  await using garden = await temporary()
  await using place = await temporary()
  await siteGarden(garden.path, CORPUS)
  await settle()
  const command = build(garden.path, place.path, join(place.path, 'cache'))
  once(command)
  once(command)
  const commit = git(garden.path, ['rev-parse', 'HEAD']).trim()
  const tree = treesOf(garden.path).get(idAt(7))!
  const [records, readmes, same] = [[], [], []] as [number[], number[], number[]]
  for (let round = 0; round < runs; round++) {
    appendRecord(garden.path, idAt(7), recordAt(idAt(7), 0, commit, tree))
    records.push(once(command))
    same.push(once(command))
    await appendFile(join(garden.path, 'examples', idAt(8), 'README.md'), `\nA line more, ${round}.\n`)
    await settle()
    readmes.push(once(command))
  }
  return { title: 'the same after one new record', value: median(records), limit: 500, unit: 'ms', detail: `after a changed README ${median(readmes).toFixed(0)} ms; nothing changed ${median(same).toFixed(0)} ms` }
}

export const siteLarge: Bench = async () => {
  await using garden = await temporary()
  await using place = await temporary()
  await siteGarden(garden.path, LARGE)
  once({ ...build(garden.path, place.path, '/dev/null'), args: [MAIN, '--version'] })
  const command = build(garden.path, place.path, join(place.path, 'cache'))
  const started = performance.now()
  const memory = peakMemory(command)
  const elapsed = performance.now() - started
  const pages = (await readdir(join(place.path, 'site'), { recursive: true })).filter((path) => path.endsWith('.html')).length
  return { title: 'hortus site: 5,000 examples with 20,000 records, everything, from process start', value: elapsed, limit: 30_000, unit: 'ms', detail: `${pages} pages; peak memory ${memory.toFixed(0)} MB of at most 1,000; again with nothing changed ${once(command).toFixed(0)} ms` }
}

/** Of one process, as the kernel counts it; it prints that last. */
function peakMemory({ args, cwd, env }: Command): number {
  const tell = 'process.on("exit", () => process.stderr.write("\\nrss " + process.resourceUsage().maxRSS))'
  const out = execFileSync('sh', ['-c', 'exec "$@" 2>&1 >/dev/null', 'sh', process.execPath, '--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...args], { cwd, env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' })
  return Number(/rss (\d+)\s*$/.exec(out)?.[1]) / 1024
}
