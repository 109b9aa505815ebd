/**
 * G4 (specs: compare 7): of a report of 24 metrics that did not change, at most one in ten has any false alarm, and of one that is 10 %
 * worse at least four in five are found. Fixed seeds: the figures are the same on every machine, and printed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CORPORA, present } from '../../test/require.ts'
import { median } from '../benchmark/percentile.ts'
import { pairedOrder } from '../benchmark/order.ts'
import { compareAll } from './compare-all.ts'
import { sampleBenchmark } from './sample-benchmark.ts'
import { seeded } from './statistics/testing/seeded.ts'

const SERIES = 24
const STARTS = 7

/** One value around 1, of a metric that did not change. */
type Draw = (random: () => number) => number

interface Rates {
  readonly falseRegression: number
  readonly falseAny: number
  readonly equivalent: number
  readonly power: number
}

function simulate(metrics: (random: () => number) => readonly Draw[], draws: number, seed: string): Rates {
  const random = seeded(seed)
  const tally = { regression: 0, any: 0, equivalent: 0, found: 0 }
  for (let at = 0; at < draws; at++) {
    const drawn = metrics(random)
    const side = (factor: number) => Object.fromEntries(drawn.map((draw, index) => [`latency_${index}`, Array.from({ length: STARTS }, () => draw(random) * (index === 0 ? factor : 1))]))
    const verdicts = (factor: number) => compareAll([{ base: [sampleBenchmark('base', side(1))], head: [sampleBenchmark('head', side(factor))], declared: {} }], { tolerance: 0.05 })[0]!.metrics.map(({ verdict }) => verdict)
    const unchanged = verdicts(1)
    tally.regression += Number(unchanged.includes('regression'))
    tally.any += Number(unchanged.includes('regression') || unchanged.includes('improvement'))
    tally.equivalent += unchanged.filter((verdict) => verdict === 'equivalent').length / SERIES
    tally.found += Number(verdicts(1.1)[0] === 'regression')
  }
  return { falseRegression: tally.regression / draws, falseAny: tally.any / draws, equivalent: tally.equivalent / draws, power: tally.found / draws }
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
function told(what: string, draws: number, rates: Rates): void {
  console.log(`${what}, ${draws} reports of ${SERIES} metrics, ${STARTS} against ${STARTS} starts: any false regression ${percent(rates.falseRegression)}, any false alarm ${percent(rates.falseAny)}, +10 % found ${percent(rates.power)}, unchanged called equivalent ${percent(rates.equivalent)}`)
}

const gauss = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/**
 * Spread of 0.5 % to 3 %, as many quiet metrics as noisy ones (one machine drifts by 1.5-3 %, a quiet GPU by 0.2-0.6 %: specs, compare
 * 0.7 and 4.6); one start in fifty is disturbed by another tenth to half.
 */
function lognormal(random: () => number): readonly Draw[] {
  return Array.from({ length: SERIES }, () => {
    const sigma = 0.005 * 6 ** random()
    return (draw) => Math.exp(sigma * gauss(draw)) * (draw() < 0.02 ? 1.1 + 0.4 * draw() : 1)
  })
}

test('G4: lognormal starts with disturbances', () => {
  const draws = 400
  const rates = simulate(lognormal, draws, 'g4 lognormal')
  told('Lognormal, spread 0.5-3 %', draws, rates)
  expect(rates.falseAny).toBeLessThanOrEqual(0.1)
  expect(rates.power).toBeGreaterThanOrEqual(0.8)
})

/** Noise beyond what the floor keeps out, so that nothing but the correction stands against a false alarm: a spread of 5-10 %, and two levels of a busy machine. */
function unruly(random: () => number): readonly Draw[] {
  return Array.from({ length: SERIES }, (_, at) => {
    const sigma = 0.05 * 2 ** random()
    return at % 2 === 0 ? (draw: () => number) => Math.exp(sigma * gauss(draw)) : (draw: () => number) => Math.exp(0.01 * gauss(draw)) * (draw() < 0.5 ? 1.2 : 1)
  })
}

test('G4: starts so noisy that every effect is beyond the gate raise no more false alarms than the correction allows', () => {
  const draws = 400
  const rates = simulate(unruly, draws, 'g4 noisy')
  told('Spread 5-10 %, or two levels', draws, rates)
  expect(rates.falseRegression).toBeLessThanOrEqual(0.06)
  expect(rates.falseAny).toBeLessThanOrEqual(0.1)
})

const SAP = join(CORPORA, 'perf/sap_small_2021/hana/small_2021')

interface Stretch {
  readonly values: readonly number[]
  /** The authors class it as of high deviation or as depending on the build: 6 % to 12 % between builds that are the same. */
  readonly noisy: boolean
}

/** Medians of builds, cut where people saw a change: what moves although nothing changed. */
function sapStretches(): readonly Stretch[] {
  const table = (path: string, separator: string): string[][] => readFileSync(join(SAP, path), 'utf8').trim().split('\n').slice(1).map((line) => line.split(separator))
  const labels = new Map(table('metadata/dataset_details.csv', ';').map(([type, file, at]) => [file!, { type: type!.trim(), at: Number(at) }]))
  return readdirSync(join(SAP, 'data')).filter((name) => name.endsWith('.csv')).toSorted().flatMap((name) => {
    const { type, at } = labels.get(name)!
    const cut = type === 'regression' ? at : 0
    const rows = table(`data/${name}`, ',')
    const parts = [rows.filter(([index]) => Number(index) <= cut), rows.filter(([index]) => Number(index) > cut)]
    const medians = parts.map((part) => [...Map.groupBy(part, ([, build]) => build).values()].map((own) => median(own.map((row) => Number(row[2])))))
    return medians.filter((values) => values.length >= 2 * STARTS).map((values) => ({ values, noisy: type === 'High deviation' || type === 'Build-dependent' }))
  })
}

/** The next 14 builds of a stretch in the order of a benchmark: a drift weighs on both sides alike. */
const ORDER = pairedOrder(STARTS, 0).map(({ side }) => side)

test.skipIf(!present('corpora', existsSync(SAP)))('G4: builds of SAP HANA that people saw no change in (needs the corpora)', () => {
  const stretches = sapStretches()
  const steady = stretches.filter(({ noisy }) => !noisy)
  const draws = 250
  // The metric that changes is the first; the others of its report are of any kind.
  const of = (first: readonly Stretch[], seed: string) => simulate((random) => Array.from({ length: SERIES }, (_, at) => windowOf(at === 0 ? first : stretches, random)), draws, seed)
  const [any, quiet] = [of(stretches, 'g4 sap any'), of(steady, 'g4 sap steady')]
  told(`SAP HANA, a change in any of ${stretches.length} stretches`, draws, any)
  told(`SAP HANA, a change in one of ${steady.length} stretches that the authors do not class as noise`, draws, quiet)
  expect(any.falseAny).toBeLessThanOrEqual(0.1)
  expect(quiet.falseAny).toBeLessThanOrEqual(0.1)
  expect(quiet.power).toBeGreaterThanOrEqual(0.8)
})

function windowOf(stretches: readonly Stretch[], random: () => number): Draw {
  const { values } = stretches[Math.floor(random() * stretches.length)]!
  const from = Math.floor(random() * (values.length - 2 * STARTS + 1))
  const window = values.slice(from, from + 2 * STARTS)
  const turns = [...window.filter((_, at) => ORDER[at] === 'base'), ...window.filter((_, at) => ORDER[at] === 'head')]
  let next = 0
  return () => turns[next++ % turns.length]!
}
