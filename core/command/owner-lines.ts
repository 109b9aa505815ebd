/** The entries of one OWNERS file: `login`, `login id`, `@login`, or YAML with lists of them. */

export interface Owner {
  readonly login: string | null
  readonly id: number | null
}

export interface Fault {
  readonly line: number
  readonly message: string
}

export function ownerLines(text: string): { readonly owners: readonly Owner[]; readonly faults: readonly Fault[] } {
  const owners: Owner[] = []
  const faults: Fault[] = []
  for (const [index, whole] of text.split(/\r\n|\n|\r/).slice(0, MOST_LINES).entries()) {
    const line = whole.split('#')[0]!.trim().replace(/^-\s+/, '')
    if (line === '') continue
    const owner = readLine(line)
    if (owner === null) faults.push({ line: index + 1, message: 'is no login, and no login with its number' })
    else owners.push(owner)
  }
  return { owners, faults }
}

const MOST_LINES = 2000

function readLine(line: string): Owner | null {
  const match = LINE.exec(line)
  return match === null ? null : { login: match[1]!, id: match[2] === undefined ? null : Number(match[2]) }
}

const LINE = /^@?([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))(?:\s+(\d{1,15}))?$/
