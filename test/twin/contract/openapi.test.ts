import { expect, test } from 'vitest'
import { routes } from '../routes/routes.ts'
import { SOURCE, subset } from '../../../scripts/generate-openapi.ts'
import { openapi, operationOf } from './openapi.ts'
import { toJsonSchema } from './to-json-schema.ts'

test('the committed part of the document holds every operation that the twin serves, and no other', () => {
  const there = Object.entries(openapi.paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`))
  expect(there.sort()).toEqual(routes.map(({ operation }) => operation).sort())
  expect(openapi.info.version).toBe(SOURCE.version)
})

test('every operation has its documentation page', () => {
  for (const { operation } of routes) expect(operationOf(operation)?.externalDocs?.url).toMatch(/^https:\/\/docs\.github\.com\/(enterprise-server@[\d.]+\/)?rest\//)
})

test('every reference leads somewhere, and no text for people is left', () => {
  const text = JSON.stringify(openapi)
  const lost = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, ref = '']) => ref).filter((ref) => ref.split('/').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], openapi) === undefined)
  expect(lost).toEqual([])
  expect(text).not.toMatch(/"(description|summary|example)":"/)
})

test('a property that is called description, title or example stays', () => {
  const whole = { paths: { '/a': { get: { description: 'gone', responses: { 200: { content: { j: { schema: { $ref: '#/components/schemas/a' } } } } } } } }, components: { schemas: { 'a': { title: 'gone', type: 'object', properties: { title: { type: 'string', description: 'gone' }, example: { type: 'string', example: 'gone' } } }, 'b': { type: 'string' }, 'basic-error': { type: 'object' } } } }
  const part = subset(whole, ['GET /a'])
  expect(part).toEqual({ paths: { '/a': { get: { responses: { 200: { content: { j: { schema: { $ref: '#/components/schemas/a' } } } } } } } }, components: { schemas: { 'a': { type: 'object', properties: { title: { type: 'string' }, example: { type: 'string' } } }, 'basic-error': { type: 'object' } } } })
  expect(() => subset(whole, ['GET /b'])).toThrow('no operation GET /b')
})

test.each([
  [{ type: 'string', nullable: true }, { type: ['string', 'null'] }],
  [{ type: 'string', nullable: true, enum: ['a'] }, { type: ['string', 'null'], enum: ['a', null] }],
  [{ nullable: true, allOf: [{ type: 'object' }] }, { anyOf: [{ allOf: [{ type: 'object' }] }, { type: 'null' }] }],
  [{ properties: { nullable: { type: 'boolean' } } }, { properties: { nullable: { type: 'boolean' } } }],
])('%j in JSON Schema', (openapiSchema, jsonSchema) => {
  expect(toJsonSchema(openapiSchema)).toEqual(jsonSchema)
})
