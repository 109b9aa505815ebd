/** A value as SDN that both modes of the reader, and the format's own parser, read as the same value. */
import { fail, ok, type Problem, type Result } from '../../problem.ts'
import { isList, isMap, pointer, type Plain, type PlainMap } from '../../source/source-document.ts'
import { isBare, isIdent } from './sdn-value.ts'

/** A map is written as a block, a list of scalars on one line, a list of maps with a map a line. */
export function writeSdn(value: PlainMap): Result<string> {
  const wrong = unwritable(value, '')
  return wrong === null ? ok(statements(value, '')) : fail(wrong)
}

function statements(map: PlainMap, indent: string): string {
  return Object.entries(map).map(([key, value]) => `${indent}${key}:${behind(value, indent)}\n`).join('')
}

function behind(value: Plain, indent: string): string {
  const deeper = `${indent}  `
  if (isMap(value) && Object.keys(value).length > 0) return `\n${statements(value, deeper).slice(0, -1)}`
  if (isList(value) && value.length > 0 && value.every((item) => isMap(item))) return `\n${value.map((item) => `${deeper}${inline(item)}`).join('\n')}`
  return ` ${inline(value)}`
}

function inline(value: Plain): string {
  if (isList(value)) return `[${value.map(inline).join(', ')}]`
  if (isMap(value)) return `{${Object.entries(value).map(([key, item]) => `${key}: ${inline(item)}`).join(', ')}}`
  if (typeof value === 'string') return isBare(value) ? value : `"${value.replaceAll(/["\\\n\t\r]/g, (sign) => ESCAPED[sign]!)}"`
  return typeof value === 'number' ? digitsOf(value) : String(value)
}

/** A whole number beyond 2^53 is read as text, since it would say digits that it does not have. */
function digitsOf(value: number): string {
  if (Object.is(value, -0)) return '-0'
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : String(value)
}

const ESCAPED: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' }

/** The grammar has no quoted keys, and no numbers but finite ones. */
function unwritable(value: Plain, at: string): Problem | null {
  if (typeof value === 'number' && !Number.isFinite(value)) return { code: 'SDN.NUMBER', message: `${at || 'The value'} is ${value}, which SDN cannot say.`, next: 'Write it as text, or leave it out.' }
  if (isList(value)) return first(value.map((item, index) => () => unwritable(item, `${at}${pointer(index)}`)))
  if (!isMap(value)) return null
  const strange = Object.keys(value).find((key) => !isIdent(key))
  if (strange !== undefined) return { code: 'SDN.KEY', message: `${at}${pointer(strange.slice(0, 60))} is no key of SDN, which takes letters, digits and underscores.`, next: 'Rename it, or write JSON.' }
  return first(Object.entries(value).map(([key, item]) => () => unwritable(item, `${at}${pointer(key)}`)))
}

function first(all: readonly (() => Problem | null)[]): Problem | null {
  for (const each of all) {
    const found = each()
    if (found !== null) return found
  }
  return null
}
