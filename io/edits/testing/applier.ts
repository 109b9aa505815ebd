/** A process of its own that applies a change and ends itself before the n-th step: `applier.ts ROOT CHANGE.json N`. */
import { readFileSync } from 'node:fs'
import { openEdits } from '../edits.ts'

const [rootAbs = '', change = '', last = ''] = process.argv.slice(2)
let steps = 0
const step = (): void => {
  if (steps++ === Number(last)) process.kill(process.pid, 'SIGKILL')
}
const quiet = { progress() {}, debug() {}, info() {}, warn: (message: string) => void process.stderr.write(`${message}\n`) }
const done = await openEdits({ rootAbs, log: quiet, step }).apply(JSON.parse(readFileSync(change, 'utf8')))
process.stdout.write(JSON.stringify({ done, steps }))
