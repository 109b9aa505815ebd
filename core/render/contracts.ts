import type { CapturedContract, CapturedPath, EngineCall, RunCall } from '../contract/captured.ts'
import { count } from './figures.ts'
import { plain } from './plain.ts'
import type { TerminalOptions } from './render-terminal.ts'
import { painter } from './terminal-style.ts'
import { textTable } from './text-table.ts'

/** `hortus contract` as a person reads it: a line for each call that does something, and below it what could not be captured. */
export function renderContracts({ contracts, left }: { readonly contracts: readonly CapturedContract[]; readonly left: readonly { readonly example: string; readonly preset: string; readonly reason: string }[] }, { color, width }: TerminalOptions): string {
  const paint = painter(color)
  const rows = contracts.flatMap((contract) => rowsOf(contract))
  const [head, ...body] = textTable(['example', 'preset', 'state', 'call', 'image', 'gpus', 'mounts', 'command'], rows, width)
  const incomplete = contracts.filter(({ reason }) => reason !== null)
  const states = (['complete', 'partial', 'none'] as const).map((state) => `${contracts.filter((each) => each.state === state).length} ${state}`)
  return [
    ...(rows.length === 0 ? [] : [paint(head!, 'dim'), ...body, '']),
    ...incomplete.map(({ example, preset, reason, state }) => paint(`${state}: ${plain(example)} ${plain(preset)} ${plain(reason ?? '')}`, 'yellow')),
    ...left.map(({ example, preset, reason }) => paint(`left out: ${plain(example)} ${plain(preset)}: ${plain(reason)}`, 'yellow')),
    ...(incomplete.length + left.length === 0 ? [] : ['']),
    `${count(contracts.length, 'contract')}: ${states.join(', ')}`,
    '',
  ].join('\n')
}

function rowsOf({ example, preset, state, calls }: CapturedContract): readonly (readonly string[])[] {
  const shown = calls.filter((call) => call.kind !== 'query')
  return shown.length === 0 ? [[example, preset, state, '–', '–', '–', '–', '–']] : shown.map((call) => [example, preset, state, call.kind, ...cells(call)])
}

function cells(call: EngineCall): readonly string[] {
  switch (call.kind) {
    case 'run':
      return [call.image, call.gpus ?? '–', call.mounts.length === 0 ? '–' : call.mounts.map(mountCell).join(' '), call.command.join(' ')]
    case 'build':
      return [call.tags.join(' '), '–', '–', call.dockerfile.root === 'example' ? call.dockerfile.path : pathCell(call.dockerfile)]
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
      return `${pathCell(mount.source)}→${mount.target}${mount.readonly ? ':ro' : ''}`
    case 'volume':
      return `${mount.name ?? 'volume'}→${mount.target}`
    case 'tmpfs':
      return `tmpfs→${mount.target}`
  }
}

/** `-` is standard input. */
const pathCell = ({ root, path }: CapturedPath): string => (root === 'elsewhere' ? path : path === '.' ? `{${root}}` : `{${root}}/${path}`)
