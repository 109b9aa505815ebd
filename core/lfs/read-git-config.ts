/**
 * The format of git config (git-config(1), "Syntax"), as far as .lfsconfig needs it. Total: every text gives entries, or the line
 * that is wrong. Includes are not followed, nothing is expanded.
 */
import { fail, ok, type Result } from '../problem.ts'

export interface ConfigEntry {
  /** `lfs.url`, `remote.origin.lfsurl`: section and name in small letters, the part in quotes as it stands. */
  readonly key: string
  /** null for a name without a value, which means true. */
  readonly value: string | null
  readonly line: number
}

export interface ConfigProblem {
  readonly message: string
  readonly line: number
}

export function readGitConfig(text: string): Result<readonly ConfigEntry[], ConfigProblem> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const entries: ConfigEntry[] = []
  let section: string | null = null
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1
    let rest = lines[at]!.trimStart()
    const header = rest.startsWith('[') ? readHeader(rest) : null
    if (rest.startsWith('[') && header === null) return fail({ message: 'The section is not written as [name] or [name "part"]', line })
    if (header !== null) [section, rest] = [header.section, header.rest.trimStart()]
    if (rest === '' || rest.startsWith('#') || rest.startsWith(';')) continue
    const name = /^[A-Za-z][A-Za-z0-9-]*/.exec(rest)?.[0]
    const after = name === undefined ? '' : rest.slice(name.length).trimStart()
    if (name === undefined || (after !== '' && !/^[=#;]/.test(after))) return fail({ message: 'A line is written as `name = value`', line })
    const key = section === null ? name.toLowerCase() : `${section}.${name.toLowerCase()}`
    if (!after.startsWith('=')) {
      entries.push({ key, value: null, line })
      continue
    }
    const value = readValue(lines, at, after.slice(1))
    if (!value.ok) return value
    entries.push({ key, value: value.value.text, line })
    at = value.value.last
  }
  return ok(entries)
}

/** `[lfs]`, `[remote "origin"]`, and what stands after it on the line. */
function readHeader(line: string): { section: string; rest: string } | null {
  const match = /^\[([A-Za-z0-9.-]+)(?:[ \t]+"((?:[^"\\]|\\.)*)")?\]/.exec(line)
  if (match === null) return null
  const part = match[2]
  return { section: match[1]!.toLowerCase() + (part === undefined ? '' : `.${part.replaceAll(/\\(.)/g, '$1')}`), rest: line.slice(match[0].length) }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b', '"': '"', '\\': '\\' }

/** A value goes on where a line ends in a backslash; a comment ends it; blanks count only inside of quotes or between words. */
function readValue(lines: readonly string[], first: number, start: string): Result<{ readonly text: string; readonly last: number }, ConfigProblem> {
  let text = ''
  let kept = 0
  let quoted = false
  let rest = start.trimStart()
  for (let at = first; ; at++) {
    let continued = false
    for (let index = 0; index < rest.length; index++) {
      const char = rest[index]!
      if (char === '\\' && index === rest.length - 1) continued = true
      else if (char === '\\') {
        const escaped = ESCAPES[rest[++index]!]
        if (escaped === undefined) return fail({ message: `\\${rest[index]!} is no escape; write \\\\ for a backslash`, line: at + 1 })
        text += escaped
        kept = text.length
      } else if (char === '"') {
        quoted = !quoted
        kept = text.length
      } else if (!quoted && (char === '#' || char === ';')) break
      else {
        text += char
        if (quoted || (char !== ' ' && char !== '\t')) kept = text.length
      }
    }
    if (continued && at + 1 < lines.length) {
      rest = lines[at + 1]!
      continue
    }
    return quoted ? fail({ message: 'A quote is not closed', line: at + 1 }) : ok({ text: text.slice(0, kept), last: at })
  }
}
