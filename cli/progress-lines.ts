import { stripVTControlCharacters, styleText } from 'node:util'
import { duration } from '../core/render/figures.ts'
import { plain } from '../core/render/plain.ts'
import { clip } from '../core/render/terminal-style.ts'
import type { ProgressEvent } from '../core/world.ts'
import { redact } from '../io/redact.ts'

/** What runs now. Pure: the clock and the terminal are the caller's. */
export interface LiveState {
  readonly running: ReadonlyMap<string, Running>
  readonly finished: number
  readonly total: number
}

interface Running {
  readonly since: number
  readonly step: string
  /** The last line its command printed, as it came: a command may print a gigabyte, so it is made plain only when drawn. */
  readonly line: string
}

export const START: LiveState = { running: new Map(), finished: 0, total: 0 }

/** The state after an event. */
export function advance(state: LiveState, event: ProgressEvent, now: number): LiveState {
  const running = new Map(state.running)
  const current = running.get(event.example) ?? { since: now, step: 'starting', line: '' }
  switch (event.kind) {
    case 'example-started':
      running.set(event.example, { since: now, step: 'starting', line: '' })
      return { ...state, running, total: event.total }
    case 'step-started':
      running.set(event.example, { ...current, step: event.step, line: event.detail ?? '' })
      return { ...state, running }
    case 'output':
      if (METRIC_LINE.test(event.line)) return state
      running.set(event.example, { ...current, step: event.step, line: event.line })
      return { ...state, running }
    case 'supervised':
      running.set(event.example, { ...current, step: event.step, line: event.line })
      return { ...state, running }
    case 'example-finished':
      running.delete(event.example)
      return { ...state, running, finished: state.finished + 1 }
  }
}

/** What an example writes for Hortus, and perhaps prints as well, is no news to a person. */
const METRIC_LINE = /^\s*\{.{0,200}"(?:metric|event)"\s*:/

const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

/** One line for each running example, never wider than the terminal: a wrapped line could not be redrawn. */
export function liveLines(state: LiveState, now: number, width: number): readonly string[] {
  const frame = SPINNER[Math.floor(now / 100) % SPINNER.length]!
  const count = state.total > 1 ? `${Math.min(state.finished + 1, state.total)}/${state.total} ` : ''
  return [...state.running].map(([example, { since, step, line }]) => {
    const head = `${frame} ${count}${plain(example)} · ${step} · ${seconds(now - since)}`
    return clip(line === '' ? head : `${head} · ${said(line)}`, Math.max(10, width - 1))
  })
}

/** Words of an example, for one line. */
const said = (line: string): string => plain(stripVTControlCharacters(redact(line.slice(0, 400))))

/** Whole seconds: a figure that flickers tells nothing. */
const seconds = (ms: number): string => (ms < 60_000 ? `${Math.floor(ms / 1000)} s` : `${Math.floor(ms / 60_000)} min ${Math.floor((ms % 60_000) / 1000)} s`)

/** What a step is called while it lasts. */
const DOING: Readonly<Record<string, string>> = { parse: 'reading', contract: 'reading the contract of', build: 'building', keep: 'keeping the image of', load: 'loading the image of', probe: 'probing', smoke: 'running the smoke of', run: 'running', benchmark: 'benchmarking', prepare: 'preparing', collect: 'collecting the results of', compare: 'comparing', gather: 'gathering', write: 'writing the repository of', pin: 'locking the packages of', prove: 'proving the repository of' }

/** The line that stays, or null when the event leaves none. */
export function permanentLine(event: ProgressEvent, options: { readonly live: boolean; readonly color: boolean; readonly total: number }): string | null {
  if (event.kind === 'step-started' && !options.live) return `${DOING[event.step] ?? `${event.step}:`} ${plain(event.example)} …`
  if (event.kind === 'supervised' && event.asked === true) return `${plain(event.example)}: ${said(event.line)}`
  if (event.kind !== 'example-finished') return null
  if (event.outcome === 'skipped' && options.total > MANY) return null
  const { glyph, color } = OUTCOMES[event.outcome]
  const mark = options.color ? styleText(color, glyph, { validateStream: false }) : glyph
  // Why something was skipped stands in the table at the end, and may be long.
  const why = event.reason === null || event.outcome !== 'failed' ? '' : `: ${plain(event.reason)}`
  const time = event.outcome === 'skipped' ? '' : ` in ${duration(Math.round(event.durationMs))}`
  return `${mark} ${plain(event.example)} ${event.outcome}${time}${why}`
}

/** Of more examples than this, hundreds may be skipped in a moment: the table at the end counts them by reason. */
const MANY = 40

const OUTCOMES = { passed: { glyph: '✓', color: 'green' }, failed: { glyph: '✗', color: 'red' }, skipped: { glyph: '○', color: 'yellow' } } as const
