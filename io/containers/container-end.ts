/** How a container ended. Exit 0 needs no question; everything else is asked, so that the engine's failures are not the example's. */
import { constants } from 'node:os'
import type { RunOutcome, Stop } from '../../core/world.ts'
import type { Cli } from './cli.ts'
import { unknownFailure } from './engine-errors.ts'
import type { CliExit } from './start-cli.ts'

interface State {
  readonly Status: string
  readonly Running: boolean
  readonly OOMKilled: boolean
  readonly ExitCode: number
  readonly Error: string
}

export async function endOfContainer(exit: CliExit, name: string, cli: Cli, said: readonly string[]): Promise<RunOutcome['end']> {
  if (exit.code === 0) return { kind: 'exited', code: 0 }
  const answer = await cli.call(['inspect', '--format={{json .State}}', name])
  const state = answer.code === 0 ? parseState(answer.stdout) : null
  // No container: it was never made, or the engine has gone.
  if (state === null) return { kind: 'engine_failed', ...unknownFailure([...said.slice(-5), ...(exit.code === 125 ? [] : answer.stderr.split('\n'))], 'the container could not be started') }
  // Podman has two more words for it.
  if (['created', 'configured', 'initialized'].includes(state.Status)) return notStarted(state, said)
  if (state.Running) return { kind: 'engine_failed', ...unknownFailure([], 'the engine lost the container') }
  if (state.OOMKilled) return { kind: 'out_of_memory' }
  return fromExitCode(state.ExitCode)
}

/** A killed container was removed with force: nobody can be asked, and nobody needs to be. */
export async function endOfStopped(stop: Stop, killed: boolean, ask: () => Promise<RunOutcome['end']>): Promise<RunOutcome['end']> {
  if (killed) return { kind: 'stopped', stop, code: null, signal: 'SIGKILL' }
  const end = await ask()
  return { kind: 'stopped', stop, code: end.kind === 'exited' ? end.code : null, signal: end.kind === 'signalled' ? end.signal : end.kind === 'out_of_memory' ? 'SIGKILL' : null }
}

/** Made, but the command could not be executed: that is the example's to correct. */
function notStarted(state: State, said: readonly string[]): RunOutcome['end'] {
  if (/no such file|not found in \$PATH|executable file not found/i.test(state.Error)) return { kind: 'exited', code: 127 }
  if (/permission denied|exec format error/i.test(state.Error)) return { kind: 'exited', code: 126 }
  return { kind: 'engine_failed', ...unknownFailure(state.Error === '' ? said.slice(-5) : [state.Error], 'the container could not be started') }
}

/** The init process in the container turns a signal into 128 + its number. */
function fromExitCode(code: number): RunOutcome['end'] {
  const signal = Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0]
  return signal !== undefined && code > 128 ? { kind: 'signalled', signal } : { kind: 'exited', code }
}

function parseState(text: string): State | null {
  try {
    return JSON.parse(text) as State
  } catch {
    return null
  }
}
