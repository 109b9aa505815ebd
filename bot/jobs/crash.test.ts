/** A bot that is killed around the dispatch leaves one run, one reply and one check, as an undisturbed one does (A71, G2). */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { play, type Scenario } from '../testing/crash/play.ts'

const smoke: Scenario = {
  name: 'smoke with a workflow',
  ground: { files: { 'examples/vision/one/example.yaml': 'name: one\n', '.github/workflows/hortus-command.yml': readFileSync('.github/workflows/hortus-command.yml', 'utf8') }, collaborators: { ann: 'admin' } },
  act: async ({ twin, repository }) => {
    const { number } = twin.openIssue(repository, { title: 'A question', author: 'ann' })
    twin.comment(repository, number, 'ann', '/hortus smoke vision/one')
  },
}

test('A71, G2: killed after the dispatch and before it could note that, the bot finds its run and starts no second one', { timeout: 240_000 }, async () => {
  const { points, state, dead } = await play(smoke, null)
  expect(dead).toEqual([])
  expect(state.runs).toHaveLength(1)
  const dispatch = points!.findLastIndex((name) => name.startsWith('after POST') && name.endsWith('/dispatches'))
  expect(dispatch).toBeGreaterThan(0)
  const killed = await play(smoke, dispatch + 1)
  expect({ state: killed.state, dead: killed.dead }).toEqual({ state, dead: [] })
})
