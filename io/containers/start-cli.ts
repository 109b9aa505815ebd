/** A long call of the engine's client whose output is the run's own and goes to its log. */
import { spawn } from 'node:child_process'
import type { CappedLog } from './capped-log.ts'
import type { Cli } from './cli.ts'
import { ownedName } from './owner.ts'
import { MARKER } from './stragglers.ts'

export interface CliExit {
  /** null: the client did not end by itself, or could not be started. */
  readonly code: number | null
}

export interface RunningCli {
  /** When it has ended and all of its output is read. */
  readonly ended: Promise<CliExit>
  signal(signal: NodeJS.Signals): void
}

export function startCli(cli: Cli, args: readonly string[], log: CappedLog, env: Readonly<Record<string, string>> = {}): RunningCli {
  // Marked: a client outlives a killed harness and goes on building. Its own session: a Ctrl-C of the terminal reaches the harness only, which then stops the run in order.
  const child = spawn(cli.binary, args, { env: { ...cli.env, ...env, [MARKER]: ownedName() }, cwd: '/', detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.on('data', (chunk: Buffer) => log.write(chunk))
  child.stderr.on('data', (chunk: Buffer) => log.write(chunk))
  const ended = new Promise<CliExit>((done) => {
    child.once('error', () => done({ code: null }))
    child.once('close', (code) => done({ code }))
  })
  return { ended, signal: (signal) => void child.kill(signal) }
}
