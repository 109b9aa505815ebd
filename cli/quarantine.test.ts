/** A machine that a run left with a broken GPU: nothing runs on it until a person says so. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GOOD, hortus, testGarden } from './test-garden.ts'

const MARK = JSON.stringify({ schema: 'quarantine/1', since: '2026-11-21T16:00:00.000Z', run: '20261121-1', reasons: ['the driver reported Xid 79'] })

test('A61: on a quarantined machine smoke, run and plan refuse, doctor tells it, and lifting it lets them go on', async () => {
  await using garden = await testGarden({ 'examples/a/example.yaml': GOOD, 'state/.keep': '' })
  const state = join(garden.path, 'state')
  const env = { HORTUS_STATE_DIR: state }
  const message = /quarantined since 2026-11-21T16:00:00.000Z, after the run 20261121-1: the driver reported Xid 79/
  await writeFile(join(state, 'quarantine.json'), MARK)
  const smoked = await hortus(garden.path, ['smoke', '--engine', 'process'], env)
  expect(smoked).toMatchObject({ code: 3 })
  expect(`${smoked.out}${smoked.err}`.replaceAll(/\s+/g, ' ')).toMatch(message)
  expect(await hortus(garden.path, ['run', 'a', '--preset', 'smoke', '--engine', 'process'], env)).toMatchObject({ code: 3 })
  expect(await hortus(garden.path, ['plan'], env)).toMatchObject({ code: 3 })
  const looked = await hortus(garden.path, ['doctor', '--json'], env)
  const lineOf = (out: string) => (JSON.parse(out) as { what: string }[]).find(({ what }) => what === 'quarantine')
  expect(looked.code).toBe(2)
  expect(lineOf(looked.out)).toMatchObject({ state: 'error', message: expect.stringMatching(message), next: expect.stringContaining('--lift-quarantine') })
  const lifted = await hortus(garden.path, ['doctor', '--lift-quarantine', '--json'], env)
  expect(lineOf(lifted.out)).toMatchObject({ state: 'ok', message: expect.stringMatching(/^lifted/) })
  expect(lineOf((await hortus(garden.path, ['doctor', '--json'], env)).out)).toBeUndefined()
  expect(await hortus(garden.path, ['smoke', '--engine', 'process'], env)).toMatchObject({ code: 0 })
})
