import type { CapturedContract, EngineCall, RunCall } from '../contract/captured.ts'
import { pathText } from '../contract/mount-text.ts'
import type { Finding } from '../schema/report.ts'
import { count } from './figures.ts'
import { cut, inert, plain } from './plain.ts'
import { findingLines, type TerminalOptions } from './render-terminal.ts'
import { columns, painter, wrap, type Paint } from './terminal-style.ts'
import { textTable } from './text-table.ts'

export interface ShownContracts {
  readonly contracts: readonly CapturedContract[]
  readonly left: readonly { readonly example: string; readonly preset: string; readonly reason: string }[]
  readonly findings: readonly Finding[]
}

/** `hortus contract` as a person reads it: each call that does something, and below it what could not be captured and what does not fit. */
export function renderContracts({ contracts, left, findings }: ShownContracts, { color, width }: TerminalOptions): string {
  const paint = painter(color)
  const incomplete = contracts.filter(({ reason }) => reason !== null)
  const many = incomplete.length > MANY
  // Where reasons are counted, what has nothing but its reason has no row either.
  const calls = shownCalls(many ? contracts.filter((each) => each.reason === null || each.calls.some(isShown)) : contracts, width, paint)
  const states = (['complete', 'partial', 'none'] as const).map((state) => `${contracts.filter((each) => each.state === state).length} ${state}`)
  return inert([
    ...(calls.length === 0 ? [] : [...calls, '']),
    ...(many ? grouped(incomplete) : incomplete.map(incompleteLine)).map((line) => paint(line, 'yellow')),
    ...left.map(({ example, preset, reason }) => paint(`left out: ${plain(example)} ${plain(preset)}: ${plain(reason)}`, 'yellow')),
    ...(incomplete.length + left.length === 0 ? [] : ['']),
    ...(findings.length === 0 ? [] : [...findings.flatMap((finding) => findingLines(finding, width, paint)), '', paint(`More about a code: hortus explain ${plain(findings[0]!.code)}`, 'dim'), '']),
    contracts.length + left.length === 0 ? 'No contracts: no preset of these examples is a script.' : `${count(contracts.length, 'contract')}: ${states.join(', ')}`,
    '',
  ].join('\n'))
}

/** More reasons than this are counted. */
const MANY = 40
const NAMED = 3

const incompleteLine = ({ example, preset, reason, state }: CapturedContract): string => `${state}: ${plain(example)} ${plain(preset)} ${plain(reason ?? '')}`

const whyOf = ({ state, reason }: CapturedContract): string => `${state}: ${plain((reason ?? '').split('; its last line: ')[0]!)}`

/** The same reason once, with whose it is; what each script said last stands in `--json`. */
function grouped(incomplete: readonly CapturedContract[]): readonly string[] {
  const groups = Map.groupBy(incomplete, (contract) => whyOf(contract))
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length).map(([why, group]) => {
    if (group.length === 1) return incompleteLine(group[0]!)
    const names = group.slice(0, NAMED).map(({ example, preset }) => `${plain(example)} ${plain(preset)}`).join(', ')
    return `${why}: ${group.length} contracts, ${names}${group.length > NAMED ? ` and ${group.length - NAMED} more (\`--json\` lists all)` : ''}`
  })
}

const TITLES = ['example', 'preset', 'state', 'call', 'image', 'gpus', 'mounts', 'command']

/** A table where all of it fits. Else a line for each mount: the one that is cut off could be the one to look at. */
function shownCalls(contracts: readonly CapturedContract[], width: number, paint: Paint): readonly string[] {
  const rows = contracts.flatMap((contract) => rowsOf(contract))
  const whole = textTable(TITLES, rows, Number.MAX_SAFE_INTEGER)
  if (rows.length === 0) return []
  if (Math.max(...whole.map(columns)) <= width) return [paint(whole[0]!, 'dim'), ...whole.slice(1)]
  return contracts.flatMap((contract) => [paint(`${plain(contract.example)} ${plain(contract.preset)}: ${contract.state}`, 'bold'), ...contract.calls.filter(isShown).flatMap((call) => callLines(call, width))])
}

function callLines(call: EngineCall, width: number): readonly string[] {
  const [image, gpus, , command] = cells(call)
  const mounts = call.kind === 'run' ? call.mounts.map(mountCell) : []
  const head = [call.kind, ...(image === '–' ? [] : [image!]), ...(gpus === '–' ? [] : [`gpus ${gpus!}`]), ...powers(call)].join(' ')
  const line = (text: string, indent: number): string[] => wrap(cut(plain(text), MOST), width - indent).map((each) => `${' '.repeat(indent)}${each}`)
  return [...line(head, 2), ...mounts.flatMap((mount) => line(`mount ${mount}`, 4)), ...(command === '–' || command === '' ? [] : line(command!, 4))]
}

/** For which the table has no column. */
const powers = (call: EngineCall): readonly string[] =>
  call.kind === 'run' ? [...(call.privileged ? ['privileged'] : []), ...(call.network === null ? [] : [`network ${call.network}`]), ...(call.ipc === null ? [] : [`ipc ${call.ipc}`]), ...(call.user === null ? [] : [`user ${call.user}`]), ...(call.detached ? ['detached'] : [])] : []

/** Characters of a command that a script wrote. */
const MOST = 400

const isShown = (call: EngineCall): boolean => call.kind !== 'query'

function rowsOf({ example, preset, state, calls }: CapturedContract): readonly (readonly string[])[] {
  const shown = calls.filter(isShown)
  return shown.length === 0 ? [[example, preset, state, '–', '–', '–', '–', '–']] : shown.map((call) => [example, preset, state, call.kind, ...cells(call)])
}

function cells(call: EngineCall): readonly string[] {
  switch (call.kind) {
    case 'run':
      return [call.image, call.gpus ?? '–', call.mounts.length === 0 ? '–' : call.mounts.map(mountCell).join(' '), call.command.join(' ')]
    case 'build':
      return [call.tags.join(' '), '–', '–', call.dockerfile.root === 'example' ? call.dockerfile.path : pathText(call.dockerfile)]
    case 'pull':
    case 'push':
      return [call.image, '–', '–', '–']
    case 'tag':
      return [call.to, '–', '–', `from ${call.from}`]
    case 'compose':
      return [call.services.join(' ') || '–', '–', '–', `${call.action} ${call.files.join(' ')}`.trim()]
    case 'query':
    case 'unknown':
      return ['–', '–', '–', call.kind === 'unknown' ? `${call.words.join(' ')} (${call.reason})` : call.words.join(' ')]
  }
}

function mountCell(mount: RunCall['mounts'][number]): string {
  switch (mount.kind) {
    case 'bind':
      return `${pathText(mount.source)}→${mount.target}${mount.readonly ? ':ro' : ''}`
    case 'volume':
      return `${mount.name ?? 'volume'}→${mount.target}`
    case 'tmpfs':
      return `tmpfs→${mount.target}`
  }
}
