/** The schemas are public contracts: an editor shows their words, and the reference pages are made from them. */
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'

const names = readdirSync('schemas').filter((name) => name.endsWith('.schema.json'))

interface Node {
  readonly [key: string]: unknown
  readonly description?: string
  readonly $ref?: string
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Node>>
}

test('there are the schemas that the design names', () => {
  expect(names).toEqual(expect.arrayContaining(['config.schema.json', 'example.schema.json', 'report.schema.json', 'run-record.schema.json']))
})

test.each(names)('%s is a valid schema with a title and a description', (name) => {
  const schema = JSON.parse(readFileSync(`schemas/${name}`, 'utf8')) as Node
  expect(new Ajv2020({ strict: true, strictTypes: false, strictTuples: false }).validateSchema(schema)).toBe(true)
  expect([typeof schema['title'], typeof schema.description]).toEqual(['string', 'string'])
})

test.each(names)('every property of %s is described', (name) => {
  expect(undescribed(JSON.parse(readFileSync(`schemas/${name}`, 'utf8')) as Node, '')).toEqual([])
})

function undescribed(node: Node, path: string): string[] {
  const own = Object.entries(node.properties ?? {}).filter(([, child]) => child.description === undefined && child.$ref === undefined && child.const === undefined)
  const below = Object.entries(node).flatMap(([key, value]) => (isNode(value) ? undescribed(value, `${path}/${key}`) : Array.isArray(value) ? value.filter(isNode).flatMap((each) => undescribed(each, `${path}/${key}`)) : []))
  return [...own.map(([key]) => `${path}/${key}`), ...below]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
