/**
 * `node .ci/export-examples.mjs DIR`: every example here is exported below DIR and proven, then each new repository is cloned into an
 * empty directory and runs its own smoke there: what a stranger would do who gets it. Two at a time; the images are mostly layers that
 * the engine has. Words for the builds on this machine come from HORTUS_BUILD__ARGS__BASE and HORTUS_BUILD__NETWORK.
 */
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const [out] = process.argv.slice(2)
if (out === undefined) throw new Error('which directory? node .ci/export-examples.mjs DIR')
mkdirSync(out, { recursive: true })

const LIMIT_MS = 8 * 60_000
const run = promisify(execFile)
const examples = execFileSync('git', ['ls-files', 'examples/**/example.yaml'], { encoding: 'utf8' }).trim().split('\n').map((path) => path.slice('examples/'.length, -'/example.yaml'.length))
const base = process.env.HORTUS_BUILD__ARGS__BASE
const buildWords = [...(base === undefined ? [] : ['--build-arg', `BASE=${base}`]), ...(process.env.HORTUS_BUILD__NETWORK === undefined ? [] : ['--network', process.env.HORTUS_BUILD__NETWORK])]

const waiting = [...examples]
const wrong = []
await Promise.all([worker(), worker()])
console.log(`exports: ${examples.length - wrong.length} of ${examples.length} examples exported, proven, and smoked from an empty clone`)
for (const each of wrong) console.error(`exports: ${each}`)
process.exit(wrong.length === 0 && examples.length > 0 ? 0 : 1)

async function worker() {
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const started = Date.now()
    const why = await take(id).catch((error) => `${error.message}\n${String(error.stdout ?? '').slice(-3000)}\n${String(error.stderr ?? '').slice(-3000)}`)
    if (why !== null) wrong.push(`${id}: ${why}`)
    console.log(`exports: ${id} ${why === null ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  }
}

/** null: as it should be. */
async function take(id) {
  const [made, clone] = [join(out, id), join(out, `${id}.clone`)]
  const { stdout } = await run('node', ['scripts/bootstrap.mjs', 'cli/main.ts', 'export', id, '--as-repo', '--out', made, '--json'], { timeout: LIMIT_MS, maxBuffer: 64 << 20 })
  const report = JSON.parse(stdout)
  const errors = report.findings.filter(({ level }) => level !== 'notice')
  if (report.exported?.proof !== 'passed') return `the export was not proven: ${JSON.stringify(report.exported ?? report.problems)}`
  if (errors.length > 0) return `the export has findings: ${JSON.stringify(errors)}`
  for (const rung of ['parsed', 'contracted', 'built', 'probed', 'smoked']) {
    if (!report.examples[0].rungs.some((each) => each.rung === rung && each.state === 'passed')) return `the proof did not pass ${rung}: ${JSON.stringify(report.examples[0].rungs)}`
  }
  await run('git', ['clone', '--quiet', '--no-local', made, clone], { timeout: LIMIT_MS })
  if (!existsSync(join(clone, 'smoke.sh'))) return 'it has no smoke.sh'
  const smoked = await run('./smoke.sh', buildWords, { cwd: clone, timeout: LIMIT_MS, maxBuffer: 64 << 20 })
  if (!/"metric"/.test(smoked.stdout)) return `its own smoke reported no metric:\n${smoked.stdout.slice(-2000)}`
  const { stdout: left } = await run('git', ['status', '--porcelain'], { cwd: clone })
  return left === '' ? null : `its own smoke changed its tree:\n${left}`
}
