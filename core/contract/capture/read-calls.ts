/** The file of calls that the fake client wrote, read into calls. Total: a script can write there too. */
import type { RawCall } from './parse-call.ts'

const MAX_CALLS = 1000

/** Fields that end with NUL: `@call name cwd count word… NAME=value… (@there|@gone path)… [@stdin text] @end pid`. What is cut short is left out. */
export function readCalls(text: string): readonly RawCall[] {
  const found: { readonly call: RawCall; readonly order: number }[] = []
  const fields = text.split('\0')
  for (let at = fields.indexOf('@call'); at !== -1 && found.length < MAX_CALLS; at = fields.indexOf('@call', at + 1)) {
    const read = readCall(fields, at)
    if (read !== null) found.push(read)
  }
  // Numbers of processes rise within a sandbox: so do calls.
  return found.sort((a, b) => a.order - b.order).map(({ call }) => call)
}

function readCall(fields: readonly string[], at: number): { readonly call: RawCall; readonly order: number } | null {
  const [client = '', cwd = '', count = ''] = fields.slice(at + 1, at + 4)
  if (!/^\d{1,6}$/.test(count) || !cwd.startsWith('/')) return null
  const words = fields.slice(at + 4, at + 4 + Number(count))
  let next = at + 4 + Number(count)
  const exported: Record<string, string> = {}
  for (; next < fields.length && /^[A-Za-z_][A-Za-z0-9_]*=/.test(fields[next]!); next++) {
    const pair = fields[next]!
    const name = pair.slice(0, pair.indexOf('='))
    if (name !== '__proto__') exported[name] = pair.slice(name.length + 1)
  }
  const there = new Map<string, boolean>()
  for (; fields[next] === '@there' || fields[next] === '@gone'; next += 2) there.set(fields[next + 1] ?? '', fields[next] === '@there')
  const stdin = fields[next] === '@stdin' ? (fields[next + 1] ?? '') : null
  if (stdin !== null) next += 2
  const pid = fields[next + 1] ?? ''
  if (fields[next] !== '@end' || !/^\d{1,10}$/.test(pid)) return null
  return { call: { client, cwd, words, exported, there, stdin: stdin === '' ? null : stdin }, order: Number(pid) }
}

const MAX_CHANGED = 200

/** `@changed path`: what the sandbox saw changed or removed in its copy, relative to the repository. */
export function readChanged(text: string): readonly string[] {
  const fields = text.split('\0')
  const paths = fields.flatMap((field, index) => (field === '@changed' ? [fields[index + 1] ?? ''] : []))
  return [...new Set(paths.filter((path) => path !== '' && !path.startsWith('.git/') && path !== '.git'))].sort().slice(0, MAX_CHANGED)
}
