/** Progress as lines of a job log; an example's own output goes to its log file, and here only when debug logging is on. */
import type { ProgressEvent } from '../core/world.ts'

export function progressLine(event: ProgressEvent, debug: boolean): string | null {
  switch (event.kind) {
    case 'example-started':
      return `${event.example} (${event.index + 1} of ${event.total})`
    case 'step-started':
      return `${event.example}: ${event.step}${event.detail === undefined ? '' : ` ${event.detail}`}`
    case 'output':
      return debug ? `${event.example}: ${event.step}: ${event.line}` : null
    case 'supervised':
      return debug ? `${event.example}: ${event.line}` : null
    case 'example-finished':
      return `${event.example}: ${event.outcome}${event.reason === null ? '' : `, ${event.reason}`} (${(event.durationMs / 1000).toFixed(1)} s)`
  }
}
