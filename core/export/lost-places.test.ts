import { expect, test } from 'vitest'
import type { CapturedContract, CapturedPath, EngineCall } from '../contract/captured.ts'
import { lostPlaces } from './lost-places.ts'

const path = (root: CapturedPath['root'], at: string): CapturedPath => ({ root, path: at }) as CapturedPath
const contract = (...calls: object[]): CapturedContract => ({ schema: 'contract/1', example: 'a', preset: 'train', script: 'train.sh', sources: 'x', state: 'complete', reason: null, calls: calls as EngineCall[] })
const run = (source: CapturedPath, more: object = {}): object => ({ kind: 'run', mounts: [{ kind: 'bind', source, target: '/data', readonly: true, there: true, ...more }] })
const build = (context: CapturedPath, missing: string[] = []): object => ({ kind: 'build', tags: ['digits'], dockerfile: path('example', 'Dockerfile'), context, missing })

test('a mount and a context that lead out of the new repository, or to nothing in it, are lost', () => {
  const garden = contract(run(path('repository', 'shared')), build(path('repository', '')))
  expect(lostPlaces(garden, contract(run(path('elsewhere' as CapturedPath['root'], '/shared')), build(path('example', ''), ['context'])))).toEqual(['mounts /data from /shared, which is outside of it', 'builds digits with a context from ., which is not there'])
})

test('what was not there in the garden either is nobody’s loss, and what moved along is none', () => {
  const out = path('elsewhere' as CapturedPath['root'], '/x')
  expect(lostPlaces(contract(run(out)), contract(run(out)))).toEqual([])
  expect(lostPlaces(contract(run(path('repository', 'cache'), { there: false })), contract(run(path('example', 'cache'), { there: false })))).toEqual([])
  expect(lostPlaces(contract(run(path('repository', 'shared'))), contract(run(path('example', 'shared'))))).toEqual([])
})
