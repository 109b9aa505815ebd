import { expect, test } from 'vitest'
import { openTestBot } from '../testing/test-bot.ts'
import { pin } from './pin.ts'
import type { TaskContext } from './handler.ts'
import type { PullDetails } from '../github/repository-client.ts'

const [OLD, NEW] = ['a'.repeat(40), 'b'.repeat(40)]
const MINUTE = 60_000

test('A37: a comment that was heard of late says nothing of a push whose webhook was lost, though an older push is known', async () => {
  await using garden = await openTestBot()
  const { store, twin, repository } = garden
  const written = twin.now()
  await store.remember('head', `r${repository.id}#3`, { sha: OLD, at: written - MINUTE }, written)
  twin.advance(30 * MINUTE)
  const context = { store, task: { repository: repository.id }, clock: { now: () => new Date(twin.now()) } } as unknown as TaskContext
  const said = { issue: 3, isPull: true, comment: { kind: 'comment', id: 9, nodeId: 'IC_9', createdAt: written, bodyHash: '' }, by: { id: 1, login: 'ann', app: null }, reviewed: null } as const
  const at = (sha: string): PullDetails => ({ head: { sha } }) as unknown as PullDetails
  expect(await pin(context, said, at(NEW))).toEqual({ kind: 'unknown' })
  expect(await pin(context, said, at(OLD))).toEqual({ kind: 'pinned', commit: OLD })
})
