import { stringify } from 'yaml'
import type { ExplainedValue } from '../config/explain.ts'
import type { Config } from '../schema/config.ts'
import { plain } from './plain.ts'
import type { TerminalOptions } from './render-terminal.ts'
import { painter, wrap } from './terminal-style.ts'

/** The configuration as YAML that could stand in `.github/hortus.yml`. */
export const renderConfig = (config: Config): string => stringify(config, { lineWidth: 0 })

/** `hortus config --explain`: each value, where it comes from, what it is for. */
export function renderExplained(values: readonly ExplainedValue[], { color, width }: TerminalOptions): string {
  const paint = painter(color)
  return values
    .flatMap(({ key, value, layer, from, description }) => [
      `${paint(plain(key), 'bold')} = ${plain(JSON.stringify(value))}  ${paint(layer === 'defaults' ? 'default' : `${layer}: ${plain(from)}`, layer === 'defaults' ? 'dim' : 'green')}`,
      ...(description === null ? [] : wrap(description, width - 4).map((line) => paint(`    ${line}`, 'dim'))),
    ])
    .map((line) => `${line}\n`)
    .join('')
}
