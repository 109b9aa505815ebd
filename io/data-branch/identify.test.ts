import { expect, test } from 'vitest'
import { temporaryRepository } from '../testing/temporary.ts'
import { openSnapshot } from './snapshot.ts'

test('equal ids are equal content, of directories too; a link is not the file that holds the same bytes', async () => {
  await using repository = await temporaryRepository({ 'records/a%2Fb/2026-11/1.json': 'one\n', 'records/c/2026-11/1.json': 'one\n', 'records/odd.json': '../x', 'checks/2026-11/1.json': 'x\n' })
  const blob = repository.git('hash-object', 'records/odd.json')
  repository.git('update-index', '--add', '--cacheinfo', `120000,${blob},records/link.json`)
  repository.git('commit', '-q', '-m', 'link')
  const open = (commit: string) => openSnapshot({ rootAbs: repository.path, signal: new AbortController().signal }, commit)
  const first = repository.git('rev-parse', 'HEAD')
  const found = await open(first).identify('checks', 'records/', 'usage')
  expect([...found].map(([path, { kind }]) => [path, kind])).toEqual([['checks', 'directory'], ['records/a%2Fb', 'directory'], ['records/c', 'directory'], ['records/link.json', 'other'], ['records/odd.json', 'file']])
  expect(found.get('records/a%2Fb')!.id).toBe(found.get('records/c')!.id)
  expect(found.get('records/link.json')!.id).not.toBe(found.get('records/odd.json')!.id)
  repository.git('rm', '-q', '--cached', 'checks/2026-11/1.json')
  await repository.put({ 'records/c/2026-11/2.json': 'two\n' })
  repository.git('add', 'records')
  repository.git('commit', '-q', '-m', 'more')
  const later = await open('HEAD').identify('checks', 'records/')
  expect([later.has('checks'), later.get('records/a%2Fb')!.id === found.get('records/a%2Fb')!.id, later.get('records/c')!.id === found.get('records/c')!.id]).toEqual([false, true, false])
})

test('A09: of few files, too, none that is too large is taken, and why is said', async () => {
  await using repository = await temporaryRepository({ 'a/1.json': 'one\n', 'a/2.json': '0'.repeat(200_000) })
  const snapshot = openSnapshot({ rootAbs: repository.path, signal: new AbortController().signal }, 'HEAD')
  const read = await snapshot.read(['a/1.json', 'a/2.json', 'a', 'none'], { maxBytes: 1000 })
  expect(['a/1.json', 'a/2.json', 'a', 'none'].map((path) => { const file = read.get(path)!; return file.ok ? file.value.text : file.problem.kind })).toEqual(['one\n', 'too_large', 'not_a_file', 'missing'])
})
