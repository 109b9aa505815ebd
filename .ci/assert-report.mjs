/**
 * `node .ci/assert-report.mjs docker|process`: the last report is about every example here, and took each as far as the engine can.
 * `node .ci/assert-report.mjs benchmark ID`: the last report is a benchmark of that example on Docker, and its record holds the starts.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const [what, id] = process.argv.slice(2)
const report = JSON.parse(readFileSync('.hortus/report.json', 'utf8'))
const by = (outcome) => report.examples.filter((example) => example.outcome === outcome)
const wrong = []

if (what === 'benchmark') assertBenchmark()
else assertAll(what)

console.log(`report: ${by('passed').length} passed, ${by('failed').length} failed, ${by('skipped').length} skipped (${[what, id].filter(Boolean).join(' ')})`)
for (const each of wrong) console.error(`report: ${each}`)
process.exit(wrong.length === 0 ? 0 : 1)

function assertAll(engine) {
  const descriptors = execFileSync('git', ['ls-files', 'examples/**/example.yaml'], { encoding: 'utf8' }).trim().split('\n')
  if (report.examples.length !== descriptors.length) wrong.push(`${descriptors.length} examples are here, and the report is about ${report.examples.length}`)
  for (const example of by('failed')) wrong.push(`${example.id} failed: ${example.reason}`)
  // Without an engine, the examples in plain Python and Node run on any machine that this suite runs on.
  const least = engine === 'docker' ? descriptors.length : 3
  if (by('passed').length < least) wrong.push(`only ${by('passed').length} passed, at least ${least} can with ${engine}`)
  const rungs = engine === 'docker' ? ['parsed', 'contracted', 'built', 'probed', 'smoked'] : ['parsed', 'smoked']
  for (const example of by('passed')) {
    for (const rung of rungs) assertRung(example, rung, engine)
    if (Object.keys(example.metrics ?? {}).length === 0) wrong.push(`${example.id} passed and reported no metric`)
  }
  for (const example of by('skipped')) if (!example.reason) wrong.push(`${example.id} was skipped and nothing says why`)
}

function assertBenchmark() {
  const [example] = report.examples
  if (report.verb !== 'benchmark' || example?.id !== id) return wrong.push(`the report is no benchmark of ${id}, but ${report.verb} of ${example?.id}`)
  for (const rung of ['parsed', 'contracted', 'built', 'benchmarked']) assertRung(example, rung, 'docker')
  const record = JSON.parse(readFileSync(`.hortus/${example.records.at(-1)}`, 'utf8'))
  const measured = record.benchmark?.restarts.filter(({ warmUp, state }) => !warmUp && state === 'succeeded') ?? []
  if (record.kind !== 'benchmark' || measured.length !== record.benchmark?.runs || measured.length === 0) wrong.push(`the record of ${id} has ${measured.length} measured starts`)
  if (!record.benchmark?.series.some(({ name, summary }) => name === 'durationMs' && summary.p99 > 0)) wrong.push(`the record of ${id} has no percentiles of its duration`)
}

/** Where it says with which engine, it was the one that is meant. */
function assertRung(example, rung, engine) {
  const found = example.rungs.find((each) => each.rung === rung)
  if (found?.state !== 'passed' || (found.engine ?? engine) !== engine) wrong.push(`${example.id}: ${rung} is ${found?.state} (${found?.engine ?? 'no engine'}) with ${engine}`)
}
