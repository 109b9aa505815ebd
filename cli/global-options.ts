import type { GlobalOptions } from './session.ts'

/** Commander's bag of options, read once into a typed value. */
export function globalOptions(raw: Readonly<Record<string, unknown>>): GlobalOptions {
  const text = (name: string): string | null => (typeof raw[name] === 'string' ? raw[name] : null)
  const optional = { format: text('format'), engine: text('engine'), root: text('root'), out: text('out'), base: text('base'), organisation: text('orgConfig') }
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null))
  return {
    json: raw['json'] === true || raw['format'] === 'json',
    verbose: raw['verbose'] === true,
    jsonLog: raw['jsonLog'] === true,
    strict: raw['strict'] === true,
    color: raw['color'] !== false,
    set: Array.isArray(raw['set']) ? raw['set'].map(String) : [],
    ...given,
  }
}
