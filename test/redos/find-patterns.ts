/** Every regular expression that ships, from the syntax tree of each file and from the schemas. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { parseAst } from 'vitest/node'

export interface Pattern {
  readonly source: string
  readonly flags: string
  /** Files and lines, and for a schema the file. */
  readonly at: readonly string[]
}

export interface Found {
  readonly patterns: readonly Pattern[]
  /** `new RegExp(…)` of anything but the sources of literals: nobody can judge it here. */
  readonly built: readonly string[]
}

export function findPatterns(): Found {
  const found = [...shippedFiles().map((path) => patternsOf(path, readFileSync(path, 'utf8'))), ...schemaFiles().map(patternsOfSchema)]
  const all = found.flatMap(({ patterns }) => patterns)
  const same = Map.groupBy(all, ({ source, flags }) => `/${source}/${flags}`)
  return { patterns: [...same.values()].map((some) => ({ ...some[0]!, at: some.flatMap(({ at }) => at) })), built: found.flatMap(({ built }) => built) }
}

export function patternsOf(path: string, text: string): Found {
  const patterns: Pattern[] = []
  const built: string[] = []
  visit(parseAst(text, { lang: path.endsWith('.ts') ? 'ts' : 'js' }), (node) => {
    const place = `${path}:${text.slice(0, node.start).split('\n').length}`
    if (node.regex !== undefined) patterns.push({ source: node.regex.pattern, flags: node.regex.flags, at: [place] })
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee?.name === 'RegExp') {
      const [source] = node.arguments ?? []
      if (source !== undefined && !ofSources(text.slice(source.start, source.end))) built.push(place)
    }
  })
  return { patterns, built }
}

/** `shape.source`, or several of them joined as alternatives: the literals are judged where they stand. */
const ofSources = (code: string): boolean => /^\w+\.source$/.test(code) || /^\w+\.map\(\(\{ source \}\) => source\)\.join\('\|'\)$/.test(code)

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly regex?: { readonly pattern: string; readonly flags: string }
  readonly callee?: { readonly name?: string }
  readonly arguments?: readonly Node[]
}

function visit(value: unknown, look: (node: Node) => void): void {
  if (Array.isArray(value)) value.forEach((each) => visit(each, look))
  else if (value !== null && typeof value === 'object' && !(value instanceof RegExp)) {
    if ('type' in value && 'start' in value) look(value as Node)
    Object.values(value).forEach((each) => visit(each, look))
  }
}

function patternsOfSchema(path: string): Found {
  const patterns: Pattern[] = []
  const read = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'pattern' && typeof inner === 'string') patterns.push({ source: inner, flags: 'u', at: [path] })
      if (key === 'patternProperties' && inner !== null) patterns.push(...Object.keys(inner as object).map((source) => ({ source, flags: 'u', at: [path] })))
      read(inner)
    }
  }
  read(JSON.parse(readFileSync(path, 'utf8')))
  return { patterns, built: [] }
}

const shippedFiles = (): readonly string[] => files('core', 'app', 'io', 'site', 'cli', 'actions').filter((path) => /\.(?:ts|mjs)$/.test(path) && !/\.test\.ts$|\/testing\/|\/dist\/|\/generated\/|\/test-[^/]*\.ts$/.test(path))

const schemaFiles = (): readonly string[] => files('schemas').filter((path) => path.endsWith('.json'))

/** Tracked ones and those that are not committed yet. */
function files(...rooms: readonly string[]): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z', ...rooms], { encoding: 'utf8', maxBuffer: 64 << 20 })
  return listed.split('\0').filter((path) => path !== '' && existsSync(path))
}
