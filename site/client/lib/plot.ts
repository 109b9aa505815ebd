/** A chart of Observable Plot as our policy allows it: its own style sheet is left out (ours says the same), and it is one picture to a screen reader. */
import { plot, type PlotOptions } from '@observablehq/plot'

export function picture(options: PlotOptions, width: number, label: string): Element {
  const made = plot({ width, height: 220, marginTop: 16, marginRight: 16, marginBottom: 36, marginLeft: 52, className: 'plot', ...options })
  for (const style of made.querySelectorAll('style')) style.remove()
  made.setAttribute('role', 'img')
  made.setAttribute('aria-label', label)
  return made
}

/** Of the style sheet, so that both schemes and paper have their own. */
export const COLOR = { good: 'var(--good)', open: 'var(--open)', bad: 'var(--bad)', none: 'var(--strong)', accent: 'var(--accent)', other: 'var(--line-3)', muted: 'var(--muted)', line: 'var(--line)', band: 'var(--band)' } as const

export const momentOf = (seconds: number): Date => new Date(seconds * 1000)
