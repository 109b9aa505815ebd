import { stripVTControlCharacters, styleText } from 'node:util'
import type { ProgressEvent } from '../core/world.ts'
import { advance, type LiveState, liveLines, permanentLine, START } from './progress-lines.ts'
import type { Terminal } from './terminal.ts'

export interface Progress {
  readonly show: (event: ProgressEvent) => void
  /** A line that stays, above what is live. */
  readonly print: (line: string) => void
  /** Takes the live lines away while something else writes. */
  readonly aside: (write: () => void) => void
  readonly stop: () => void
}

const FRAME_MS = 100

/** On a terminal one line for each running example, redrawn; elsewhere plain lines. Always on standard error. */
export function openProgress(terminal: Terminal, options: { readonly quiet: boolean }): Progress {
  const live = terminal.live && !options.quiet
  let state: LiveState = START
  let drawn = 0
  let timer: NodeJS.Timeout | null = null

  const erase = (): void => {
    if (drawn > 0) terminal.err(`\r\u001B[${drawn}A\u001B[J`)
    drawn = 0
  }
  const draw = (): void => {
    const lines = liveLines(state, performance.now(), terminal.width())
    erase()
    if (lines.length > 0) terminal.err(`${lines.map((line) => (terminal.errColor ? styleText('cyan', line, { validateStream: false }) : line)).join('\n')}\n`)
    drawn = lines.length
  }
  const print = (line: string): void => {
    erase()
    terminal.err(`${line}\n`)
    if (live) draw()
  }
  const stop = (): void => {
    if (timer !== null) clearInterval(timer)
    timer = null
    erase()
  }
  const show = (event: ProgressEvent): void => {
    if ((event.kind === 'output' || (event.kind === 'supervised' && event.asked !== true)) && !live) return
    state = advance(state, event, performance.now())
    const line = permanentLine(event, { live, color: terminal.errColor, total: state.total })
    if (line !== null) print(line)
    if (live && timer === null && state.running.size > 0) timer = setInterval(draw, FRAME_MS).unref()
    if (state.running.size === 0) stop()
  }
  const aside = (write: () => void): void => {
    erase()
    write()
  }
  return { show, print: (line) => print(options.quiet ? line : stripVTControlCharacters(line)), aside, stop }
}
