/** Real children. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryRepository } from '../io/testing/temporary.ts'
import { hortus } from './test-garden.ts'

const FILES = {
  'good.sdn': 'name: digits\ntrain:\n  lr: 0.1\n  layers: [32, 64]\n',
  'dialect.sdn': 'company: Acme Corp\nresults.sdn: 1\n',
  'broken.sdn': 'a: "x\nb: 2\n',
  'events.sdnl': 'timestamp: "1", kind: "metric", data.loss: "0.5, rising"\nnot an event\n',
}

test('check says what keeps to the grammar, what is dialect and where, and what cannot be read; --strict refuses dialect', async () => {
  await using place = await temporaryRepository(FILES)
  expect(await hortus(place.path, ['sdn', 'check', 'good.sdn', '--strict'])).toMatchObject({ code: 0, out: 'good.sdn: keeps to the published grammar\n' })
  expect(await hortus(place.path, ['sdn', 'check', 'good.sdn', 'dialect.sdn'])).toMatchObject({ code: 0, out: expect.stringContaining('dialect.sdn:1:10: notice dialect:text') })
  expect(await hortus(place.path, ['sdn', 'check', 'dialect.sdn', '--strict'])).toMatchObject({ code: 2, out: expect.stringContaining('dialect.sdn: 2 errors') })
  expect(await hortus(place.path, ['sdn', 'check', 'broken.sdn'])).toMatchObject({ code: 2, out: expect.stringContaining('broken.sdn:1:4: error unclosed') })
  expect(await hortus(place.path, ['sdn', 'check', 'events.sdnl'])).toMatchObject({ code: 2, out: expect.stringContaining('events.sdnl:2:1: error syntax') })
})

test('json and get show what was read; a key that is not there is told with those that are', async () => {
  await using place = await temporaryRepository(FILES)
  expect(JSON.parse((await hortus(place.path, ['sdn', 'json', 'good.sdn'])).out)).toEqual({ name: 'digits', train: { lr: 0.1, layers: [32, 64] } })
  expect(await hortus(place.path, ['sdn', 'get', 'good.sdn', 'train.layers.1'])).toMatchObject({ code: 0, out: '64\n' })
  expect(await hortus(place.path, ['sdn', 'get', 'good.sdn', 'name'])).toMatchObject({ code: 0, out: 'digits\n' })
  expect(await hortus(place.path, ['sdn', 'get', 'dialect.sdn', '/results.sdn'])).toMatchObject({ code: 0, out: '1\n' })
  expect(await hortus(place.path, ['sdn', 'get', 'events.sdnl', '/0/data.loss'])).toMatchObject({ code: 2, out: '0.5, rising\n' })
  expect(await hortus(place.path, ['sdn', 'get', 'good.sdn', 'train.rate'])).toMatchObject({ code: 3, err: expect.stringContaining('lr, layers') })
})

test('a file that is not there, is no text or is too large is told with what to do; one outside of the repository may be named', async () => {
  await using place = await temporaryRepository(FILES)
  await using other = await temporaryRepository({ 'x.sdn': 'a: 1\n' })
  await writeFile(join(place.path, 'binary.sdn'), Buffer.from([0xff, 0xfe, 0]))
  for (const path of ['missing.sdn', 'binary.sdn', '.']) expect(await hortus(place.path, ['sdn', 'json', path])).toMatchObject({ code: 3, err: expect.stringContaining('SDN.UNREADABLE') })
  expect(JSON.parse((await hortus(place.path, ['sdn', 'json', join(other.path, 'x.sdn')])).out)).toEqual({ a: 1 })
})
