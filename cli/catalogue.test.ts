/** Real children. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryRepository } from '../io/testing/temporary.ts'
import { GOOD, hortus } from './test-garden.ts'

const README = '# Garden\n\n<!-- hortus:catalogue -->\n<!-- /hortus:catalogue -->\n\nWrite to us.\n'
const FILES = { 'examples/tabular/digits/example.yaml': GOOD, 'README.md': README }

test('hortus catalogue --check says with 2 that it was forgotten and writes nothing; hortus catalogue writes it, and then it is as it should be', async () => {
  await using garden = await temporaryRepository(FILES)
  const readme = (): Promise<string> => readFile(join(garden.path, 'README.md'), 'utf8')
  expect(await hortus(garden.path, ['catalogue', '--check'])).toMatchObject({ code: 2, out: expect.stringContaining('README.md: not what the examples say') })
  expect(await readme()).toBe(README)
  expect(await hortus(garden.path, ['catalogue'])).toMatchObject({ code: 0, out: expect.stringContaining('README.md: written anew') })
  const now = await readme()
  expect(now).toContain('[`tabular/digits`](examples/tabular/digits/)')
  expect(now.startsWith('# Garden\n\n<!-- hortus:catalogue -->\n|') && now.endsWith('\n<!-- /hortus:catalogue -->\n\nWrite to us.\n')).toBe(true)
  expect(await hortus(garden.path, ['catalogue', '--check'])).toMatchObject({ code: 0 })
  expect(await hortus(garden.path, ['catalogue'])).toMatchObject({ code: 0, out: expect.stringContaining('as it should be') })
})

test('with badges on the data branch each row shows one; --json is for programs', async () => {
  await using garden = await temporaryRepository({ ...FILES, '.github/hortus.yml': 'history: {badges: true}\n' })
  expect(JSON.parse((await hortus(garden.path, ['catalogue', '--json'])).out)).toEqual({ examples: 1, readmes: [{ path: 'README.md', state: 'written' }] })
  expect(await readFile(join(garden.path, 'README.md'), 'utf8')).toContain('![health](../../raw/hortus-data/badges/tabular%252Fdigits/health.svg)')
})

test('a garden without markers is told how to have them; broken ones are told and left as they are', async () => {
  await using without = await temporaryRepository({ ...FILES, 'README.md': '# Garden\n' })
  expect(await hortus(without.path, ['catalogue', '--check'])).toMatchObject({ code: 3, err: expect.stringContaining('CATALOGUE.NO_MARKERS') })
  await using broken = await temporaryRepository({ ...FILES, 'README.md': '<!-- hortus:catalogue -->\n' })
  expect(await hortus(broken.path, ['catalogue'])).toMatchObject({ code: 2, out: expect.stringContaining('nothing was written') })
  expect(await readFile(join(broken.path, 'README.md'), 'utf8')).toBe('<!-- hortus:catalogue -->\n')
})
