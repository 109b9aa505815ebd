import type { Plan } from '../garden/plan.ts'
import { count } from './figures.ts'
import { plain } from './plain.ts'
import type { TerminalOptions } from './render-terminal.ts'
import { painter, wrap } from './terminal-style.ts'
import { textTable } from './text-table.ts'

/** `hortus plan` as a person reads it: the jobs, and what is left out and why. */
export function renderPlan({ scope, cells, shards, left }: Plan, { color, width }: TerminalOptions): string {
  const paint = painter(color)
  // Nothing is known of how long they take: a column of dashes tells nobody anything.
  const known = cells.some(({ expected }) => expected !== null)
  const rows = cells.map((cell) => [cell.id, cell.labels.join(' '), ...(known ? [cell.expected === null ? '' : `${cell.expected.toFixed(1)} min`] : []), `${cell.minutes} min`])
  const [head, ...body] = textTable(['cell', 'runner', ...(known ? ['took'] : []), 'at most'], rows, width)
  return [
    ...(cells.length === 0 ? [] : [paint(head!, 'dim'), ...body, '']),
    ...(cells.length === 0 ? [] : wrap('Minutes are limits, not estimates: `plan.minutes` of the configuration for the build, and the `timeout_seconds` of the preset.', width).map((line) => paint(line, 'dim'))),
    ...leftOut(left).flatMap((text) => wrap(text, width)).map((line) => paint(line, 'yellow')),
    ...wrap(`Looked at: ${plain(scope.reason)}`, width),
    `${count(cells.length, 'cell')} in ${count(shards.length, 'job')}${lasting(shards)}`,
    '',
  ].join('\n')
}

/** The jobs run side by side, so the longest is when the last one ends. */
function lasting(shards: Plan['shards']): string {
  const longest = Math.max(0, ...shards.map(({ expected }) => expected ?? 0))
  return longest === 0 ? '' : `, the longest about ${longest.toFixed(1)} min`
}

/** By reason; of many only the number, which is the news. */
function leftOut(left: Plan['left']): readonly string[] {
  return [...Map.groupBy(left, ({ reason }) => reason)].map(([reason, same]) => {
    const names = same.length > MAX_NAMES ? count(same.length, 'example') : same.map(({ example }) => plain(example)).join(', ')
    return `left out: ${names} (${plain(reason)})`
  })
}

const MAX_NAMES = 10
