/** What was shown and what was approved, for a day. Lost with the store, an offer is simply made again. */
import { DAY_MS, type Approval, type Offer } from '../../core/job/approve.ts'
import type { Json, Store } from '../store/store.ts'

type Memory = Pick<Store, 'recallAll' | 'remember' | 'forget'>

const offers = (repository: number, issue: number): string => `offers:r${repository}#${issue}`
const approvals = (repository: number): string => `approvals:r${repository}`

export const rememberOffer = (store: Memory, repository: number, issue: number, offer: Offer, now: number): Promise<void> => store.remember(offers(repository, issue), offer.key, { ...offer }, now)
export const rememberApproval = (store: Memory, repository: number, approval: Approval, now: number): Promise<void> => store.remember(approvals(repository), approval.key, { ...approval }, now)

export const recallOffers = (store: Memory, repository: number, issue: number, now: number): Promise<readonly Offer[]> => fresh(store, offers(repository, issue), now)
export const recallApprovals = (store: Memory, repository: number, now: number): Promise<readonly Approval[]> => fresh(store, approvals(repository), now)

/** What is older than two days counts nowhere, and is dropped. */
async function fresh<T extends { readonly key: string; readonly at: number }>(store: Memory, scope: string, now: number): Promise<readonly T[]> {
  const all = [...(await store.recallAll(scope))].map(([key, value]) => ({ key, value: value as Json as unknown as T }))
  for (const { key, value } of all) if (now - value.at > 2 * DAY_MS) await store.forget(scope, key)
  return all.flatMap(({ value }) => (now - value.at > 2 * DAY_MS ? [] : [value]))
}
