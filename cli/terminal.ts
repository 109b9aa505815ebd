import { styleText } from 'node:util'
import { HortusError } from '../core/problem.ts'

/** How standard output and standard error look to the person behind them. */
export interface Terminal {
  /** Writes text as it is. */
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly outColor: boolean
  readonly errColor: boolean
  /** Standard error is a terminal that can redraw lines. */
  readonly live: boolean
  readonly width: () => number
}

/** The real one. Colours follow NO_COLOR, FORCE_COLOR and TERM by Node's own rules (styleText), and `--no-color`. */
export function openTerminal(options: { readonly color: boolean }): Terminal {
  quietWhenClosed(process.stdout)
  quietWhenClosed(process.stderr)
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    outColor: options.color && colors(process.stdout),
    errColor: options.color && colors(process.stderr),
    live: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb' && process.env['CI'] === undefined,
    width: () => process.stdout.columns ?? process.stderr.columns ?? (Number(process.env['COLUMNS']) || 100),
  }
}

const colors = (stream: NodeJS.WriteStream): boolean => styleText('red', 'x', { stream, validateStream: true }) !== 'x'

/** The reader of a pipe may leave early (`hortus list | head`); that is no failure of the verb. */
function quietWhenClosed(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    const name = stream === process.stderr ? 'error' : 'output'
    throw new HortusError({ code: 'OUTPUT.STREAM', message: `Standard ${name} could not be written: ${error.message}.`, next: 'Free some space where it goes, or send it elsewhere.' })
  })
}
