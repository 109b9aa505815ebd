/** A call of an engine's client that moves a whole image through its standard input or output. */
import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { TransferOptions } from '../../core/world.ts'
import type { Cli } from './cli.ts'
import { ownedName } from './owner.ts'
import { MARKER } from './stragglers.ts'

export interface Transfer {
  readonly stdout: Readable
  readonly ended: Promise<{ readonly code: number | null; readonly timedOut: boolean; /** The last of what it said to its standard error. */ readonly said: readonly string[] }>
  /** Ends it, if it goes on. */
  readonly kill: () => void
}

const SAID_BYTES = 64 << 10

/** `fd`: of a file that is its input, read from where it stands. */
export function startTransfer(cli: Cli, args: readonly string[], { timeoutMs, signal }: TransferOptions, fd?: number): Transfer {
  // Marked: a client outlives a killed harness. Its own session: a Ctrl-C of the terminal reaches the harness only.
  const child = spawn(cli.binary, args, { env: { ...cli.env, [MARKER]: ownedName() }, cwd: '/', detached: true, stdio: [fd ?? 'ignore', 'pipe', 'pipe'] })
  let said = ''
  let timedOut = false
  const kill = (): void => void (child.exitCode === null && child.kill('SIGKILL'))
  const timer = setTimeout(() => {
    timedOut = true
    kill()
  }, timeoutMs)
  if (signal.aborted) kill()
  signal.addEventListener('abort', kill, { once: true })
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-SAID_BYTES)
  })
  const ended = new Promise<number | null>((done) => {
    child.once('error', () => done(null))
    child.once('close', done)
  })
  return {
    stdout: child.stdout!,
    kill,
    ended: ended.then((code) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', kill)
      return { code, timedOut, said: said.split('\n').slice(-6) }
    }),
  }
}
