/**
 * Runs in a process of its own: 1,000 series of 500 builds, every tenth with changes of level, every fifth with few different values.
 * Only the questions are timed: T2 over every history and at its end with the family corrected, and one T3 pass over each whole history.
 */
import { changePoints } from '../../core/history/change-points.ts'
import { noise, type Shape } from '../../core/history/testing/noise.ts'
import { levels, seriesOf } from '../../core/history/testing/points.ts'
import { trendsOf } from '../../core/history/trends.ts'

const SHAPES: readonly Shape[] = ['normal', 'lognormal', 'bimodal', 'autoregressive']

const series = Array.from({ length: 1000 }, (_, at) => {
  const draw = noise(SHAPES[at % SHAPES.length]!, `bench ${at}`)
  const values = levels(at % 10 === 0 ? [[100, 100], [108, 150], [104, 200], [118, 50]] : [[100, 500]], () => 0.02 * draw())
  return seriesOf(`metric ${at}`, at % 5 === 0 ? values.map(Math.round) : values)
})
const started = performance.now()
const trends = trendsOf(series, { accepted: [], direction: () => 'min' })
const t2 = performance.now() - started
const points = series.reduce((sum, { points: builds }) => sum + changePoints(builds.map(({ value }) => value)).length, 0)
const whole = performance.now() - started
console.log(JSON.stringify({ whole, t2, memory: process.resourceUsage().maxRSS / 1024, trends: trends.length, points }))
