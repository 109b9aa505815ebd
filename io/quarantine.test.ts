import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openQuarantine } from './quarantine.ts'
import { temporaryDirectory } from './testing/temporary.ts'

const MARK = { since: '2026-11-21T16:00:00.000Z', run: '20261121-1', reasons: ['the driver reported Xid 79'] }
const UNREADABLE = { since: null, run: null, reasons: ['its mark cannot be read'] }

test('a mark is put, read and lifted; without one the machine may be used', async () => {
  await using state = await temporaryDirectory()
  const quarantine = openQuarantine({ HORTUS_STATE_DIR: join(state.path, 'deep/er') })
  expect(await quarantine.read()).toBeNull()
  expect(await quarantine.lift()).toEqual({ ok: true, value: false })
  expect(await quarantine.put(MARK)).toEqual({ ok: true, value: undefined })
  expect(await openQuarantine({ HORTUS_STATE_DIR: join(state.path, 'deep/er') }).read()).toEqual(MARK)
  expect(await quarantine.lift()).toEqual({ ok: true, value: true })
  expect(await quarantine.read()).toBeNull()
})

test.each([
  ['no JSON', (path: string) => writeFile(path, '\u001b[31m{')],
  ['too long', (path: string) => writeFile(path, `"${'x'.repeat(100_000)}"`)],
  ['a directory', (path: string) => mkdir(path)],
  ['a symlink that leads nowhere', (path: string) => symlink('/nowhere', path)],
  ['a symlink to what cannot be read for ever', (path: string) => symlink('/dev/zero', path)],
])('a mark that is %s still is a mark, and can be lifted', async (_what, put) => {
  await using state = await temporaryDirectory()
  const quarantine = openQuarantine({ HORTUS_STATE_DIR: state.path })
  await put(quarantine.pathAbs)
  expect(await quarantine.read()).toEqual(UNREADABLE)
  expect(await quarantine.lift()).toEqual({ ok: true, value: true })
  expect(await quarantine.read()).toBeNull()
})

test('a relative directory would lie in the repository, and is not taken', () => {
  expect(openQuarantine({ HORTUS_STATE_DIR: 'x', XDG_STATE_HOME: './y', HOME: '/home/a' }).pathAbs).toBe('/home/a/.local/state/hortus/quarantine.json')
  expect(openQuarantine({ HORTUS_STATE_DIR: '', XDG_STATE_HOME: '/s', HOME: '/home/a' }).pathAbs).toBe('/s/hortus/quarantine.json')
})
