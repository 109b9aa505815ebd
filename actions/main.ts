/** The door of every action: the inner actions import this bundle and name their verb. */
import { constants } from 'node:os'
import { openActionsRunner } from '../io/actions-runner.ts'
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
  const code = await runAction(verb, openActionsRunner(process.env, (text) => void process.stdout.write(text)), process.env, stop.signal)
  return stopped === 0 ? code : stopped
}

if (import.meta.main) process.exitCode = await run(process.argv[2] ?? 'validate')
