/**
 * Paths in scripts that break when something moves, or are broken already. Read line by line and without running anything, so only what is
 * plain is said: where a variable is not known to be a directory, nothing is (regular expressions over scripts were wrong one time in
 * three; specs: garden 8). Linear and total.
 */
import type { Fragile } from '../../schema/audit.ts'
import { climbIn, type Climb, type Directories } from './climb.ts'
import { homeIn } from './home.ts'
import { mountsIn, type Mounted } from './mounts.ts'

export interface Script {
  readonly path: string
  readonly text: string
  readonly example: string
  /** Its directory. */
  readonly exampleAt: string
}

/** What is in the repository. */
export interface Tree {
  /** A file or a directory. */
  readonly has: (path: string) => boolean
}

export interface FoundPaths {
  readonly found: readonly Fragile[]
  /** Mounted and not in the repository: whether they are on disk, or ignored, somebody has to ask. */
  readonly missing: readonly (Fragile & { readonly mounted: string })[]
}

export function fragilePaths(script: Script, tree: Tree): FoundPaths {
  const found: Fragile[] = []
  const missing: (Fragile & { mounted: string })[] = []
  const directories = startOf(script)
  const climbs: Climb[] = []
  const lines = script.text.split('\n')
  const say = (kind: Fragile['kind'], line: number, message: string): Fragile => ({ kind, path: script.path, line, example: script.example, message })
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST || line.trimStart().startsWith('#')) continue
    const climb = climbIn(line, script, directories)
    if (climb !== null && climbs.length < MOST) climbs.push({ ...climb, line: index + 1 })
    if (/^\s*cd\b/.test(line) && /(?:SCRIPT_DIR|dirname|BASH_SOURCE)/.test(line)) directories.moved = true
    const home = homeIn(line, script.path)
    if (home !== null) found.push(say('absolute_home', index + 1, `It names the home of one person: ${home}.`))
    for (const mounted of script.path.endsWith('.sh') ? mountsIn(line, directories) : []) {
      if (mounted.kind === 'caller') found.push(say('caller_mount', index + 1, 'It mounts the directory that it is called in, whichever that is.'))
      else if (isElsewhere(mounted, script) && !tree.has(mounted.path) && missing.length < MOST && !isMade(lines, mounted)) missing.push({ ...say('missing_mount', index + 1, `It mounts ${mounted.path}, which is not there.`), mounted: mounted.path })
    }
  }
  return { found: [...climbs.flatMap((climb) => judge(climb, script, tree, lines, say)), ...found].toSorted((a, b) => a.line - b.line), missing }
}

/** A longer line is nobody's. */
const LONGEST = 2000

const startOf = ({ path }: Script): Directories => {
  const own = parentOf(path)
  return { script: own, moved: false, known: new Map(['SCRIPT_DIR', 'SCRIPTDIR', 'SCRIPT_PATH', 'HERE', 'DIR', 'THIS_DIR', 'CURRENT_DIR'].map((name) => [name, own])) }
}

const parentOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.')

/** In its own directory a run may make what it mounts. */
const isElsewhere = ({ path }: Mounted & { readonly kind: 'path' }, { exampleAt }: Script): boolean => path !== '.' && path !== exampleAt && !path.startsWith(`${exampleAt}/`)
const isMade = (lines: readonly string[], { rest }: Mounted & { readonly kind: 'path' }): boolean => lines.some((line) => line.includes('mkdir') && line.includes(rest))

/**
 * It goes to the root, out of the example, or stays in it. Wrong is what is called the root of the repository and is another directory,
 * unless what the script looks for below it is there.
 */
function judge(climb: Climb, script: Script, tree: Tree, lines: readonly string[], say: (kind: Fragile['kind'], line: number, message: string) => Fragile): readonly Fragile[] {
  const { to, ups, name, line } = climb
  const { exampleAt } = script
  if (to === '.') return [say('root_by_depth', line, `It counts ${ups} directories up to the root.`)]
  const inside = to !== null && (to === exampleAt || to.startsWith(`${exampleAt}/`))
  if (inside) return []
  const where = to === null ? 'above the root of the garden' : `at ${to}`
  const uses = name === null ? [] : usesOf(name, lines)
  const fits = to !== null && uses.some((use) => tree.has(`${to}/${use}`))
  const needsRoot = uses.some((use) => tree.has(use))
  if (name !== null && !fits && (to === null || needsRoot || MEANS_REPOSITORY.test(name)) && MEANS_ROOT.test(name)) return [say('wrong_depth', line, `${name} is ${ups} directories up, which is ${where}, and the root is ${script.path.split('/').length - 1} up from here.`)]
  return ups < 2 ? [] : [say('climbs_out', line, `It counts ${ups} directories up, to ${to ?? 'above the root of the garden'}.`)]
}

const MEANS_ROOT = /ROOT|REPO|PROJECT/i
const MEANS_REPOSITORY = /REPO|PROJECT_ROOT|GIT_ROOT|WORKSPACE_ROOT/i

/** `$ROOT/examples/x` → `examples/x`, of plain words only. */
function usesOf(name: string, lines: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const line of lines) {
    if (line.length > LONGEST) continue
    for (const mark of [`$${name}/`, `\${${name}}/`, `${name} / "`, `${name} / '`]) {
      for (let at = line.indexOf(mark); at !== -1 && found.length < MOST; at = line.indexOf(mark, at + mark.length)) {
        const use = /^[\w.-]+(?:\/[\w.-]+)*/.exec(line.slice(at + mark.length))?.[0]
        if (use !== undefined && !use.split('/').includes('..')) found.push(use)
      }
    }
  }
  return found
}

/** Of one script; nobody's has more, and a hostile one costs no more. */
const MOST = 100
