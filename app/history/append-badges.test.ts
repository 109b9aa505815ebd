/** Badges as files: what a bot would serve, for repositories without one (G21). */
import { expect, test } from 'vitest'
import { pathOf } from '../../core/history/layout.ts'
import { badgeOf, endpointOf } from '../../core/render/badge/badge-of.ts'
import { BADGE } from '../../core/render/badge/badge-options.ts'
import { badgeStates } from '../../core/render/badge/badge-state.ts'
import { buildReport } from '../../core/report/build-report.ts'
import { emptyParts, sampleExample } from '../../core/report/sample-report.ts'
import type { Config } from '../../core/schema/config.ts'
import { historyGarden, type HistoryGarden } from '../testing/history-garden.ts'
import { withDefaults } from '../testing/with-defaults.ts'
import { health } from '../health.ts'
import { loadExamples } from '../steps/load-garden.ts'
import { append, type AppendOptions } from './append.ts'

const HERE: AppendOptions = { paths: [], occasion: { event: null, ref: null, defaultBranch: null } }
const ON: Config = { ...withDefaults(), history: { ...withDefaults().history, badges: true } }

const show = (g: HistoryGarden, path: string): string => `${g.remote.git('show', `hortus-data:${path}`)}`
const badges = (g: HistoryGarden): readonly string[] => g.remote.git('ls-tree', '-r', '--name-only', 'hortus-data', 'badges/').split('\n').filter(Boolean)

async function appended(g: HistoryGarden) {
  await g.record('20261121T090000Z-0001')
  await g.garden.put({ '.hortus/report.json': JSON.stringify(buildReport({ ...emptyParts, verb: 'smoke', repository: { commit: g.commit, dirty: false }, examples: [sampleExample('tabular/digits')] })) })
  return append(g.world, ON, HERE)
}

test('are written with what is appended, the same bytes that a bot serves', async () => {
  await using g = await historyGarden()
  expect(await appended(g)).toMatchObject({ ok: true, value: { attempts: 1, problems: [] } })
  const page = await health(g.world, ON, { today: g.world.clock.now().toISOString().slice(0, 10) })
  if (!page.ok) throw new Error(page.problem.message)
  const state = badgeStates(page.value, (await loadExamples(g.world, ON)).examples).get('tabular/digits')!
  expect(state).toMatchObject({ tier: 'experimental', rung: expect.any(String) as string })
  expect(badges(g)).toHaveLength(10)
  expect(show(g, pathOf({ kind: 'badge', example: 'tabular/digits', show: 'health', format: 'svg' }))).toBe(badgeOf(state))
  expect(show(g, pathOf({ kind: 'badge', example: 'tabular/digits', show: 'tier', format: 'json' })).trim()).toBe(endpointOf(state, { ...BADGE, show: 'tier' }).trim())
})

test('that say the same are not written again', async () => {
  await using g = await historyGarden()
  await appended(g)
  expect(await append(g.world, ON, HERE)).toMatchObject({ ok: true, value: { commit: null } })
})

test('of an example that is gone go too', async () => {
  await using g = await historyGarden()
  await appended(g)
  g.garden.git('mv', 'examples/tabular/digits', 'examples/tabular/numbers')
  g.garden.git('commit', '-q', '-m', 'Another name')
  expect(await append(g.world, ON, HERE)).toMatchObject({ ok: true, value: { added: [], problems: [] } })
  expect(badges(g).filter((path) => path.includes('digits'))).toEqual([])
  expect(badges(g).filter((path) => path.includes('numbers'))).toHaveLength(10)
})

test('are not written unless they are asked for', async () => {
  await using g = await historyGarden()
  await g.record('20261121T090000Z-0001')
  await append(g.world, g.config, HERE)
  expect(badges(g)).toEqual([])
})
