/** A child's standard input and output as one connection; destroying it ends the child. */
import { spawn } from 'node:child_process'
import { Duplex } from 'node:stream'

export interface PipedDuplex extends Duplex {
  /** When the child has gone: its code, and the begin of what it said on standard error. */
  readonly gone: Promise<{ readonly code: number | null; readonly said: string }>
}

export function pipeTo(program: string, args: readonly string[], env: Readonly<Record<string, string>>): PipedDuplex {
  const child = spawn(program, args, { env, cwd: '/', detached: true, stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (said.length < 2000) said += text
  })
  const gone = new Promise<{ code: number | null; said: string }>((done) => {
    child.once('error', () => done({ code: null, said }))
    child.once('close', (code) => done({ code, said }))
  })
  const duplex = new Duplex({
    read: () => void child.stdout.resume(),
    write: (chunk: Buffer, _encoding, written) => void child.stdin.write(chunk, () => written()),
    final: (ended) => void child.stdin.end(ended),
    destroy: (error, destroyed) => {
      // Its children too: a shell's would hold the pipes open.
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
      killGroup(child.pid)
      destroyed(error)
    },
  })
  child.stdin.on('error', () => {})
  child.stdout.on('data', (chunk: Buffer) => {
    if (!duplex.push(chunk)) child.stdout.pause()
  })
  child.stdout.once('end', () => duplex.push(null))
  return Object.assign(duplex, { gone })
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has gone.
  }
}
