/** Directories that a line reaches by counting: `$SCRIPT_DIR/../../..`, `Path(__file__).resolve().parents[3]`. */

/** What is known while a script is read. */
export interface Directories {
  /** Where the script is. */
  readonly script: string
  /** Variables that hold a directory: relative to the root; null: above it. */
  readonly known: Map<string, string | null>
  /** It went to its own directory first. */
  moved: boolean
}

export interface Climb {
  /** Variable that takes it; null: none. */
  readonly name: string | null
  readonly ups: number
  /** Where it ends; `.` is the root, null is above it. */
  readonly to: string | null
  readonly line: number
}

export function climbIn(line: string, { path, exampleAt }: { readonly path: string; readonly exampleAt: string }, directories: Directories): Omit<Climb, 'line'> | null {
  return path.endsWith('.py') ? inPython(line, directories) : inShell(line, exampleAt, directories)
}

function inShell(line: string, exampleAt: string, directories: Directories): Omit<Climb, 'line'> | null {
  const name = /^\s*(?:(?:export|local|readonly|declare)\s+)?([A-Za-z_]\w*)=/.exec(line)?.[1] ?? null
  const at = line.search(/\.\.(?:\/|["')\s]|$)/)
  if (at === -1) {
    // `SCRIPT_DIR="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"`
    if (name !== null && /dirname/.test(line) && /BASH_SOURCE|\$0|\$\{0\}/.test(line) && !/dirname.*dirname/.test(line)) directories.known.set(name, directories.script)
    return null
  }
  const before = line.slice(0, at)
  const ups = upsIn(line, at)
  const base = baseOf(before, exampleAt, directories)
  if (base === undefined) return null
  const to = up(base, ups)
  const after = line.slice(at + 3 * ups - 1)
  // `$SCRIPT_DIR/../../configs`: not a directory of its own, but what lies in one.
  if (name !== null) directories.known.set(name, /^\/[\w.-]/.test(after) ? below(to, after) : to)
  return /^\/[\w.-]/.test(after) && name !== null ? { name: null, ups, to } : { name, ups, to }
}

/** Each `..` of the run that begins there. */
function upsIn(line: string, from: number): number {
  let ups = 0
  for (let at = from; line.startsWith('..', at); at += 3) {
    ups++
    if (line[at + 2] !== '/') break
  }
  return ups
}

/** undefined: nobody knows. */
function baseOf(before: string, exampleAt: string, directories: Directories): string | null | undefined {
  const variable = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))["']?\/["']?$/.exec(before)
  const name = variable?.[1] ?? variable?.[2]
  if (name === 'PWD') return directories.moved ? directories.script : exampleAt
  if (name !== undefined) return directories.known.get(name)
  if (/\)["']?\/["']?$/.test(before)) return /dirname/.test(before) && /BASH_SOURCE|\$0|\$\{0\}/.test(before) ? directories.script : /\$\(pwd\)["']?\/["']?$/.test(before) ? (directories.moved ? directories.script : exampleAt) : undefined
  return undefined
}

function inPython(line: string, { script }: Directories): Omit<Climb, 'line'> | null {
  if (!line.includes('__file__')) return null
  const name = /^\s*([A-Za-z_]\w*)\s*(?::\s*\w+\s*)?=/.exec(line)?.[1] ?? null
  const index = /\.parents\[(\d{1,2})\]/.exec(line)?.[1]
  if (index !== undefined) return { name, ups: Number(index), to: up(script, Number(index)) }
  const chain = line.split('.parent').length - 1 - (line.split('.parents').length - 1)
  if (chain > 1) return { name, ups: chain - 1, to: up(script, chain - 1) }
  const dots = line.search(/["']\.\.\//)
  if (dots !== -1 && /dirname/.test(line) && line.split('dirname').length === 2) {
    const ups = upsIn(line, dots + 1)
    return { name, ups, to: up(script, ups) }
  }
  return null
}

function up(base: string | null, ups: number): string | null {
  if (base === null) return null
  const parts = base === '.' ? [] : base.split('/')
  return ups > parts.length ? null : parts.slice(0, parts.length - ups).join('/') || '.'
}

function below(base: string | null, after: string): string | null {
  const rest = /^\/[\w.-]+(?:\/[\w.-]+)*/.exec(after)?.[0].slice(1)
  if (base === null || rest === undefined || rest.split('/').includes('..')) return null
  return base === '.' ? rest : `${base}/${rest}`
}
