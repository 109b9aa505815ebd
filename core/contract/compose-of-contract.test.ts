import { expect, test } from 'vitest'
import { samplePreset } from '../record/testing/sample-example.ts'
import type { CapturedContract, EngineCall } from './captured.ts'
import { composeOfContract } from './compose-of-contract.ts'

const contract = (...calls: readonly Extract<EngineCall, { kind: 'compose' }>[]): CapturedContract => ({ schema: 'contract/1', example: 'a', preset: 'smoke', script: 'up.sh', sources: '', state: 'complete', reason: null, calls })
const call = (action: string, files: readonly string[] = []): Extract<EngineCall, { kind: 'compose' }> => ({ kind: 'compose', client: 'docker', action, files, services: [] })

test('a script that builds, starts and takes down a project is a preset that runs it', () => {
  expect(composeOfContract(samplePreset(), contract(call('build', ['./deploy/c.yaml']), call('up', ['./deploy/c.yaml']), call('down', ['./deploy/c.yaml'])))).toMatchObject({ action: { kind: 'command', argv: [] }, compose: { file: 'deploy/c.yaml', runIn: null } })
  expect(composeOfContract(samplePreset(), contract(call('up')))).toMatchObject({ compose: { file: null } })
})

test('what the descriptor says of the file comes first', () => {
  expect(composeOfContract({ ...samplePreset(), compose: { file: 'test.yaml', runIn: null } }, contract(call('up', ['compose.yaml'])))).toMatchObject({ compose: { file: 'test.yaml' } })
})

test('a script that only builds, or starts nothing, is no project', () => {
  expect(composeOfContract(samplePreset(), contract(call('build')))).toBe(null)
  expect(composeOfContract(samplePreset(), contract())).toBe(null)
})

test('a script whose only container is started through `compose run` is said to start one', () => {
  expect(composeOfContract(samplePreset(), contract(call('build'), call('run')))).toBe('starts a container through `compose run`, which is not understood')
  expect(composeOfContract(samplePreset(), contract(call('up'), call('run')))).toContain('does not repeat')
})

test('commands in services, several files and files elsewhere are said, not guessed', () => {
  expect(composeOfContract(samplePreset(), contract(call('up'), call('exec')))).toContain('does not repeat')
  expect(composeOfContract(samplePreset(), contract(call('up', ['a.yaml', 'b.yaml'])))).toContain('several compose files')
  for (const file of ['/etc/c.yaml', '../c.yaml', '{repository}/c.yaml']) expect(composeOfContract(samplePreset(), contract(call('up', [file])))).toContain('outside the example')
})
