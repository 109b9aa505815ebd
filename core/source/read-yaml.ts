/**
 * Reads YAML that a stranger may have written. One document, YAML 1.2 core types (dates stay text), no tags of its own.
 * The library makes the tree; turning it into a value is ours, in one pass with a budget (A01-A05).
 */
import { Composer, LineCounter, Parser, type CST, type Document, type ParsedNode, type YAMLError } from 'yaml'
import { fail, ok, type Result } from '../problem.ts'
import { readCommonYaml } from './read-common-yaml.ts'
import { convertYaml } from './convert-yaml.ts'
import { sourceDocument, type SourceDocument, type SourceIssue } from './source-document.ts'
import { DESCRIPTOR_LIMITS, type YamlLimits } from './yaml-limits.ts'

const MAX_ISSUES = 50

/** Total: every text gives a document or what is wrong with it, all of it at once. `path` only names it. */
export function readYaml(text: string, path: string, limits: YamlLimits = DESCRIPTOR_LIMITS): Result<SourceDocument, readonly SourceIssue[]> {
  // A character has one to three bytes (a pair of surrogates four): most texts need no counting.
  if (text.length > limits.maxBytes || (text.length * 3 > limits.maxBytes && byteLength(text) > limits.maxBytes)) {
    return fail([{ kind: 'too_large', message: `The file has more than ${limits.maxBytes} bytes, the most that is read`, line: null, column: null }])
  }
  const common = readCommonYaml(text, limits)
  return common === null ? readAnyYaml(text, path, limits) : ok(sourceDocument(path, common.value, common.spot, positions(text)))
}

/** The same for every YAML there is. */
export function readAnyYaml(text: string, path: string, limits: YamlLimits = DESCRIPTOR_LIMITS): Result<SourceDocument, readonly SourceIssue[]> {
  const lines = new LineCounter()
  const issues: SourceIssue[] = []
  const tell = (kind: SourceIssue['kind'], message: string, offset: number): void => {
    const { line, col } = lines.linePos(Math.max(0, offset))
    if (issues.length < MAX_ISSUES) issues.push({ kind, message, line: Math.max(1, line), column: Math.max(1, col) })
  }
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  const deep = tooDeep(tokens, limits.maxDepth)
  if (deep !== null) {
    tell('too_deep', `The values lie more than ${limits.maxDepth} levels deep`, deep)
    return fail(issues)
  }
  const documents = compose(tokens, text.length)
  const [document] = documents
  for (const each of documents) for (const problem of [...each.errors, ...each.warnings]) tell(kindOf(problem), sentence(problem.message), problem.pos[0])
  if (documents.length > 1) tell('documents', 'The file holds more than one document; only one is read', documents[1]!.range[0])
  if (document?.directives.yaml.explicit === true && document.directives.yaml.version !== '1.2') tell('directive', `The file asks for YAML ${document.directives.yaml.version}; only 1.2 is read`, 0)
  if (issues.length > 0) return fail(issues)
  const { value, spot } = convertYaml(document?.contents ?? null, limits, tell)
  return issues.length > 0 ? fail(issues) : ok(sourceDocument(path, value, spot, (offset) => atLeastOne(lines.linePos(offset))))
}

/** Counted when somebody asks for the first place: most documents are read without. */
function positions(text: string): (offset: number) => { line: number; col: number } {
  let lines: LineCounter | null = null
  return (offset) => {
    if (lines === null) {
      lines = new LineCounter()
      lines.addNewLine(0)
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
    }
    return atLeastOne(lines.linePos(offset))
  }
}

type Parsed = Document.Parsed<ParsedNode>

/** `resolveKnownTags: false`: else `!!binary`, `!!set` and friends become objects of other kinds without a word (A05). */
function compose(tokens: readonly CST.Token[], end: number): readonly Parsed[] {
  const composer = new Composer<ParsedNode>({ version: '1.2', schema: 'core', merge: false, resolveKnownTags: false, uniqueKeys: false, prettyErrors: false, strict: true, stringKeys: false, logLevel: 'silent' })
  return [...composer.compose(tokens, true, end)].filter((document): document is Parsed => document.contents !== null || document.errors.length > 0 || document.warnings.length > 0 || document.directives !== undefined)
}

/**
 * Offset of the first value that lies too deep. The library's first stage keeps its own stack and cannot overflow; the
 * second calls itself for every level, so the depth is measured between the two (A03).
 */
function tooDeep(tokens: readonly CST.Token[], maxDepth: number): number | null {
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next
    if (depth > maxDepth) return token.offset
    if (token.type === 'document' && token.value !== undefined) open.push({ token: token.value, depth })
    if (!('items' in token)) continue
    for (const item of token.items) {
      if (item.key !== undefined && item.key !== null) open.push({ token: item.key, depth: depth + 1 })
      if (item.value !== undefined) open.push({ token: item.value, depth: depth + 1 })
    }
  }
  return null
}

function kindOf(problem: YAMLError): SourceIssue['kind'] {
  return problem.code === 'TAG_RESOLVE_FAILED' ? 'tag' : problem.code === 'BAD_ALIAS' ? 'alias' : problem.code === 'MULTIPLE_DOCS' ? 'documents' : 'syntax'
}

/** The library's message on one line, without what it adds for terminals. */
const sentence = (message: string): string => message.split('\n')[0]!.replace(/:$/, '').slice(0, 300)

const atLeastOne = ({ line, col }: { line: number; col: number }): { line: number; col: number } => ({ line: Math.max(1, line), col: Math.max(1, col) })

function byteLength(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1
  }
  return bytes
}
