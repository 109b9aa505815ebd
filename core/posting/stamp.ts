/** The hidden first line of a posted report: which report it is (one a workflow), and which run wrote it. */
import { createHash } from 'node:crypto'
import { stickyMarker } from '../render/sticky.ts'

/** Runs are numbered upwards, and so are the attempts of a run. */
export interface Stamp {
  readonly run: number
  readonly attempt: number
}

/** `key` is any text, for instance the path of the workflow: two workflows of a repository have a comment each. */
export const markerOf = (key: string, { run, attempt }: Stamp): string => `${frontOf(key)}${run}.${attempt} -->`

/** The stamp of a comment that begins with the marker of this report; null: it is another comment. A marker further down is a quotation. */
export function stampOf(body: string, key: string): Stamp | null {
  const front = frontOf(key)
  if (!body.startsWith(front)) return null
  const [, run, attempt] = /^(\d{1,15})\.(\d{1,6}) -->(?:\r?\n|$)/.exec(body.slice(front.length, front.length + 40)) ?? []
  return run === undefined ? null : { run: Number(run), attempt: Number(attempt) }
}

export const isNewer = (a: Stamp, b: Stamp): boolean => a.run > b.run || (a.run === b.run && a.attempt > b.attempt)

/**
 * What people see of the comment of a run: neither its stamp nor that its links lead to this run make it another one. GitHub gives
 * line ends back as they came, but not the blanks at the end.
 */
export function textOf(body: string, { run }: Stamp): string {
  const text = body.replace(/^<!-- hortus:report:[0-9a-f]{16} --><!-- run [\d.]{1,30} -->\r?\n?/, '').replaceAll('\r\n', '\n').trimEnd()
  return text.split(`/actions/runs/${run}`).reduce((whole, part) => `${whole}/actions/runs/${/^\d/.test(part) ? run : ''}${part}`)
}

/** A digest, since a path could end the comment that it stands in. */
const frontOf = (key: string): string => `${stickyMarker(createHash('sha256').update(key).digest('hex').slice(0, 16))}<!-- run `
