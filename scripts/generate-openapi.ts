/**
 * Writes test/twin/openapi.json: of GitHub's OpenAPI document the operations that the twin serves and all that they refer
 * to, without descriptions and examples. Needs a package registry, so `npm run generate` does not run it: run it by hand
 * after a route was added (`node scripts/generate-openapi.ts`). The package is 385 MB unpacked, of which one file is
 * wanted; so it is no dependency, and only that file is unpacked, in a directory that is gone afterwards.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { routes } from '../test/twin/routes/routes.ts'

export const SOURCE = { package: '@octokit/openapi', version: '23.0.2', license: 'MIT' } as const
const TARGET = new URL('../test/twin/openapi.json', import.meta.url)

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Node = { [key: string]: Json }

/** The subset that holds these operations (`GET /repos/{owner}/{repo}`). Throws when the document has no such operation. */
export function subset(whole: Node, operations: readonly string[]): Node {
  const paths: Record<string, Node> = {}
  for (const name of [...operations].sort()) {
    const [method = '', path = ''] = name.split(' ')
    const operation = ((whole['paths'] as Node)[path] as Node | undefined)?.[method.toLowerCase()]
    if (operation === undefined) throw new Error(`GitHub's document has no operation ${name}`)
    paths[path] = { ...paths[path], [method.toLowerCase()]: strip(operation) }
  }
  const components: Record<string, Node> = {}
  for (const ref of [...closure(whole, [paths, { $ref: '#/components/schemas/basic-error' }])].sort()) {
    const [, group = '', key = ''] = ref.slice(2).split('/')
    components[group] = { ...components[group], [key]: strip(at(whole, ref)) }
  }
  return { paths, components }
}

/** Everything that is referred to, and what that refers to. */
function closure(whole: Node, start: Json): Set<string> {
  const found = new Set<string>()
  const queue: Json[] = [start]
  while (queue.length > 0) {
    for (const ref of references(queue.pop()!)) {
      if (found.has(ref)) continue
      found.add(ref)
      queue.push(strip(at(whole, ref)))
    }
  }
  return found
}

function references(value: Json): string[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(references)
  return Object.entries(value).flatMap(([key, inside]) => (key === '$ref' && typeof inside === 'string' ? [inside] : references(inside)))
}

const at = (whole: Node, ref: string): Json => ref.slice(2).split('/').reduce<Json>((node, key) => (node as Node)[key]!, whole)

const TEXT = new Set(['description', 'summary', 'title', 'deprecated', 'tags'])
const EXTRA = new Set(['example', 'examples', 'x-github', 'x-octokit', 'x-github-breaking-changes'])

/** What only people read. A property may have such a name too: those are objects. */
function strip(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(strip)
  const kept = Object.entries(value).filter(([key, inside]) => !(TEXT.has(key) && (inside === null || typeof inside !== 'object' || Array.isArray(inside))) && !(EXTRA.has(key) && !isSchema(inside)))
  return Object.fromEntries(kept.map(([key, inside]) => [key, strip(inside)]))
}

const isSchema = (value: Json): boolean => value !== null && typeof value === 'object' && !Array.isArray(value) && ('type' in value || '$ref' in value) && !('value' in value)

/** One operation and one component a line: a change of GitHub's document is a readable difference. */
export function print({ paths, components }: Node): string {
  const header = { openapi: '3.0.3', info: { title: "Part of GitHub's REST API description", version: SOURCE.version, license: { name: SOURCE.license }, 'x-source': `api.github.com.json of ${SOURCE.package} ${SOURCE.version}; descriptions and examples left out; made by scripts/generate-openapi.ts` } }
  const lines = (node: Node, depth: string, inside: (value: Json) => string): string => Object.entries(node).map(([key, value]) => `${depth}${JSON.stringify(key)}: ${inside(value)}`).join(',\n')
  const groups = (node: Node): string => lines(node, '    ', (group) => `{\n${lines(group as Node, '      ', (value) => JSON.stringify(value))}\n    }`)
  return `{\n  "openapi": ${JSON.stringify(header.openapi)},\n  "info": ${JSON.stringify(header.info)},\n  "paths": {\n${groups(paths as Node)}\n  },\n  "components": {\n${groups(components as Node)}\n  }\n}\n`
}

async function download(): Promise<Node> {
  const run = promisify(execFile)
  const scratch = await mkdtemp(join(tmpdir(), 'hortus-openapi-'))
  try {
    await run('npm', ['pack', '--silent', `${SOURCE.package}@${SOURCE.version}`], { cwd: scratch })
    const file = 'package/generated/api.github.com.json'
    await run('tar', ['-xzf', `octokit-openapi-${SOURCE.version}.tgz`, file], { cwd: scratch })
    return JSON.parse(await readFile(join(scratch, file), 'utf8')) as Node
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  await writeFile(TARGET, print(subset(await download(), routes.map(({ operation }) => operation))))
  console.log(`generated test/twin/openapi.json: ${routes.length} operations`)
}
