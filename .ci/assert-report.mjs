/** `node .ci/assert-report.mjs docker|process`: the last report is about every example here, and took each as far as the engine can. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const engine = process.argv[2]
const report = JSON.parse(readFileSync('.hortus/report.json', 'utf8'))
const descriptors = execFileSync('git', ['ls-files', 'examples/**/example.yaml'], { encoding: 'utf8' }).trim().split('\n')
const by = (outcome) => report.examples.filter((example) => example.outcome === outcome)
const wrong = []

if (report.examples.length !== descriptors.length) wrong.push(`${descriptors.length} examples are here, and the report is about ${report.examples.length}`)
for (const example of by('failed')) wrong.push(`${example.id} failed: ${example.reason}`)
// Without an engine, the examples in plain Python and Node run on any machine that this suite runs on.
const least = engine === 'docker' ? descriptors.length : 3
if (by('passed').length < least) wrong.push(`only ${by('passed').length} passed, at least ${least} can with ${engine}`)
for (const example of by('passed')) {
  const smoked = example.rungs.find((rung) => rung.rung === 'smoked')
  if (smoked?.state !== 'passed' || smoked.engine !== engine) wrong.push(`${example.id} passed without a smoke under ${engine}`)
  if (Object.keys(example.metrics ?? {}).length === 0) wrong.push(`${example.id} passed and reported no metric`)
}
for (const example of by('skipped')) if (!example.reason) wrong.push(`${example.id} was skipped and nothing says why`)

console.log(`report: ${by('passed').length} passed, ${by('failed').length} failed, ${by('skipped').length} skipped with ${engine}`)
for (const each of wrong) console.error(`report: ${each}`)
process.exit(wrong.length === 0 ? 0 : 1)
