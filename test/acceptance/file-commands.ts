/** The files through which a step speaks to the runner, read as actions/runner reads them (FileCommandManager). */

/** `name=value` lines and `name<<delimiter` blocks. Throws where the real runner fails the step. */
export function readFileCommands(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  while (lines.length > 0) {
    const line = lines.shift()!
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      found[line.slice(0, equals)] = line.slice(equals + 1)
    } else if (heredoc > 0 && line.length > heredoc + 2) {
      const end = lines.indexOf(line.slice(heredoc + 2))
      if (end < 0) throw new Error(`no end of the block ${line}`)
      found[line.slice(0, heredoc)] = lines.splice(0, end + 1).slice(0, -1).join('\n')
    } else throw new Error(`the runner cannot read the line ${line}`)
  }
  return found
}

export interface Annotation {
  readonly level: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** Every workflow command in a log: what the runner would obey (ActionCommand: `::` at the start of a line, `##[` anywhere). */
export function readCommands(log: string): Annotation[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const second = /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line)
    if (second !== null) return [{ level: second[1]!, properties: properties(second[2] ?? ''), message: unescape(second[3]!) }]
    const first = /##\[([\w-]+)([^\]]*)\](.*)$/.exec(line)
    return first === null ? [] : [{ level: first[1]!, properties: {}, message: first[3]! }]
  })
}

function properties(text: string): Record<string, string> {
  return Object.fromEntries(text.split(',').filter(Boolean).map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescape(pair.slice(pair.indexOf('=') + 1))]))
}

const unescape = (text: string): string => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
