/** Charts in place of still pictures: with axes, and an answer to the pointer. Other scripts of the page ask for `draw`. */
import type { ChartKind, ChartValues } from '../charts/chart-values.ts'
import { drawLines } from './lib/draw-lines.ts'
import { drawTrend } from './lib/draw-trend.ts'
import { drawWeeks } from './lib/draw-weeks.ts'
import { give } from './lib/data.ts'

type Drawing = { readonly [Kind in ChartKind]: (value: ChartValues[Kind], width: number, label: string) => Element }
const DRAWINGS: Drawing = { trend: drawTrend, weeks: drawWeeks, lines: drawLines }

/** As they come into sight: a page may have hundreds. */
const watch = new IntersectionObserver((seen) => {
  for (const { target, isIntersecting } of seen) if (isIntersecting && target instanceof HTMLElement) draw(target)
}, { rootMargin: '300px' })

const resized = new ResizeObserver((changed) => {
  for (const { target, contentRect } of changed) if (target instanceof HTMLElement && Math.abs(contentRect.width - Number(target.dataset['width'] ?? contentRect.width)) > 8) draw(target)
})

function drawAll(within: ParentNode): void {
  for (const place of within.querySelectorAll<HTMLElement>('[data-chart]')) watch.observe(place)
}

function draw(place: HTMLElement): void {
  watch.unobserve(place)
  const width = Math.floor(place.clientWidth)
  const kind = place.dataset['chart'] as ChartKind
  if (width < 40 || !Object.hasOwn(DRAWINGS, kind)) return
  const started = performance.now()
  try {
    const value = JSON.parse(place.dataset['value'] ?? '') as never
    place.replaceChildren(DRAWINGS[kind](value, width, place.dataset['label'] ?? ''))
  } catch {
    // The still picture says the same; a test finds the word.
    place.dataset['failed'] = ''
    return
  }
  place.dataset['width'] = String(width)
  place.dataset['ms'] = (performance.now() - started).toFixed(1)
  resized.observe(place)
}

give('draw', drawAll)
drawAll(document)
// Paper has no sight: all are drawn.
addEventListener('beforeprint', () => { for (const place of document.querySelectorAll<HTMLElement>('[data-chart]:not([data-width])')) draw(place) })
