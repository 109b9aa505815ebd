/** What kind of file a path is, and what a file of that kind says about others. */
import { composePaths } from './compose-paths.ts'
import { dockerPaths } from './docker-paths.ts'
import { leafOf, parentOf } from './garden-path.ts'
import { jsImports } from './js-imports.ts'
import { pythonImports } from './python-imports.ts'
import { pythonPaths } from './python-paths.ts'
import { pythonTokens } from './python-tokens.ts'
import { makePaths, relativePaths, requirementPaths } from './relative-paths.ts'
import { collector, type Collector, type Scan, type ScanContext } from './scan.ts'
import { shellPaths } from './shell-paths.ts'
import type { TextEdit } from '../rewrite/apply-edits.ts'

export type FileKind = 'python' | 'shell' | 'docker' | 'compose' | 'javascript' | 'make' | 'manifest' | 'requirements' | 'markdown' | 'notebook' | 'text'

/** null: no text that anything is looked for in. `begin`: its first characters. */
export function kindOf(path: string, begin: string): FileKind | null {
  const name = leafOf(path)
  const ending = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : ''
  if (ending === 'py' || ending === 'pyw') return 'python'
  if (ending === 'sh' || ending === 'bash') return 'shell'
  if (/^(?:docker-)?compose[^/]*\.ya?ml$/.test(name)) return 'compose'
  if (/^(?:[Dd]ockerfile|Containerfile)(?:[.-][\w.-]*)?$/.test(name) || ending === 'dockerfile') return 'docker'
  if (/^(?:[cm]?[jt]sx?|vue|svelte)$/.test(ending)) return 'javascript'
  if (/^(?:GNU)?[Mm]akefile$/.test(name) || ending === 'mk') return 'make'
  if (name === 'Cargo.toml' || name === 'package.json' || name === 'pyproject.toml' || /^[jt]sconfig[\w.-]*\.json$/.test(name)) return 'manifest'
  if (/^(?:requirements|constraints)[\w.-]*\.(?:txt|in)$/.test(name)) return 'requirements'
  if (ending === 'md' || ending === 'markdown') return 'markdown'
  if (ending === 'ipynb') return 'notebook'
  if (begin.startsWith('#!')) return /^#!.{0,80}\bpython/.test(begin) ? 'python' : /^#!.{0,80}\b(?:ba|da|z|k)?sh\b/.test(begin) ? 'shell' : 'text'
  return /^(?:ya?ml|toml|json|cfg|ini|txt|rst|conf|env)$/.test(ending) ? 'text' : null
}

export function scanFile(kind: FileKind, text: string, context: ScanContext): Scan {
  const into = collector()
  SCANNERS[kind]?.(text, context, into)
  return into
}

type Scanner = (text: string, context: ScanContext, into: Collector) => void

const SCANNERS: Readonly<Partial<Record<FileKind, Scanner>>> = {
  python: scanPython,
  shell: shellPaths,
  docker: dockerPaths,
  compose: composePaths,
  javascript: jsImports,
  make: makePaths,
  manifest: (text, context, into) => relativePaths(text, context, 'all', into),
  requirements: requirementPaths,
  text: (text, context, into) => relativePaths(text, context, 'places', into),
  notebook: scanNotebook,
}

function scanPython(text: string, context: ScanContext, into: Collector): void {
  const tokens = pythonTokens(text)
  into.python = pythonImports(tokens)
  for (const edit of ownModuleEdits(into.python.imports, context.move.example)) into.edits.push(edit)
  pythonPaths(tokens, context, into)
}

/** `from examples.vision.digits.means import fit`: the example itself, found from the root of the garden. */
function ownModuleEdits(imports: NonNullable<Collector['python']>['imports'], example: string): TextEdit[] {
  const dotted = `${example.replaceAll('/', '.')}.`
  if (example === '') return []
  return imports.flatMap(({ level, module, by, start, end }) => (level === 0 && by === 'statement' && module.startsWith(dotted) && end - start === module.length ? [{ start, end: start + dotted.length, text: '' }] : []))
}

/** Imports and paths of the code cells; magics are no Python. A kernel starts in the directory of its notebook. */
function scanNotebook(text: string, context: ScanContext, into: Collector): void {
  const imports: NonNullable<Collector['python']>['imports'][number][] = []
  for (const cell of cellsOf(text)) {
    // As long as it was, so that a place in it stays one.
    const tokens = pythonTokens(cell.replace(/^[ \t]{0,80}[%!].*$/gm, (magic) => ' '.repeat(magic.length)))
    imports.push(...pythonImports(tokens).imports)
    const own = collector()
    pythonPaths(tokens, { ...context, start: parentOf(context.path) }, own)
    into.references.push(...own.references.map((reference) => ({ ...reference, line: 1 })))
    into.searched.push(...own.searched)
    into.edits.push(...cellEdits(text, cell, own.edits))
  }
  into.python = { imports, dynamic: [] }
}

/** Edits of a cell, in the JSON that holds it: each line of code is a string of its own there. */
function cellEdits(text: string, cell: string, edits: readonly TextEdit[]): TextEdit[] {
  return edits.flatMap(({ start, end, text: by }) => {
    const from = cell.lastIndexOf('\n', start - 1) + 1
    const to = cell.indexOf('\n', start)
    const line = cell.slice(from, to === -1 ? cell.length : to)
    if (from + line.length < end) return []
    const written = inJson(line)
    const at = text.indexOf(written)
    const found: TextEdit[] = []
    const [before, gone] = [inJson(cell.slice(from, start)).length, inJson(cell.slice(start, end)).length]
    for (let place = at; place !== -1 && found.length < MOST_PLACES; place = text.indexOf(written, place + written.length)) {
      // A whole line of code, and not a part of one.
      if (/["n]/.test(text[place - 1] ?? '') && /["\\]/.test(text[place + written.length] ?? '')) found.push({ start: place + before, end: place + before + gone, text: inJson(by) })
    }
    return found
  })
}

/** The same line may stand in several cells. */
const MOST_PLACES = 20
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)

function cellsOf(text: string): readonly string[] {
  try {
    const notebook: unknown = JSON.parse(text)
    const cells = notebook !== null && typeof notebook === 'object' && 'cells' in notebook && Array.isArray(notebook.cells) ? notebook.cells : []
    return cells.flatMap((cell: unknown) => {
      if (cell === null || typeof cell !== 'object' || !('cell_type' in cell) || cell.cell_type !== 'code' || !('source' in cell)) return []
      return Array.isArray(cell.source) ? [cell.source.filter((line) => typeof line === 'string').join('')] : typeof cell.source === 'string' ? [cell.source] : []
    })
  } catch {
    return []
  }
}
