/** Where a bot may be killed: before and after each call that writes to the store, asks GitHub, or has git do something. */
import type { Mirror, Mirrors } from '../../mirror/mirror.ts'
import type { Store } from '../../store/store.ts'

/** Told of each call, which it makes; a bot that is dead never comes back from it. */
export type Watch = <T>(name: string, act: () => Promise<T>) => Promise<T>

/** What else a store does changes nothing. */
const WRITES = ['receive', 'unsorted', 'sorted', 'add', 'take', 'finish', 'postpone', 'bury', 'intend', 'achieve', 'spend', 'pause', 'remember', 'forget', 'turn', 'replay', 'prune', 'release'] as const satisfies readonly (keyof Store)[]
const GIT = ['fetch', 'at', 'commit', 'push'] as const satisfies readonly (keyof Mirror)[]

export const watchedStore = (store: Store, watch: Watch): Store => watched(store, WRITES, 'store', watch)
export const watchedMirrors = (mirrors: Mirrors, watch: Watch): Mirrors => ({ of: (client) => watched(mirrors.of(client), GIT, 'mirror', watch), [Symbol.asyncDispose]: () => mirrors[Symbol.asyncDispose]() })

function watched<T extends object>(target: T, methods: readonly string[], room: string, watch: Watch): T {
  return new Proxy(target, {
    get(object, key) {
      const value: unknown = Reflect.get(object, key)
      if (typeof value !== 'function') return value
      const method = value.bind(object) as (...args: unknown[]) => Promise<unknown>
      return methods.includes(String(key)) ? (...args: unknown[]) => watch(`${room}.${String(key)}`, () => method(...args)) : method
    },
  })
}

/** `POST /repositories/N/issues/N/comments`: what it is, without numbers that are other ones every time. */
export function requestName(input: Parameters<typeof fetch>[0], init: Parameters<typeof fetch>[1]): string {
  const { pathname } = new URL(input instanceof Request ? input.url : String(input))
  return `${init?.method ?? 'GET'} ${pathname.replace(/[0-9a-f]{40}/g, 'SHA').replace(/\d+/g, 'N')}`
}

/** Whether anything is another one afterwards: killed before or after a look, a bot leaves the same. */
export const isWrite = (point: string): boolean => /^(?:before|after) (?:store|mirror)\./.test(point) || (/^(?:before|after) (?:POST|PATCH|PUT|DELETE) /.test(point) && !/\/access_tokens$|\/installation\/token$/.test(point))

/** A point by its name and how many of that name came before: the same in every play, also where two things are done at once. */
export interface Place {
  readonly name: string
  readonly nth: number
}

export function placesOf(points: readonly string[]): readonly Place[] {
  const seen = new Map<string, number>()
  return points.map((name) => {
    const nth = seen.get(name) ?? 0
    seen.set(name, nth + 1)
    return { name, nth }
  })
}

/** Says when it is reached. */
export function openLookout(place: Place | null): (name: string) => boolean {
  let seen = 0
  return (name) => place !== null && name === place.name && seen++ === place.nth
}
