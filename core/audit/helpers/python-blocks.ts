/** The functions and classes at the top of a Python file, and the file as a whole. Linear and total: what is no Python gives what it gives. */
import { pythonTokens, type PythonToken } from '../../export/vendor/python-tokens.ts'
import { sorted, type Block, type BlockFacts } from './block.ts'
import { fixedValues } from './fixed-values.ts'
import { HEAVY, REACHING, SHAPES, STANDARD } from './heavy-modules.ts'

export function pythonBlocks(text: string, fileName: string): readonly Block[] {
  const statements = statementsOf(text)
  const file = fileContext(statements)
  const blocks = topLevel(statements).flatMap((group) => blockOf(group, file) ?? [])
  const whole = wholeFile(statements, fileName, file)
  return whole === null ? blocks : [...blocks, whole]
}

interface Statement {
  readonly tokens: readonly PythonToken[]
  /** Characters before it on its line. */
  readonly indent: number
}

/** What ends with a line end, but for docstrings and other lone texts. */
function statementsOf(text: string): readonly Statement[] {
  const statements: Statement[] = []
  let open: PythonToken[] = []
  const close = (): void => {
    const [first] = open
    if (first !== undefined && !open.every(({ kind }) => kind === 'string')) statements.push({ tokens: open, indent: indentAt(text, first.start) })
    open = []
  }
  for (const token of pythonTokens(text)) {
    if (token.kind === 'newline') close()
    else open.push(token)
  }
  close()
  return statements
}

/** Looks back over blanks only, so that a long line is not walked for each of its statements. */
function indentAt(text: string, start: number): number {
  let at = start
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--
  return start - at
}

const starts = ({ tokens }: Statement): 'function' | 'class' | 'decorator' | null => {
  const [first, second] = tokens
  if (first?.text === '@') return 'decorator'
  if (first?.text === 'class') return 'class'
  return first?.text === 'def' || (first?.text === 'async' && second?.text === 'def') ? 'function' : null
}

/** Each definition with its decorators before and its body below. */
function topLevel(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups: Statement[][] = []
  let open: Statement[] | null = null
  let decorated = false
  for (const statement of statements) {
    if (statement.indent > 0) {
      open?.push(statement)
      continue
    }
    const kind = starts(statement)
    if (kind === null) open = null
    else if (decorated && open !== null) open.push(statement)
    else groups.push((open = [statement]))
    decorated = kind === 'decorator'
  }
  return groups
}

function blockOf(group: readonly Statement[], file: FileContext): Block | null {
  const head = group.find((each) => starts(each) === 'function' || starts(each) === 'class')
  if (head === undefined) return null
  const at = head.tokens.findIndex(({ text }) => text === 'def' || text === 'class')
  const name = head.tokens[at + 1]?.text
  if (name === undefined) return null
  const kind = starts(head) as 'function' | 'class'
  return { kind, language: 'python', name, line: group[0]!.tokens[0]!.line, lines: linesOf(group), text: textOf(group), facts: factsOf(group, file, name, kind === 'class' ? basesOf(head) : []) }
}

function wholeFile(statements: readonly Statement[], name: string, file: FileContext): Block | null {
  if (statements.length === 0) return null
  const bases = statements.filter((each) => each.indent === 0 && starts(each) === 'class').flatMap(basesOf)
  return { kind: 'file', language: 'python', name, line: 1, lines: linesOf(statements), text: textOf(statements), facts: factsOf(statements, { ...file, defined: new Set() }, '', bases) }
}

/** Lines on which something of it stands; of a long text all its lines. */
function linesOf(statements: readonly Statement[]): number {
  let lines = 0
  let last = 0
  for (const { tokens } of statements)
    for (const { line, kind, text } of tokens) {
      if (line > last) lines++
      last = Math.max(last, line)
      if (kind === 'string' && text.includes('\n')) {
        const more = text.split('\n').length - 1
        lines += more
        last += more
      }
    }
  return lines
}

/** Depths instead of blanks, one blank between tokens. */
function textOf(statements: readonly Statement[]): string {
  const depths: number[] = []
  const out: string[] = []
  for (const { tokens, indent } of statements) {
    while (depths.length > 0 && depths.at(-1)! >= indent) depths.pop()
    out.push(`${depths.length} ${tokens.map(({ text }) => text).join(' ')}`)
    depths.push(indent)
  }
  return out.join('\n')
}

interface FileContext {
  /** Local name → first part of the module; `.` for a module of the same package. */
  readonly imported: ReadonlyMap<string, string>
  readonly defined: ReadonlySet<string>
  readonly star: boolean
}

function fileContext(statements: readonly Statement[]): FileContext {
  const imported = new Map<string, string>()
  const defined = new Set<string>()
  let star = false
  for (const statement of statements) {
    star = importsOf(statement, imported) || star
    if (statement.indent > 0) continue
    const [first, second] = statement.tokens
    const kind = starts(statement)
    if (kind === 'function' || kind === 'class') {
      const at = statement.tokens.findIndex(({ text }) => text === 'def' || text === 'class')
      const name = statement.tokens[at + 1]
      if (name !== undefined) defined.add(name.text)
    } else if (first?.kind === 'name' && (second?.text === '=' || second?.text === ':')) defined.add(first.text)
  }
  return { imported, defined, star }
}

/** Adds the local names of an import; true when it takes all names of a module. */
function importsOf({ tokens }: Statement, imported: Map<string, string>): boolean {
  const [first] = tokens
  if (first?.text !== 'import' && first?.text !== 'from') return false
  const words = tokens.filter(({ text }) => text !== '(' && text !== ')').map(({ text }) => text)
  const from = first.text === 'from'
  const at = from ? words.indexOf('import') : 0
  if (at === -1) return false
  const source = from ? (words[1]!.startsWith('.') ? '.' : words[1]!) : null
  let star = false
  for (const part of split(words.slice(at + 1))) {
    const name = part[0] ?? ''
    const local = part.at(-2) === 'as' ? part.at(-1)! : name
    if (name === '*') star = true
    else if (name !== '') imported.set(local, source ?? name)
  }
  return star
}

function split(words: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]]
  for (const word of words) {
    if (word === ',') parts.push([])
    else parts.at(-1)!.push(word)
  }
  return parts
}

function basesOf({ tokens }: Statement): readonly string[] {
  const at = tokens.findIndex(({ text }) => text === 'class') + 2
  if (tokens[at]?.text !== '(') return []
  const inside = tokens.slice(at + 1, tokens.findIndex(({ text }, index) => index > at && text === ')'))
  return inside.filter(({ kind, text, deep }, index) => kind === 'name' && deep === inside[0]!.deep && inside[index + 1]?.text !== '.' && inside[index + 1]?.text !== '=' && !SHAPES.has(text)).map(({ text }) => text)
}

function factsOf(statements: readonly Statement[], { imported, defined, star }: FileContext, name: string, bases: readonly string[]): BlockFacts {
  const used = new Set<string>()
  const local = new Set<string>([name])
  const inside = new Map<string, string>()
  const values: string[] = []
  for (const statement of statements) {
    importsOf(statement, inside)
    const { tokens } = statement
    const isImport = tokens[0]?.text === 'import' || tokens[0]?.text === 'from'
    tokens.forEach((token, index) => {
      if (token.kind === 'string' && token.value !== null) values.push(token.value)
      if (token.kind !== 'name' || isImport || tokens[index - 1]?.text === '.') return
      const next = tokens[index + 1]?.text
      const before = tokens[index - 1]?.text
      // A parameter, a keyword, or a name that is given its value here: not the one of the file.
      if (next === '=' || before === 'for' || before === 'as' || (starts(statement) !== null && token.deep > 0 && (next === ',' || next === ':' || next === ')' || before === '(' || before === ','))) local.add(token.text)
      used.add(token.text)
    })
  }
  const modules = [...inside.values(), ...[...used].flatMap((each) => (local.has(each) && !imported.has(each) ? [] : (imported.get(each) ?? [])))]
  return {
    heavy: sorted(modules.filter((each) => HEAVY.has(each))),
    packages: sorted(modules.filter((each) => each !== '.' && !HEAVY.has(each) && !STANDARD.has(each) && !REACHING.has(each))),
    own: sorted([...[...used].filter((each) => defined.has(each) && !local.has(each)), ...modules.filter((each) => each === '.').map(() => 'a module beside it')]),
    reaches: sorted(modules.filter((each) => REACHING.has(each))),
    bases: sorted(bases),
    fixed: fixedValues(values),
    star,
  }
}
