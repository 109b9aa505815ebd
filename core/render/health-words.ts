/** Words that every form of the page shares. */
import { byWord, RUNGS } from '../report/order.ts'
import type { ExampleHealth, Health, Kpi, Proposal, RungState } from '../schema/health.ts'
import { count, figure } from './figures.ts'

/** What needs somebody first. */
export function byNeed(examples: readonly ExampleHealth[]): readonly ExampleHealth[] {
  const rank = ({ health }: ExampleHealth): number => (health === 'red' ? 0 : health === 'yellow' ? 1 : health === 'green' ? 2 : 3)
  return examples.toSorted((a, b) => rank(a) - rank(b) || byWord(a.id, b.id))
}

const GLYPHS: Readonly<Record<RungState, string>> = { passed: '✓', failed: '✗', doubted: '?', machine: '!', skipped: '–', not_run: '·' }

/** One sign a rung, side by side: parsed first. */
export const rungsWord = ({ rungs }: ExampleHealth): string => (rungs === null ? '' : RUNGS.map((rung) => GLYPHS[rungs[rung]]).join(''))
export const RUNGS_LEGEND = `Rungs: ${RUNGS.join(', ')}. ✓ passed, ✗ failed, ? failed and decided nothing, ! the machine could not, – could not be tried, · not run.`

export const greenDay = ({ lastGreen }: ExampleHealth): string => lastGreen?.at.slice(0, 10) ?? ''
export const claimWords = ({ claim }: ExampleHealth): string => (claim === null ? '' : `claim of ${claim.claimed}: ${count(claim.changed, 'file')} changed since`)

export function titleWords({ summary: { red, yellow, green } }: Health): string {
  return [...(red > 0 ? [`${red} red`] : []), ...(yellow > 0 ? [`${yellow} yellow`] : []), `${green} green`].join(', ')
}

export function summaryWords({ summary, data }: Health): readonly string[] {
  const aside = [...(summary.archived > 0 ? [`${summary.archived} archived`] : []), ...(summary.graduated > 0 ? [`${summary.graduated} graduated`] : []), ...(summary.frozen > 0 ? [`${summary.frozen} of the yellow ones part of an incident`] : [])]
  return [`${count(summary.examples, 'example')}: ${[`${summary.red} red`, `${summary.yellow} yellow`, `${summary.green} green`, ...aside].join(', ')}.`, dataWords(data)]
}

function dataWords({ source, branch, checks, since, last }: Health['data']): string {
  if (source === 'none') return `Nothing is known of the past: there is no branch ${branch}, and no report in the output directory.`
  if (source === 'local') return `There is no branch ${branch}: this is what the last report and the records of this machine say, and none of it counts towards red.`
  if (last === null || since === null) return `The branch ${branch} holds no check yet.`
  return `${count(checks, 'check')} since ${since.slice(0, 10)}, the last of ${last.at.slice(0, 10)} (${last.trigger}${last.commit === null ? '' : ` at ${last.commit.slice(0, 12)}`}).`
}

export function kpiValue({ value, unit }: Kpi): string {
  if (value === null) return 'unknown'
  if (unit === 'share') return `${figure(Math.round(value * 1000) / 10)} %`
  return unit === 'minutes' ? `${figure(Math.round(value * 100) / 100)} min` : figure(value)
}

export function targetWords({ target, unit }: Kpi): string {
  if (target === null) return ''
  const shown = (bound: number): string => (unit === 'share' ? `${Math.round(bound * 100)} %` : unit === 'minutes' ? `${bound} min` : String(bound))
  if (target.min !== null && target.max !== null) return `${shown(target.min)} to ${shown(target.max)}`
  return target.min !== null ? `more than ${shown(target.min)}` : target.max !== null ? `less than ${shown(target.max)}` : ''
}

export const metWord = ({ met }: Kpi): string => (met === null ? '' : met ? 'met' : 'missed')

/** What each kind of proposal is called, what came first needs a person first. */
export const PROPOSALS = [
  ['archive', 'To archive: red, and the grace of the notice is over'],
  ['notice', 'To tell: red, and the owner was not told yet'],
  ['demote', 'To demote: red for what the tier promises'],
  ['graduate', 'To graduate: outgrown the garden'],
  ['promote', 'To promote: kept for long what the next tier promises'],
] as const satisfies readonly (readonly [keyof Health['proposals'], string])[]

export const evidenceWords = ({ evidence }: Proposal): readonly string[] => evidence.map(({ what, value, limit, source }) => `${what}: ${typeof value === 'number' ? figure(value) : value}${limit === null ? '' : ` (limit ${typeof limit === 'number' ? figure(limit) : limit})`}, from ${source}`)
