/** Contents and attributes of many files from few processes. */
import { spawn } from 'node:child_process'
import { cleanEnvironment, runGit, SETTINGS, zeroSeparated } from './run-git.ts'

/** Value of an attribute per path; paths without one are left out. */
export async function attributes(rootAbs: string, attribute: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  if (paths.length === 0) return found
  const outcome = await runGit(rootAbs, ['check-attr', '-z', '--stdin', attribute], { stdin: paths.map((path) => `${path}\0`).join('') })
  const words = outcome.code === 0 ? outcome.stdout.split('\0') : []
  for (let at = 0; at + 2 < words.length; at += 3) if (words[at + 2] !== 'unspecified') found.set(words[at]!, words[at + 2]!)
  return found
}

/** From here on git goes through its index faster than it answers for each path: 20,000 took 0.15 s. */
const MANY_PATHS = 2000

/** May hold more than was asked for. */
export async function rewritten(rootAbs: string, paths: readonly string[]): Promise<ReadonlySet<string> | null> {
  if (paths.length === 0) return new Set()
  if (paths.length < MANY_PATHS) {
    const asked = await runGit(rootAbs, ['check-attr', '-z', '--stdin', 'ident', 'working-tree-encoding'], { stdin: paths.map((path) => `${path}\0`).join('') })
    const words = asked.stdout.split('\0')
    return asked.code === 0 ? new Set(paths.flatMap((_, at) => [6 * at, 6 * at + 3].flatMap((word) => (SILENT.has(words[word + 2]!) ? [] : [words[word]!])))) : null
  }
  // What has neither, or has `ident` unset, is left out by git itself.
  const outcome = await runGit(rootAbs, ['ls-files', '-z', '--', '.', ':(exclude,attr:!ident !working-tree-encoding)', ':(exclude,attr:-ident !working-tree-encoding)'], { env: { GIT_LITERAL_PATHSPECS: '0' } })
  return outcome.code === 0 ? new Set(zeroSeparated(outcome.stdout)) : null
}

const SILENT: ReadonlySet<string> = new Set(['unspecified', 'unset'])

/** Two processes read twice as fast from here on. */
const MANY = 4000

/** By any name that git understands and that holds no line end; null for one that is not here, is no blob, or has more than `maxBytes`. */
export function blobs(rootAbs: string, names: readonly string[], maxBytes: number): Promise<Map<string, Uint8Array | null>> {
  return blobsAs(rootAbs, names, maxBytes, (bytes) => new Uint8Array(bytes))
}

/** The same, each made into something when it comes: `made` is total, and keeps nothing of the bytes, which are a part of much more. */
export async function blobsAs<T>(rootAbs: string, names: readonly string[], maxBytes: number, made: (bytes: Uint8Array, name: string) => T): Promise<Map<string, T | null>> {
  const wanted = [...new Set(names)].filter((name) => !/[\n\0]/.test(name))
  const middle = wanted.length >= MANY ? wanted.length >> 1 : wanted.length
  const parts = await Promise.all([wanted.slice(0, middle), wanted.slice(middle)].map((part) => readAll(rootAbs, part, maxBytes, made)))
  const found = new Map(parts.flatMap((part) => [...part]))
  return new Map(names.map((name) => [name, found.get(name) ?? null]))
}

async function readAll<T>(rootAbs: string, names: readonly string[], maxBytes: number, made: (bytes: Uint8Array, name: string) => T): Promise<Map<string, T | null>> {
  if (names.length === 0) return new Map()
  const first = await batch(rootAbs, names, maxBytes, made)
  if (first.size === names.length) return first
  // One was too large, or git gave up: what is left is asked for its size first, so that nothing large is sent at all (A09).
  const left = names.filter((name) => !first.has(name))
  const sizes = await runGit(rootAbs, ['cat-file', '--batch-check=%(objecttype) %(objectsize)', '--buffer'], { stdin: `${left.join('\n')}\n` })
  const lines = sizes.stdout.split('\n')
  const small = left.filter((_, at) => {
    const [type, size] = (lines[at] ?? '').split(' ')
    return type === 'blob' && Number(size) <= maxBytes
  })
  return new Map([...first, ...(await batch(rootAbs, small, maxBytes, made))])
}

/** Reads until the end, or until something too large comes: then the rest is left out. */
function batch<T>(rootAbs: string, names: readonly string[], maxBytes: number, made: (bytes: Uint8Array, name: string) => T): Promise<Map<string, T | null>> {
  if (names.length === 0) return Promise.resolve(new Map())
  return new Promise((resolve) => {
    const child = spawn('git', ['--no-pager', ...SETTINGS, 'cat-file', '--batch', '--buffer'], { cwd: rootAbs, env: cleanEnvironment(), stdio: ['pipe', 'pipe', 'ignore'], timeout: 60_000, killSignal: 'SIGKILL' })
    const reader = openBatchReader(names, maxBytes, made)
    child.stdout.on('data', (chunk: Buffer) => {
      if (!reader.take(chunk)) child.kill('SIGKILL')
    })
    child.on('error', () => resolve(reader.found))
    child.on('close', () => resolve(reader.found))
    child.stdin.on('error', () => undefined)
    child.stdin.end(`${names.join('\n')}\n`)
  })
}

/** `<id> <type> <size>\n<content>\n` for each name in its turn, or one line that ends in ` missing` or ` ambiguous`. */
export function openBatchReader<T>(names: readonly string[], maxBytes: number, made: (bytes: Uint8Array, name: string) => T): { readonly found: Map<string, T | null>; take(chunk: Buffer): boolean } {
  const found = new Map<string, T | null>()
  let parts: Buffer[] = []
  let have = 0
  // Bytes of the next content: joined only when it is whole, or a long one would be copied once for each piece of it.
  let need = 0
  let at = 0
  let stopped = false
  return {
    found,
    take(chunk) {
      parts.push(chunk)
      have += chunk.length
      if (have < need) return !stopped
      const pending = parts.length === 1 ? chunk : Buffer.concat(parts)
      need = 0
      let from = 0
      while (!stopped && at < names.length) {
        const line = pending.indexOf(10, from)
        if (line === -1) break
        const header = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(pending.toString('latin1', from, line))
        if (header === null) {
          found.set(names[at++]!, null)
          from = line + 1
          continue
        }
        const size = Number(header[2])
        if (size > Math.max(maxBytes, SKIPPED)) stopped = true
        if (stopped) break
        if (pending.length < line + 1 + size + 1) {
          need = line + 1 + size + 1 - from
          break
        }
        const name = names[at++]!
        found.set(name, header[1] === 'blob' && size <= maxBytes ? made(pending.subarray(line + 1, line + 1 + size), name) : null)
        from = line + 1 + size + 1
      }
      const rest = pending.subarray(from)
      parts = [rest]
      have = rest.length
      return !stopped
    },
  }
}

/** Up to here, reading over what is not wanted is cheaper than asking again. */
const SKIPPED = 64 << 10
