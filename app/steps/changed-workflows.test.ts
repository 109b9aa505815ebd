import { expect, test } from 'vitest'
import { resolve } from '../../core/config/resolve.ts'
import type { Finding } from '../../core/schema/report.ts'
import { openLog } from '../../io/log.ts'
import { systemClock } from '../../io/clock.ts'
import { openWorld } from '../../io/world.ts'
import { temporaryRepository } from '../../io/testing/temporary.ts'
import { validate } from '../validate.ts'

const GARDEN = { 'examples/a/example.yaml': 'name: a\nstability: stable\npresets: {smoke: {command: echo}}\n', '.github/workflows/ci.yml': 'on: push\n', 'tools/x/action.yml': 'name: x\n' }

async function judged(change: Readonly<Record<string, string>>, { below = '', commit = true } = {}): Promise<readonly Finding[]> {
  const files = Object.fromEntries(Object.entries(GARDEN).map(([path, text]) => [path.startsWith('examples/') ? `${below}${path}` : path, text]))
  await using place = await temporaryRepository(files)
  place.git('switch', '-q', '-c', 'change')
  await place.put(change)
  if (commit) {
    place.git('add', '-A')
    place.git('commit', '-q', '-m', 'change')
  }
  const log = openLog({ write: () => undefined, level: 'info', json: false, clock: systemClock, onProgress: () => undefined })
  const rootAbs = `${place.path}/${below}`.replace(/\/$/, '')
  const world = await openWorld({ rootAbs, outAbs: `${rootAbs}/.hortus`, log, signal: new AbortController().signal })
  const { config } = resolve([])
  const report = await validate(world, { ...config, validate: { ...config.validate, levels: { 'WORKFLOW.CHANGED': 'off' }, exempt: [] } }, { base: 'main' })
  return report.findings.filter(({ code }) => code === 'WORKFLOW.CHANGED')
}

test.each([
  ['a workflow', { '.github/workflows/ci.yml': 'on: [push]\n' }, '.github/workflows/ci.yml'],
  ['a new file below .github', { '.github/x': '\n' }, '.github/x'],
  ['an action of the repository', { 'tools/x/action.yml': 'name: y\n' }, 'tools/x/action.yml'],
  ['a new action beside an example', { 'examples/a/action.yaml': 'name: y\n' }, 'examples/a/action.yaml'],
])('A46: a change of %s is told as unverified, whatever level the change gives it', async (_what, change, path) => {
  expect(await judged(change)).toEqual([expect.objectContaining({ level: 'notice', path, message: `Unverified: workflow modified. The change touches ${path}.`, status: 'new' })])
})

test('A46: a garden below the root is checked by the workflow at the root', async () => {
  expect(await judged({ '.github/workflows/ci.yml': 'on: [push]\n' }, { below: 'deep/garden/' })).toMatchObject([{ path: '.', message: expect.stringContaining('.github/workflows/ci.yml') }])
})

test('A46: what is not committed yet counts', async () => {
  expect(await judged({ '.github/workflows/new.yml': 'on: push\n' }, { commit: false })).toHaveLength(1)
})

test('what `hortus contract --update` and `validate --update-baseline` write changes nothing that a workflow runs', async () => {
  expect(await judged({ '.github/hortus-contracts.json': '{}\n', '.github/hortus-baseline.json': '{}\n' })).toEqual([])
  expect(await judged({ '.github/hortus-contracts.json': '{}\n', '.github/x.json': '{}\n' })).toMatchObject([{ message: 'Unverified: workflow modified. The change touches .github/x.json.' }])
})

test('A46: a change that names another file as its contracts does not get that file left out', async () => {
  const [found] = await judged({ '.github/hortus.yml': 'contracts: {path: .github/x.json}\n', '.github/x.json': '{}\n' })
  expect(found?.message).toBe('Unverified: workflow modified. The change touches .github/hortus.yml, .github/x.json.')
})

test('a change of anything else says nothing', async () => {
  expect(await judged({ 'examples/a/run.sh': 'true\n', 'docs/.github.md': 'x\n', 'reaction.yml': 'x\n' })).toEqual([])
})
