/** The port over one function that carries a call out, here or in another thread. */
import { unavailable } from '../problems.ts'
import type { Store } from '../store.ts'
import { METHODS, type Method } from './operations.ts'

export function storeOf(call: (method: Method, args: readonly unknown[]) => Promise<unknown>, close: () => Promise<void>): Store {
  let closed: Promise<void> | null = null
  const methods = METHODS.map((method) => [
    method,
    async (...args: readonly unknown[]) => {
      if (closed !== null) throw unavailable('The store', new Error('it was closed'))
      return call(method, args).catch((error: unknown) => {
        throw unavailable(`The store could not ${method}`, error)
      })
    },
  ])
  return { kind: 'sqlite', ...Object.fromEntries(methods), [Symbol.asyncDispose]: () => (closed ??= close()) } as Store
}
