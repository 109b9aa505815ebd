/** Small pictures as inline SVG. Numbers only: what they are about stands beside them as text. */
import type { Metric } from '../comparison-words.ts'
import { changeWords, seenFrom, sizeWords } from '../comparison-words.ts'
import { drawable, range, rounded } from '../sparkline.ts'
import { html, NOTHING, text, type Html } from './html.ts'

const [WIDTH, HEIGHT] = [130, 26]

/**
 * The change with its interval against no change (the upright line) and what counts as none (the band, `gate`). `scale`: the relative
 * change at either end, the same for all metrics of a comparison; what lies beyond is drawn at the edge.
 */
export function changeChart(metric: Metric, scale: number): Html {
  const { change, evidence, tolerance } = metric
  const effect = evidence?.effect ?? change
  if (effect === null || !drawable(effect) || !(scale > 0)) return NOTHING
  const x = (relative: number): number => rounded(WIDTH / 2 + (Math.max(-1, Math.min(1, relative / scale)) * (WIDTH - 12)) / 2)
  const gate = evidence?.gate ?? tolerance
  const [low, high] = [evidence?.low ?? null, evidence?.high ?? null]
  const line = low === null || high === null ? NOTHING : html`<path class="i" d="M${x(low)} 13H${x(high)}M${x(low)} 9v8M${x(high)} 9v8"/>`
  const label = `change ${changeWords(metric)}; less than ${sizeWords(gate)} counts as none`
  return html`<svg class="${verdictClass(metric)}" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${text(label)}"><rect class="band" x="${x(-gate)}" y="2" width="${rounded(x(gate) - x(-gate))}" height="22"/><path class="zero" d="M${x(0)} 1v24"/>${line}<circle class="p" cx="${x(effect)}" cy="13" r="4"/></svg>`
}

/** What a comparison's changes reach to, so that they can be compared by eye. */
export function changeScale(metrics: readonly Metric[]): number {
  const reaches = metrics.flatMap(({ change, evidence, tolerance }) => [change, evidence?.effect, evidence?.low, evidence?.high, evidence?.gate ?? tolerance]).flatMap((each) => (typeof each === 'number' && drawable(each) ? [Math.abs(each)] : []))
  // One metric that doubled must not press the others flat.
  return Math.min(0.5, Math.max(0.01, ...reaches) * 1.1)
}

/** The builds of the base as a line, the head as a point after it. */
export function historyChart(metric: Metric): Html {
  const history = (metric.history ?? []).filter(drawable)
  if (history.length < 3) return NOTHING
  const head = typeof metric.head === 'number' && drawable(metric.head) ? metric.head : null
  const [low, high] = range(head === null ? history : [...history, head], metric.evidence?.gate ?? 0.01)
  const step = (WIDTH - 24) / (history.length - 1)
  const y = (value: number): number => rounded(HEIGHT - 4 - ((value - low) / (high - low)) * (HEIGHT - 8))
  const points = history.map((value, at) => `${rounded(4 + at * step)} ${y(value)}`).join('L') as Html
  const last = head === null ? NOTHING : html`<circle class="p" cx="${WIDTH - 8}" cy="${y(head)}" r="4"/>`
  return html`<svg class="${verdictClass(metric)}" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${text(`${history.length} builds of the base, then the head`)}"><path class="h" d="M${points}"/>${last}</svg>`
}

/** The class that colors it: what decides nothing is gray. */
export function verdictClass({ verdict, accepted, quarantined }: Pick<Metric, 'verdict' | 'accepted' | 'quarantined'>): Html {
  if (accepted !== undefined || quarantined !== undefined) return 'aside' as Html
  return ({ regression: 'bad', improvement: 'good', equivalent: 'same', inconclusive: 'open', insufficient_data: 'open', incomparable: 'open' } as const)[verdict] as Html
}


/** What the pictures and figures of these metrics mean, once; nothing of columns that they do not fill. */
export function legend(metrics: readonly Metric[]): Html {
  const words = [
    `Change: the point is the effect, ${metrics.some(({ evidence }) => typeof evidence?.low === 'number') ? 'the bar its interval, ' : ''}the upright line no change, the band what is too small to count.`,
    ...(metrics.some(({ history = [] }) => history.filter(drawable).length >= 3) ? ['Builds: the line is the base branch, the point the change under test.'] : []),
    ...(metrics.some((metric) => seenFrom(metric) !== undefined) ? ['Could see from: the smallest change that could have been seen.'] : []),
    ...(metrics.some(({ evidence }) => typeof evidence?.adjusted === 'number') ? ['p: adjusted for all series of the report.'] : []),
  ]
  return html`<p class="legend">${text(words.join(' '), 500)}</p>`
}
