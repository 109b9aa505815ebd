/** What is decided in a thread is what would be decided here. */
import { expect, test } from 'vitest'
import type { Request } from '../../core/proposal/request.ts'
import { Stopped } from '../worker/handler.ts'
import { isBroken, makeApart } from './make-apart.ts'
import { makeChange } from './make-change.ts'
import { openProposalGarden } from './testing/proposal-garden.ts'
import { CLAIMED } from './testing/sample-garden.ts'
import { worldAt } from './world-at.ts'

test('an archive, and what cannot be archived, are decided in a thread as they would be here; who is stopped hears nothing', async () => {
  await using garden = await openProposalGarden({ files: CLAIMED })
  await garden.task(async (context) => {
    await using looked = await worldAt(context, garden.tip()!, garden.now, { history: true })
    const { world } = looked
    const of = (example: string): Request => ({ kind: 'archive', example, reason: 'gone', successor: null, mode: null })
    for (const example of ['vision/digits', 'digits', 'nothing']) {
      const here = await makeChange(world, garden.config, of(example))
      expect([here.ok, await makeApart({ world, config: garden.config, request: of(example), page: null }, context.signal)]).toEqual([example !== 'nothing', here])
      expect(here.ok || isBroken(here.problem)).toBe(example !== 'nothing')
    }
    await expect(makeApart({ world, config: garden.config, request: of('vision/digits'), page: null }, AbortSignal.abort())).rejects.toBeInstanceOf(Stopped)
  })
})
