/** Finds the route of a request. Parameters that may hold slashes are those that GitHub's document marks so. */
import { follow, operationOf, type Parameter } from '../contract/openapi.ts'
import type { Route } from './route.ts'

export interface Match {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

interface Compiled {
  readonly route: Route
  readonly method: string
  readonly pattern: RegExp
  readonly names: readonly string[]
  readonly literals: number
}

export type Router = (method: string, path: string) => Match | null

export function createRouter(routes: readonly Route[]): Router {
  // The more of a template is fixed the closer it fits: `commits/{ref}` would also take `commits/x/pulls`.
  const compiled = routes.map(compile).sort((a, b) => b.literals - a.literals)
  return (method, path) => {
    for (const { route, method: wanted, pattern, names } of compiled) {
      const found = wanted === method ? pattern.exec(path) : null
      if (found !== null) return { route, params: Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')])) }
    }
    return null
  }
}

function compile(route: Route): Compiled {
  const [method = '', template = ''] = route.operation.split(' ')
  const multi = new Set((operationOf(route.operation)?.parameters ?? []).map((parameter) => follow<Parameter & { 'x-multi-segment'?: boolean }>(parameter)).filter((parameter) => parameter['x-multi-segment'] === true).map(({ name }) => name))
  const names: string[] = []
  const parts = template.split('/').slice(1).map((part) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1]
    if (name === undefined) return `/${part}`
    names.push(name)
    // The root of a repository's contents is `contents` or `contents/`.
    return multi.has(name) ? (name === 'path' ? '(?:/(.*))?' : '/(.+)') : '/([^/]+)'
  })
  return { route, method, names, pattern: new RegExp(`^${parts.join('')}$`), literals: parts.filter((part) => !part.includes('(')).length }
}
