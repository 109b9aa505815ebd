/** Real children. */
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryDirectory, temporaryRepository } from '../io/testing/temporary.ts'
import { GOOD, hortus, start } from './test-garden.ts'

const FILES = { 'examples/tabular/digits/example.yaml': GOOD, 'examples/tabular/digits/README.md': '# Digits\n', '.gitignore': '.hortus/\n' }

test('hortus site: the pages lie where they were wanted, and the last line says where', async () => {
  await using garden = await temporaryRepository(FILES)
  await using out = await temporaryDirectory()
  const first = await hortus(garden.path, ['site', '--out', join(out.path, 'public')])
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(first.out.trimEnd().split('\n').at(-1)).toBe(`Open ${join(out.path, 'public/index.html')} in a browser.`)
  expect(await readFile(join(out.path, 'public/examples/tabular/digits/index.html'), 'utf8')).toContain('Digits')
  expect(await hortus(garden.path, ['site', '--out', join(out.path, 'public')])).toMatchObject({ code: 0, out: expect.stringContaining(', 0 written now.') })
  expect(await readdir(garden.path)).not.toContain('.hortus')
})

test('without --out it lies in .hortus, which git is told to ignore; --json is for programs', async () => {
  await using garden = await temporaryRepository({ ...FILES, '.gitignore': '' })
  const built = await hortus(garden.path, ['site', '--json'])
  expect(JSON.parse(built.out)).toMatchObject({ outAbs: join(garden.path, '.hortus/site'), gardens: [{ examples: 1 }], problems: [] })
  expect(garden.git('status', '--porcelain')).toBe('')
})

test('what is in the way is not written over; a port that is none is told', async () => {
  await using garden = await temporaryRepository(FILES)
  await using out = await temporaryDirectory({ 'index.html': 'mine' })
  expect(await hortus(garden.path, ['site', '--out', out.path])).toMatchObject({ code: 3, err: expect.stringContaining('SITE.NOT_OURS') })
  expect(await readdir(out.path)).toEqual(['index.html'])
  expect(await hortus(garden.path, ['site', '--serve', '99999'])).toMatchObject({ code: 3, err: expect.stringContaining('USAGE.PORT') })
})

test('--serve shows it until it is asked to end', async () => {
  await using garden = await temporaryRepository(FILES)
  const child = start(garden.path, ['site', '--serve'])
  const url = await new Promise<string>((found, failed) => {
    let said = ''
    child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
      const [at] = /http:\/\/127\.0\.0\.1:\d+\//.exec((said += chunk)) ?? []
      if (at !== undefined) found(at)
    })
    child.once('exit', () => failed(new Error(said)))
  })
  expect(await (await fetch(url)).text()).toContain('digits')
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await ended).toEqual([143, null])
})
