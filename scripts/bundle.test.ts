import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundle } from './bundle.ts'

test('A78: the same source gives the same bytes, wherever it is built, with the licence of what is inside', async () => {
  const [one, other] = [await build('one'), await build('another-place')]
  expect(other).toEqual(one)
  const text = Object.values(one).join('\n')
  expect(text).not.toContain(process.cwd())
  expect(Object.keys(one)).toEqual(expect.arrayContaining(['index.js', 'licenses.txt', 'package.json']))
  expect(one['licenses.txt']).toMatch(/^yaml [\d.]+ \(ISC\)$/m)
  expect(one['licenses.txt']).toMatch(/^openpgp [\d.]+ \(LGPL-3\.0\+\)\n\nGNU LESSER GENERAL PUBLIC LICENSE$/m)
  expect(Object.keys(one).filter((name) => one[name]!.includes('OpenPGP.js v')).map((name) => name === 'index.js'), 'OpenPGP is a chunk of its own, loaded for signatures only').toEqual([false])
  expect(JSON.parse(one['package.json']!)).toEqual({ type: 'module' })
})

async function build(name: string): Promise<Record<string, string>> {
  const dir = await mkdtemp(join(tmpdir(), `hortus-${name}-`))
  try {
    await bundle(join(dir, 'dist'))
    const names = (await readdir(join(dir, 'dist'))).sort()
    return Object.fromEntries(await Promise.all(names.map(async (file) => [file, await readFile(join(dir, 'dist', file), 'utf8')] as const)))
  } finally {
    await rm(dir, { recursive: true })
  }
}
