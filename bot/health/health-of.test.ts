/** Health in a thread of its own says what it says here. */
import { expect, test } from 'vitest'
import { health } from '../../app/health.ts'
import { loadExamples } from '../../app/steps/load-garden.ts'
import { badgeStates } from '../../core/render/badge/badge-state.ts'
import { checks, GREEN, RED, told, WEEKS } from '../lifecycle/testing/weeks.ts'
import { openProposalGarden } from '../proposals/testing/proposal-garden.ts'
import { CLAIMED } from '../proposals/testing/sample-garden.ts'
import { worldAt } from '../proposals/world-at.ts'
import { healthOf } from './health-of.ts'

test('the page, what badges say, and the few that a reply shows are those of `hortus health` at that moment', async () => {
  await using garden = await openProposalGarden({ files: CLAIMED })
  await checks(garden, Object.fromEntries(WEEKS.map((day) => [day, { 'audio/tones': GREEN, 'vision/digits': RED, 'vision/resnet': GREEN }])))
  await told(garden, 'vision/digits', '2026-11-01')
  await garden.task(async (context) => {
    await using looked = await worldAt(context, garden.tip()!, garden.now, { history: true })
    const { world } = looked
    const here = await health(world, garden.config, { today: '2026-11-21' })
    const ask = { world, config: garden.config, at: garden.now }
    if (!here.ok) throw new Error(here.problem.message)
    expect(await healthOf({ ...ask, wants: 'page' }, context.signal)).toEqual({ ok: true, value: { page: here.value, total: 3, by: 'name', states: [] } })
    const states = badgeStates(here.value, (await loadExamples(world, garden.config)).examples)
    expect(await healthOf({ ...ask, wants: 'states' }, context.signal)).toMatchObject({ ok: true, value: { states: [...states] } })
    const some = await healthOf({ ...ask, wants: 1 }, context.signal)
    expect(some).toMatchObject({ ok: true, value: { total: 3, by: 'needy', page: { summary: here.value.summary, examples: [{ id: 'vision/digits', health: 'red' }], proposals: { archive: [{ example: 'vision/digits' }] } } } })
    const named = await health(world, garden.config, { today: '2026-11-21', named: ['resnet'] })
    expect(await healthOf({ ...ask, named: ['resnet'], wants: 5 }, context.signal)).toMatchObject({ ok: true, value: { page: named.ok ? named.value : null, by: 'name', total: 1 } })
    expect(await healthOf({ ...ask, named: ['nothing'], wants: 5 }, context.signal)).toMatchObject({ ok: false })
    expect(await healthOf({ ...ask, wants: 5 }, AbortSignal.abort())).toMatchObject({ ok: false, problem: { code: 'BOT.STOPPED' } })
  })
})
