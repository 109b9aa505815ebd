import { hash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { bundle } from './bundle.ts'

/** For both tests: it takes half a minute. `npm run check` builds once more and holds the bytes to those that are committed. */
const built = build('one')

test('A78: no place where it was built stands in the bundle, and the licence of everything inside does', { timeout: 240_000 }, async () => {
  const one = await built
  const text = Object.values(one).join('\n')
  expect(text).not.toContain(process.cwd())
  expect(Object.keys(one)).toEqual(expect.arrayContaining(['index.js', 'licenses.txt', 'package.json']))
  expect(one['licenses.txt']).toMatch(/^yaml [\d.]+ \(ISC\)$/m)
  expect(one['licenses.txt']).toMatch(/^openpgp [\d.]+ \(LGPL-3\.0\+\)\n\nGNU LESSER GENERAL PUBLIC LICENSE$/m)
  expect(Object.keys(one).filter((name) => one[name]!.includes('OpenPGP.js v')).map((name) => name === 'index.js'), 'OpenPGP is a chunk of its own, loaded for signatures only').toEqual([false])
  expect(JSON.parse(one['package.json']!)).toEqual({ type: 'module' })
})

test('what runs in threads lies beside the bundle, which names it, and works from there', { timeout: 240_000 }, async () => {
  const dir = await mkdtemp(join(tmpdir(), 'hortus-bundle-worker-'))
  try {
    const files = await built
    await writeFile(join(dir, 'f'), 'content')
    for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text)
    expect(files['index.js']).toContain('bulk-worker.js')
    const worker = new Worker(join(dir, 'bulk-worker.js'), { workerData: { rootAbs: dir, tasks: [{ path: 'f', algorithms: ['sha256'] }] } })
    const [answers] = await once(worker, 'message')
    expect(answers).toEqual([{ kind: 'hash', outcome: { ok: true, bytes: 7, digests: { sha256: hash('sha256', 'content') }, from: 'content' }, stat: null }])
    expect(Object.keys(files)).toContain('actions-cache-worker.js')
  } finally {
    await rm(dir, { recursive: true })
  }
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
