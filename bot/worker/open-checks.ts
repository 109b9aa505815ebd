/** Check runs of ours that have not come to their conclusion, and until when they must have. */
import type { Json, Store } from '../store/store.ts'

export interface OpenCheck {
  readonly check: number
  readonly name: string
  readonly installation: number
  readonly repository: number
  /** Milliseconds since 1970. */
  readonly deadline: number
}

const SCOPE = 'check'
const keyOf = (repository: number, check: number): string => `r${repository}:${check}`

export const noteCheck = (store: Pick<Store, 'remember'>, open: OpenCheck, now: number): Promise<void> => store.remember(SCOPE, keyOf(open.repository, open.check), { ...open }, now)
export const forgetCheck = (store: Pick<Store, 'forget'>, repository: number, check: number): Promise<void> => store.forget(SCOPE, keyOf(repository, check))
/** The sweep ended it: what looks completed was not completed by its task. */
export const noteReaped = (store: Pick<Store, 'remember'>, { repository, check }: OpenCheck, now: number): Promise<void> => store.remember(REAPED, keyOf(repository, check), now, now)
export const wasReaped = async (store: Pick<Store, 'recall'>, repository: number, check: number): Promise<boolean> => (await store.recall(REAPED, keyOf(repository, check))) !== undefined
const REAPED = 'check-reaped'

export const openChecks = async (store: Pick<Store, 'recallAll'>): Promise<readonly OpenCheck[]> => [...(await store.recallAll(SCOPE)).values()].flatMap((value) => readOpen(value) ?? [])

function readOpen(value: Json): OpenCheck | null {
  const { check, name, installation, repository, deadline } = (typeof value === 'object' && value !== null ? value : {}) as { readonly [key in keyof OpenCheck]?: unknown }
  return typeof check === 'number' && typeof name === 'string' && typeof installation === 'number' && typeof repository === 'number' && typeof deadline === 'number' ? { check, name, installation, repository, deadline } : null
}
