/** The port over one function that carries a call out, here or in another thread. */
import { unavailable } from '../problems.ts'
import type { Store } from '../store.ts'
import { METHODS, type Method } from './operations.ts'

export function storeOf(call: (method: Method, args: readonly unknown[]) => Promise<unknown>, receive: Store['receive'], close: () => Promise<void>): Store {
  let closed: Promise<void> | null = null
  const failed = (method: string) => (error: unknown) => {
    throw unavailable(`The store could not ${method}`, error)
  }
  const isClosed = (): Error => unavailable('The store', new Error('it was closed'))
  const methods = METHODS.map((method) => [
    method,
    async (...args: readonly unknown[]) => {
      if (closed !== null) throw isClosed()
      return call(method, args).catch(failed(method))
    },
  ])
  return {
    kind: 'sqlite',
    ...Object.fromEntries(methods),
    // Of all calls the one that is made thousands of times a second.
    receive: (delivery) => (closed === null ? receive(delivery).catch(failed('receive')) : Promise.reject(isClosed())),
    [Symbol.asyncDispose]: () => (closed ??= close()),
  } as Store
}
