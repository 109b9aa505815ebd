/**
 * `npm run bench:detection [-- --write]`: what our rules and those of the peers find in series that people labelled. Prints Markdown;
 * `--write` puts it between the markers of docs/detection.md. Nothing here is timed and nothing is random without a seed, so the same
 * checkout prints the same figures on every machine.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { changePoints } from '../../core/history/change-points.ts'
import { noise, type Shape } from '../../core/history/testing/noise.ts'
import { replay } from '../../core/history/segments-replay.ts'
import { trendsOf } from '../../core/history/trends.ts'
import { levels, seriesOf } from '../../core/history/testing/points.ts'
import { detectionDataPresent, medianOf, sapSeries, tigerBeetle, type LabelledSeries } from './detection-data.ts'
import { power, SHIFTS } from './detection-power.ts'
import { confirmations, OURS, PEERS } from './detection-rules.ts'
import { score } from './detection-score.ts'

const PAGE = new URL('../../docs/detection.md', import.meta.url).pathname
const START = '<!-- measured by npm run bench:detection -- --write -->'
const END = '<!-- end of what was measured -->'

const tables = [...(detectionDataPresent() ? fromCorpora() : ['The labelled series are not here (../shared/corpora/perf): only what needs no data was measured.']), ...fromSeeds()].join('\n\n')
console.log(tables)
if (process.argv.includes('--write')) write()

function fromCorpora(): readonly string[] {
  const sap = sapSeries()
  return ['### SAP HANA small_2021', sapTable(sap), '### Shifts put into the series without a labelled regression', powerTable(sap.filter(({ firstBad }) => firstBad === null)), '### TigerBeetle', tigerTable()]
}

function fromSeeds(): readonly string[] {
  return ['### Histories of 300 builds in which nothing changes', nullTable(), '### Reports of 24 series', familyTable()]
}

function sapTable(sap: readonly LabelledSeries[]): string {
  const rows = [...PEERS, ...OURS].map((rule) => {
    const { found, of, delays, falseEpisodes, decisions } = score(rule, sap)
    return { decisions, cells: [bold(rule.name, rule === OURS[0]), `${found}/${of}`, delays.length === 0 ? '-' : range(delays), `${falseEpisodes}`, ((100 * falseEpisodes) / decisions).toFixed(2)] }
  })
  const second = sap.map(({ builds, firstBad }) => ({ firstBad, worse: changePoints(builds.map(medianOf), { floor: 0.03 }).filter(({ change }) => (change ?? 0) > 0) }))
  const exact = second.filter(({ firstBad, worse }) => worse.some(({ at }) => at === firstBad)).length
  const others = second.reduce((sum, { firstBad, worse }) => sum + worse.filter(({ at }) => at !== firstBad).length, 0)
  return `${table(['rule', 'found', 'builds until the alert', 'false episodes', 'per 100 decisions'], rows.map(({ cells }) => cells))}\n\n${rows[0]!.decisions} decisions. T3 (second look over each whole history, floor 3 %) places ${exact} of 5 regressions at their very first bad build and reports ${others} others.`
}

function powerTable(sap: readonly LabelledSeries[]): string {
  const rules = [...PEERS, OURS[0]!, OURS[1]!]
  const measured = rules.map((rule) => ({ rule, ...power(rule, sap) }))
  const rows = measured.map(({ rule, shares }) => [bold(rule.name, rule === OURS[0]), ...shares.map((share) => (100 * share).toFixed(1))])
  return `${table(['rule', ...SHIFTS.map((shift) => (shift === 0 ? 'no shift' : `+${100 * shift} %`))], rows)}\n\nPercent of ${measured[0]!.points} decision points in ${sap.length} series with an alert within three builds. "No shift" also holds whatever real changes nobody labelled.`
}

function tigerTable(): string {
  const { values, accepted_changes: accepted } = tigerBeetle()
  const rows = [0.03, 0.02].flatMap((floor) => [
    [`T2, floor ${100 * floor} %`, confirmations(values, { floor, family: 1 }).map(({ start }) => start).join(', ')],
    [`T3, floor ${100 * floor} %`, changePoints(values, { floor }).map(({ at }) => at).join(', ')],
  ])
  return `${table(['rule', 'first builds of new segments'], rows)}\n\nKnown changes: ${accepted.join(', ')} (± 2); the outlier at 10 must never be one.`
}

function nullTable(): string {
  const shapes: readonly Shape[] = ['normal', 'lognormal', 'bimodal', 'autoregressive']
  const rows = shapes.map((shape) => {
    const draw = noise(shape, `detection ${shape}`)
    const histories = Array.from({ length: 1000 }, () => levels([[100, 300]], () => 0.03 * draw()))
    const seen = histories.filter((values) => changePoints(values).length > 0).length
    const cut = histories.map((values) => replay(values, new Map(), {}))
    const share = (of: number): string => `${(of / 10).toFixed(1)} %`
    const told = cut.reduce((sum, each) => sum + each.told.length, 0)
    return [shape === 'autoregressive' ? 'autoregressive, 0.3' : shape, share(seen), share(cut.filter(({ boundaries }) => boundaries.length > 1).length), (told / 2900).toFixed(2)]
  })
  return `${table(['noise', 'T3 sees a change in', 'T2 cuts', 'T2 confirms, per 100 decisions'], rows)}\n\n1,000 seeded histories each, 3 % of noise, both directions. T2 is asked 290 times in each; what it confirms by chance, it takes back after ten builds for the most part. Otava sees one in 15 % of them at its p = 0.001 and in 86.7 % at 0.01, measured with its own modules when the method was chosen.`
}

function familyTable(): string {
  const rows = [0.01, 0.02, 0.03, 0.05].map((spread) => [`${100 * spread} %`, ...[0, 0.05, 0.1, 0.2].map((shift) => `${(100 * reports(spread, shift)).toFixed(0)} %`)])
  return `${table(['noise of a build', 'any false alarm', 'finds +5 %', '+10 %', '+20 %'], rows)}\n\n300 seeded reports each: 24 series of 60 builds, normal noise; the shift is in one of them, three builds old.`
}

function reports(spread: number, shift: number): number {
  const said = Array.from({ length: 300 }, (_, at) => {
    const draw = noise('normal', `detection ${spread} ${shift} ${at}`)
    const series = Array.from({ length: 24 }, (__, of) => seriesOf(`m${of}`, levels([[100, 57], [of === 0 ? 100 * (1 + shift) : 100, 3]], () => spread * draw())))
    return trendsOf(series, { accepted: [], direction: () => 'min' }).some(({ kind, metric }) => (shift === 0 ? kind === 'regression' || kind === 'improvement' : kind === 'regression' && metric === 'm0'))
  })
  return said.filter(Boolean).length / said.length
}

function write(): void {
  const page = readFileSync(PAGE, 'utf8')
  const [before, after] = [page.indexOf(START), page.indexOf(END)]
  if (before < 0 || after < 0) throw new Error(`${PAGE} has lost its markers`)
  writeFileSync(PAGE, `${page.slice(0, before)}${START}\n\nMeasured on ${new Date().toISOString().slice(0, 10)}.\n\n${tables}\n\n${page.slice(after)}`)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function range(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return least === most ? `${least}` : `${least}-${most}`
}

function bold(text: string, when: boolean): string {
  return when ? `**${text}**` : text
}
