/** The figures of "Speed" for a workspace: the validate bundle from process start, first without anything remembered, then a second time. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { layOut, temporary, type Generated } from './lay-out.ts'
import { median, once, type Bench, type Command } from './measure.ts'
import { hugeFiles, largeInLfs, longRuns, pointersOnly, runsAndDatasets, smallFiles } from './workspaces.ts'

/** Where another bundle than the committed one is measured, it is named. */
const BUNDLE = join(process.env['HORTUS_BENCH_BUNDLE'] ?? join(process.cwd(), 'actions'), 'validate/node/index.js')

/** Beside the bundle. */
const WORKER = join(BUNDLE, '../../../dist/bulk-worker.js')

const SECOND_LIMIT = 400

/** `first`: everything is read, the files are in the page cache. `second`: nothing changed since. */
const figure = (title: string, limit: number | null, files: () => Iterable<Generated>, run: 'first' | 'second'): Bench => async (runs) => {
  await using repository = await temporary()
  await using cache = await temporary()
  await layOut(repository.path, files())
  // What is younger than two seconds is not believed.
  await new Promise((resolve) => setTimeout(resolve, 2500))
  const times: number[] = []
  for (let round = 0; round <= runs; round++) {
    const elapsed = once(validate(repository.path, run === 'second' ? cache.path : join(cache.path, String(round))))
    if (round > 0) times.push(elapsed)
  }
  const peak = run === 'first' ? `, peak memory ${await peakMegabytes(validate(repository.path, join(cache.path, 'peak')))} MB` : ''
  return { title: run === 'second' ? `${title}, second run` : title, value: median(times), limit: run === 'second' ? SECOND_LIMIT : limit, unit: 'ms', detail: `slowest ${Math.max(...times).toFixed(0)} ms${peak}` }
}

const WORKLOADS = {
  runs: ['validate: 1,000 runs and 300 MB of datasets, hashed', 1000, () => runsAndDatasets()],
  histories: ['validate: 1,000 runs with 5,000-point histories (450 MB of JSON)', 3500, () => longRuns()],
  lfs: ['validate: 2,000 files over 1 MiB in LFS, content on disk', 1000, () => largeInLfs()],
  pointers: ['validate: 50,000 LFS pointers without content', 2000, () => pointersOnly()],
  // The limit of half a second is that of their hashing: `hashing-small`, below.
  small: ['validate: 20,000 files of 8 KB, hashed', null, () => smallFiles()],
} as const

export const workspaceBenches: Record<string, Bench> = Object.fromEntries([
  ...Object.entries(WORKLOADS).flatMap(([name, [title, limit, files]]) => [
    [`workspace-${name}`, figure(title, limit, files, 'first')],
    [`workspace-${name}-second`, figure(title, limit, files, 'second')],
  ]),
  // What the first look costs is the rate of hashing, below.
  ['workspace-huge-second', figure('validate: 2 GiB of datasets in 8 files, hashed', SECOND_LIMIT, () => hugeFiles(), 'second')],
])

/** Peak memory of the process that reads 450 MB of JSON. */
export const historiesMemory: Bench = async () => {
  await using repository = await temporary()
  await using cache = await temporary()
  await layOut(repository.path, longRuns())
  const peak = await peakMegabytes(validate(repository.path, cache.path))
  return { title: 'peak memory of validate over 450 MB of JSON', value: peak, limit: 300, unit: 'MB', detail: 'resident set, as the kernel counts it' }
}

/** Time per gigabyte over that of one core of `openssl speed`, halved: two cores at three quarters are 1 / 1.5. */
export const hashingRate: Bench = async (runs) => {
  const bytes = 8 * (256 << 20)
  await using repository = await temporary()
  await using cache = await temporary()
  await layOut(repository.path, hugeFiles())
  const openssl = opensslRate()
  if (openssl === null) return { skipped: 'openssl is not here to stand beside it' }
  await using empty = await temporary()
  await layOut(empty.path, hugeFiles(8, 1))
  const [whole, rest] = [repository, empty].map(({ path }, which) => median(Array.from({ length: runs }, (_, round) => once(validate(path, join(cache.path, `${which}-${round}`)))))) as [number, number]
  const rate = bytes / ((whole - rest) / 1000)
  const best = 2 * openssl
  return { title: 'hashing 2 GiB in 8 files: time in percent of what two cores of `openssl speed -evp sha256` would take (133 is three quarters of their rate)', value: Math.round((100 * best) / rate), limit: Math.round(10_000 / 75), unit: '%', detail: `${(rate / 1e9).toFixed(2)} GB/s are ${((100 * rate) / best).toFixed(0)} % of ${(best / 1e9).toFixed(2)} GB/s; above the same repository with empty files` }
}

/** A process that does nothing else, with its start. */
export const hashingSmall: Bench = async (runs) => {
  await using directory = await temporary()
  const bytes = Buffer.alloc(8192, 'x')
  for (let at = 0; at < 20_000; at++) {
    if (at % 500 === 0) mkdirSync(join(directory.path, `part-${at / 500}`))
    bytes.write(`${at}\n`)
    writeFileSync(join(directory.path, `part-${Math.floor(at / 500)}`, `file-${at}.bin`), bytes)
  }
  const alone: number[] = []
  const whole = (): number => {
    const started = performance.now()
    alone.push(Number(execFileSync(process.execPath, ['scripts/bench/hash-driver.mjs', directory.path, WORKER], { encoding: 'utf8' })))
    return performance.now() - started
  }
  whole()
  const times = Array.from({ length: runs }, whole)
  return { title: 'hashing 20,000 files of 8 KB, from process start', value: median(times), limit: 500, unit: 'ms', detail: `slowest ${Math.max(...times).toFixed(0)} ms; the step alone ${median(alone).toFixed(0)} ms, ${Math.round(20_000 / (median(alone) / 1000))} files a second` }
}

function validate(cwd: string, cache: string): Command {
  return {
    file: process.execPath,
    args: [BUNDLE],
    cwd,
    env: { GITHUB_WORKSPACE: cwd, GITHUB_OUTPUT: '/dev/null', GITHUB_STEP_SUMMARY: '/dev/null', RUNNER_TEMP: tmpdir(), INPUT_PATH: '.', XDG_CACHE_HOME: cache, HOME: process.env['HOME'] ?? '/' },
    accept: [0, 1, 2],
  }
}

/** The child says itself, at its end, how much it had: no sampling. */
async function peakMegabytes({ file, args, cwd, env }: Command): Promise<number> {
  const code = `const { run } = await import(${JSON.stringify(`file://${args[0]!.replace('validate/node', 'dist')}`)}); await run('validate'); process.stderr.write('PEAK ' + process.resourceUsage().maxRSS + '\\n')`
  const result = spawnSync(file, ['--input-type=module', '-e', code], { cwd, env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8', maxBuffer: 64 << 20 })
  const found = /PEAK (\d+)/.exec(result.stderr)
  if (found === null) throw new Error(`no peak memory: ${result.stderr.slice(-2000)}`)
  return Math.round(Number(found[1]) / 1024)
}

/** Bytes a second of one core, 16 KiB blocks. */
function opensslRate(): number | null {
  const result = spawnSync('openssl', ['speed', '-evp', 'sha256', '-seconds', '2', '-bytes', '16384'], { encoding: 'utf8' })
  const found = /([\d.]+)k\s*$/.exec(result.stdout?.trim() ?? '')
  return found === null ? null : Number(found[1]) * 1000
}
