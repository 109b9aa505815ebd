/** A chart of Observable Plot as our policy allows it: its own style sheet is left out (ours says the same), and it is one picture to a screen reader and to the keyboard. */
import { plot, type PlotOptions } from '@observablehq/plot'

export function picture(options: PlotOptions, width: number, label: string): Element {
  const made = plot({ width, height: 220, marginTop: 16, marginRight: 16, marginBottom: 36, marginLeft: 64, className: 'plot', ...options })
  for (const style of made.querySelectorAll('style')) style.remove()
  // The table beside it has the same links: a picture with hundreds of them would hold whoever goes by keys, so here they are for the pointer.
  for (const link of made.querySelectorAll<SVGAElement>('a')) link.replaceWith(...pressed(link))
  // Plot labels groups that have no role: no screen reader may say them.
  for (const group of made.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
  made.setAttribute('role', 'img')
  made.setAttribute('aria-label', label)
  return made
}

function pressed(link: SVGAElement): readonly Element[] {
  const { baseVal } = link.href
  const inner = [...link.children]
  for (const each of inner) each.addEventListener('click', () => location.assign(baseVal))
  for (const each of inner) each.classList.add('pressed')
  return inner
}

/** Of the style sheet, so that both schemes and paper have their own. */
export const COLOR = { good: 'var(--good)', open: 'var(--open)', bad: 'var(--bad)', none: 'var(--muted)', accent: 'var(--accent)', other: 'var(--line-3)', muted: 'var(--muted)', line: 'var(--line)', band: 'var(--band)' } as const

export const momentOf = (seconds: number): Date => new Date(seconds * 1000)
