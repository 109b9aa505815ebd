import { expect, test } from 'vitest'
import { resolve } from '../core/config/resolve.ts'
import type { World } from '../core/world.ts'
import { openFiles } from '../io/files.ts'
import { openGit } from '../io/git.ts'
import { temporaryRepository } from '../io/testing/temporary.ts'
import { plan } from './plan.ts'

test('an example whose descriptor cannot be read is left out with that reason, not in silence', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': 'presets: {smoke: {command: echo}}\n', 'examples/b/example.yaml': '[' })
  const world = { files: openFiles(garden.path), git: openGit(garden.path) } as unknown as World
  expect(await plan(world, resolve([]).config)).toMatchObject({ ok: true, value: { cells: [{ id: 'a:smoke' }], left: [{ example: 'b', reason: 'has a descriptor that cannot be read' }] } })
})
