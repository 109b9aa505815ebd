import { hash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'

/** What is committed: `npm run check` builds it again, in another directory, and holds the bytes to it; a second build here would show nothing more. */
const built = committed()

test('A78: no place where it was built stands in the bundle, and the licence of everything inside does', async () => {
  const one = await built
  const text = Object.values(one).join('\n')
  expect(text).not.toContain(process.cwd())
  expect(Object.keys(one)).toEqual(expect.arrayContaining(['index.js', 'licenses.txt', 'package.json']))
  expect(one['licenses.txt']).toMatch(/^yaml [\d.]+ \(ISC\)$/m)
  expect(one['licenses.txt']).toMatch(/^openpgp [\d.]+ \(LGPL-3\.0\+\)\n\nGNU LESSER GENERAL PUBLIC LICENSE$/m)
  expect(Object.keys(one).filter((name) => one[name]!.includes('OpenPGP.js v')).map((name) => name === 'index.js'), 'OpenPGP is a chunk of its own, loaded for signatures only').toEqual([false])
  expect(JSON.parse(one['package.json']!)).toEqual({ type: 'module' })
})

test('what runs in threads lies beside the bundle, which names it, and works from there', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'hortus-bundle-worker-'))
  try {
    const files = await built
    await writeFile(join(dir, 'f'), 'content')
    for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text)
    expect(Object.entries(files).filter(([name, text]) => name.endsWith('index.js') && text.includes('bulk-worker.js'))).not.toEqual([])
    const worker = new Worker(join(dir, 'bulk-worker.js'), { workerData: { rootAbs: dir, tasks: [{ path: 'f', algorithms: ['sha256'] }] } })
    const [answers] = await once(worker, 'message')
    expect(answers).toEqual([{ kind: 'hash', outcome: { ok: true, bytes: 7, digests: { sha256: hash('sha256', 'content') }, from: 'content' }, stat: null }])
    expect(Object.keys(files)).toContain('actions-cache-worker.js')
  } finally {
    await rm(dir, { recursive: true })
  }
})

async function committed(): Promise<Record<string, string>> {
  const dist = join(import.meta.dirname, '../actions/dist')
  const names = (await readdir(dist)).sort()
  return Object.fromEntries(await Promise.all(names.map(async (file) => [file, await readFile(join(dist, file), 'utf8')] as const)))
}
