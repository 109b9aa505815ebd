/** GitHub's own description of its API: the part that the twin serves (`scripts/generate-openapi.ts` writes it). */
import { readFileSync } from 'node:fs'

export interface OpenApi {
  readonly info: { readonly version: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export interface Operation {
  readonly operationId: string
  readonly externalDocs?: { readonly url: string }
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: { readonly required?: boolean; readonly content: Contents }
  readonly responses: Readonly<Record<string, Response | Reference>>
}

export type Contents = Readonly<Record<string, { readonly schema?: unknown }>>

export interface Reference {
  readonly $ref: string
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly schema?: { readonly type?: string; readonly enum?: readonly unknown[] }
}

export interface Response {
  readonly content?: Contents
}

export const openapi = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8')) as OpenApi

/** By `GET /repos/{owner}/{repo}`; undefined when the file is older than the routes. */
export function operationOf(name: string): Operation | undefined {
  const [method = '', path = ''] = name.split(' ')
  return openapi.paths[path]?.[method.toLowerCase()]
}

/** What a reference stands for; anything else as it is. */
export function follow<Kind>(value: Kind | Reference): Kind {
  const ref = (value as Reference).$ref
  if (ref === undefined) return value as Kind
  return ref.slice(2).split('/').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], openapi) as Kind
}
