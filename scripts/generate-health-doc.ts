/** The two tables of docs/health.md that say what the code says: figures, and the numbers of the section `health`. */
import { readFile } from 'node:fs/promises'
import { KPIS } from '../core/health/kpis.ts'
import { targetWords } from '../core/render/health-words.ts'

const PAGE = 'docs/health.md'

interface Node {
  readonly description?: string
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Node>>
}

export async function generateHealthDoc(config: Node): Promise<Record<string, string>> {
  const text = await readFile(PAGE, 'utf8')
  return { [PAGE]: between(between(text, 'figures', figures()), 'numbers', numbers(config)) }
}

function figures(): string {
  const rows = Object.values(KPIS).map((kpi) => `| ${kpi.title} | ${kpi.formula} | ${kpi.window} | ${kpi.source} | ${targetWords({ ...kpi, value: null, met: null, detail: '' })} |`)
  return ['| figure | formula | window | source | target |', '|---|---|---|---|---|', ...rows].join('\n')
}

function numbers({ properties = {} }: Node): string {
  const rows = leaves(properties['health']!, 'health').map(({ path, node }) => `| \`${path}\` | \`${JSON.stringify(node.default)}\` | ${node.description} |`)
  return ['| key | default | meaning |', '|---|---|---|', ...rows].join('\n')
}

function leaves(node: Node, path: string): readonly { readonly path: string; readonly node: Node }[] {
  return node.properties === undefined ? [{ path, node }] : Object.entries(node.properties).flatMap(([name, inner]) => leaves(inner, `${path}.${name}`))
}

function between(text: string, name: string, table: string): string {
  const [start, end] = [text.indexOf(`<!-- ${name}: generated`), text.indexOf(`<!-- end of ${name} -->`)]
  if (start < 0 || end < start) throw new Error(`${PAGE} has no place for ${name}`)
  return `${text.slice(0, text.indexOf('-->', start) + 3)}\n\n${table}\n\n${text.slice(end)}`
}
