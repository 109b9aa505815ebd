/** The door of every action: the inner actions import this bundle and name their verb. */
import { constants } from 'node:os'
import { openActionsRunner, type ActionsRunner } from '../io/actions-runner.ts'
import { runAction } from './runner.ts'

/** Runs one verb as a step of a job; the number is the exit code of the step. */
export async function run(verb: string): Promise<number> {
  // The YAML library asks the environment at every token, and each question leaves JavaScript: a copy answers at once
  // (26 ms of 236 descriptors).
  process.env = { ...process.env }
  const stop = new AbortController()
  // GitHub cancels a job with SIGINT, then SIGTERM: time to stop containers and to write what is known.
  let stopped = 0
  const onSignal = (signal: 'SIGINT' | 'SIGTERM') => {
    stopped = 128 + constants.signals[signal]
    stop.abort(new Error(signal))
  }
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal)
  const runner = openActionsRunner(process.env, (text) => void process.stdout.write(text))
  const step = Object.hasOwn(STEPS, verb) ? STEPS[verb] : undefined
  const code = step === undefined ? await runAction(verb, runner, process.env, stop.signal) : await step(runner, stop.signal)
  return stopped === 0 ? code : stopped
}

/** Steps that are no verbs: they know no garden. */
const STEPS: Readonly<Record<string, (runner: ActionsRunner, signal: AbortSignal) => Promise<number>>> = {
  async 'reclaim-disk'({ line }, signal) {
    const { reclaimDisk } = await import('./reclaim-disk.ts')
    await reclaimDisk({ env: process.env, line, signal })
    return 0
  },
  async 'check-ticket'(runner, signal) {
    const { checkTicket } = await import('./check-ticket.ts')
    return checkTicket({ runner, env: process.env, signal, now: Date.now() })
  },
}

if (import.meta.main) process.exitCode = await run(process.argv[2] ?? 'validate')
