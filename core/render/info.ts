import type { Graduated, Need } from '../garden/example.ts'
import type { RunSummary } from '../record/run-summary.ts'
import { count, duration } from './figures.ts'
import { plain } from './plain.ts'
import type { TerminalOptions } from './render-terminal.ts'
import { pad, painter, wrap } from './terminal-style.ts'

/** What `hortus info` shows; app/info gathers it. */
export interface InfoView {
  readonly id: string
  readonly name: string
  readonly description: string | null
  readonly tier: string
  readonly capability: string | null
  readonly tags: readonly string[]
  readonly descriptor: string
  readonly need: Need
  readonly gpu: string
  readonly datasets: readonly string[]
  readonly profiles: readonly string[]
  readonly presetDetails: readonly {
    readonly name: string
    readonly description: string | null
    readonly kind: 'command' | 'script' | 'invalid'
    readonly command: string
    readonly params: Readonly<Record<string, unknown>>
    readonly timeoutSeconds: number | null
    readonly engines: readonly string[]
    readonly expectedMs: number | null
  }[]
  readonly runs: RunSummary
  readonly lastGreenIsCurrent: boolean | null
  readonly graduatedTo?: Graduated
  readonly claim: { readonly date: string | null; readonly status: string | null; readonly note: string | null; readonly claimsVerified: boolean }
}

/** `hortus info` as a person reads it: what it is, what it needs, when it was green, how to run it. */
export function renderInfo(info: InfoView, { color, width }: TerminalOptions): string {
  const paint = painter(color)
  const field = (label: string, text: string): string[] => wrap(plain(text), width - 14).map((line, index) => `${paint(pad(index === 0 ? label : '', 12), 'dim')}  ${line}`)
  return [
    `${paint(plain(info.id), 'bold')}  ${plain(info.name)}`,
    ...(info.description === null ? [] : wrap(plain(info.description), width)),
    '',
    ...(info.graduatedTo === undefined ? [] : field('graduated', graduated(info.graduatedTo))),
    ...field('tier', info.tier),
    ...(info.capability === null ? [] : field('capability', info.capability)),
    ...(info.tags.length === 0 ? [] : field('tags', info.tags.join(', '))),
    ...field('gpu', info.gpu),
    ...field('vram', gigabytes(info.need.vramGb)),
    ...field('disk', gigabytes(info.need.diskGb)),
    ...(info.need.ramGb === null ? [] : field('memory', gigabytes(info.need.ramGb))),
    ...field('datasets', info.datasets.length === 0 ? 'none named' : info.datasets.join(', ')),
    ...(info.profiles.length === 0 ? [] : field('profiles', info.profiles.join(', '))),
    ...field('last green', lastGreen(info)),
    ...field('last run', info.runs.last === null ? 'none kept here' : `${info.runs.last.date?.slice(0, 16).replace('T', ' ').concat(' UTC') ?? 'unknown time'}, ${info.runs.last.state.replace('_', ' ')}`),
    ...field('claim', claim(info.claim)),
    ...field('descriptor', info.descriptor),
    '',
    ...(info.graduatedTo === undefined ? [paint('Presets', 'bold')] : []),
    ...info.presetDetails.flatMap((preset) => presetLines(preset, width).map((line, index) => (index === 0 ? line : paint(line, 'dim')))),
    '',
  ].join('\n')
}

/** Only a commit can bring it back, so that is said where it is known. */
function graduated({ repository, date, commit }: Graduated): string {
  return `to ${repository}${date === null ? '' : ` on ${date}`}${commit === null ? '' : `; the last commit that had it whole is ${commit.slice(0, 12)}`}`
}

const gigabytes = (value: number | null): string => (value === null ? 'not said' : value === 0 ? 'none' : `${value} GB`)

function lastGreen({ runs, lastGreenIsCurrent }: InfoView): string {
  if (runs.lastGreen === null) return runs.runs === 0 ? 'no run kept here' : `none of ${count(runs.runs, 'kept run')}`
  const fresh = lastGreenIsCurrent === null ? '' : lastGreenIsCurrent ? ', nothing changed since' : ', its files changed since'
  return `${runs.lastGreen.date.slice(0, 10)}${runs.lastGreen.preset === null ? '' : ` (${runs.lastGreen.preset})`}${fresh}`
}

/** Written by hand in the descriptor: shown as what it is, never as a fact. */
function claim({ date, status, note, claimsVerified }: InfoView['claim']): string {
  if (date === null && status === null && note === null) return 'none'
  const said = [claimsVerified ? 'verified' : (status ?? 'not verified'), date].filter((part) => part !== null).join(' ')
  return `the descriptor says "${said}" (written by hand, not checked)${note === null ? '' : `: ${note}`}`
}

function presetLines(preset: InfoView['presetDetails'][number], width: number): string[] {
  const time = preset.expectedMs === null ? 'time not known' : `about ${duration(preset.expectedMs)}`
  const limit = preset.timeoutSeconds === null ? '' : `, at most ${preset.timeoutSeconds} s`
  const params = Object.entries(preset.params).map(([name, value]) => `${name}=${String(value)}`)
  const engines = preset.engines.length === 0 ? [] : [`engines: ${preset.engines.join(', ')}`]
  const lines = [preset.kind === 'invalid' ? `cannot be run: ${preset.command}` : `${preset.kind === 'script' ? 'script: ' : '$ '}${preset.command}`, ...(params.length === 0 ? [] : [`params: ${params.join('  ')}`]), ...engines]
  const head = `  ${pad(plain(preset.name), 12)}  ${plain(preset.description ?? '')}`.trimEnd()
  return [`${head}${preset.description === null ? '' : ' · '}${preset.description === null ? '  ' : ''}${time}${limit}`, ...lines.flatMap((line) => wrap(plain(line), width - 16).map((each) => `                ${each}`))]
}
