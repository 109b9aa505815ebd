/** One question to a tool of the driver or the system, in bounds: a driver that hangs holds its tool where no signal reaches it. */
import { spawn } from 'node:child_process'
import { endChild } from '../sampler/end-child.ts'
import { shown } from '../../core/gpu-state/shown.ts'

export type Told = { readonly kind: 'told'; readonly text: string } | { readonly kind: 'silent'; readonly reason: string; readonly absent: boolean }

export interface AskOptions {
  readonly env: NodeJS.ProcessEnv
  readonly timeoutMs: number
  readonly maxBytes: number
}

export function askTool(program: string, args: readonly string[], { env, timeoutMs, maxBytes }: AskOptions): Promise<Told> {
  return new Promise((done) => {
    const child = spawn(program, args, { env: { ...env, LC_ALL: 'C' }, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
    let out: Buffer = Buffer.alloc(0)
    let complaint = ''
    let told = false
    let given: string | null = null
    const tell = (answer: Told): void => {
      if (told) return
      told = true
      clearTimeout(timer)
      done(answer)
    }
    const giveUp = (reason: string): void => {
      given ??= `${program} ${reason}`
      child.stderr.destroy()
      void endChild(child).then(() => tell({ kind: 'silent', reason: given!, absent: false }))
    }
    const timer = setTimeout(() => giveUp(`did not answer within ${timeoutMs / 1000} s`), timeoutMs)
    child.stdout.on('data', (chunk: Buffer) => {
      out = Buffer.concat([out, chunk])
      if (out.length > maxBytes) giveUp(`printed more than ${maxBytes} bytes`)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (complaint.length < 4096) complaint += chunk.toString('latin1')
    })
    child.once('error', (error: NodeJS.ErrnoException) => tell({ kind: 'silent', reason: error.code === 'ENOENT' ? `${program} is not on PATH` : `${program} could not be started (${error.code ?? 'unknown'})`, absent: error.code === 'ENOENT' }))
    child.once('close', (code, signal) => {
      if (given !== null) return
      const text = out.toString('latin1')
      if (code === 0) return tell({ kind: 'told', text })
      const words = shown((complaint.trim() || text.trim()).split('\n')[0] ?? '')
      tell({ kind: 'silent', reason: `${program} ended ${signal === null ? `with code ${code}` : `by ${signal}`}${words === '' ? '' : `: "${words}"`}`, absent: false })
    })
  })
}
