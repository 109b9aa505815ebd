/** actions/<verb>/action.yml → the tables of inputs and outputs in actions/<verb>/README.md, between markers. */
import { readdir, readFile } from 'node:fs/promises'
import { parse } from 'yaml'

interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>>
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>
}

const START = '<!-- inputs and outputs: generated from action.yml by `npm run generate` -->'
const END = '<!-- end of the generated part -->'

export async function generateActionReadmes(): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const verb of (await readdir('actions', { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort()) {
    const manifest = await readFile(`actions/${verb}/action.yml`, 'utf8').catch(() => null)
    if (manifest === null) continue
    const path = `actions/${verb}/README.md`
    files[path] = between(await readFile(path, 'utf8'), tables(parse(manifest) as Manifest), path)
  }
  return files
}

function between(text: string, part: string, path: string): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`${path} lacks the markers around its generated part`)
  return `${text.slice(0, start)}${START}\n\n${part}\n${text.slice(end)}`
}

function tables({ inputs = {}, outputs = {} }: Manifest): string {
  const inputRows = Object.entries(inputs).map(([name, { description, default: value, required }]) => `| \`${name}\` | ${description} | ${required === true ? 'required' : value === '' || value === undefined ? '' : `\`${value}\``} |`)
  const outputRows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`)
  return `| input | what it is | default |\n|---|---|---|\n${inputRows.join('\n')}\n\n| output | what it is |\n|---|---|\n${outputRows.join('\n')}\n`
}
