import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dotlistLayer, environmentLayer, inputsLayer } from './text-layers.ts'

test('a dotlist entry is split at its first equals sign', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z_]{1,8}$/), { minLength: 1, maxLength: 4 }), fc.string(), (path, value) => {
      const [assignment] = dotlistLayer([`${path.join('.')}=${value}`]).assignments
      expect(assignment).toMatchObject({ path, value })
    }),
  )
})

test.each(['novalue', '=value', 'a..b=1', '.a=1', ''])('"%s" is not a dotlist entry', (entry) => {
  expect(dotlistLayer([entry])).toMatchObject({ assignments: [], issues: [{ kind: 'syntax', path: entry }] })
})

test('variables are matched without case, and their path is joined by two underscores', () => {
  const { assignments } = environmentLayer({ HORTUS_BUILD__ARGS__BASE: 'debian', hortus_smoke__timeout_seconds: '60', PATH: '/bin', HORTUS_ENGINE: '' })
  expect(assignments).toEqual([
    { path: ['BUILD', 'ARGS', 'BASE'], value: 'debian', origin: { layer: 'environment', variable: 'HORTUS_BUILD__ARGS__BASE' } },
    { path: ['smoke', 'timeout_seconds'], value: '60', origin: { layer: 'environment', variable: 'hortus_smoke__timeout_seconds' } },
  ])
})

test('a variable that names no key is told with what was meant; those of the harness are left alone', () => {
  expect(environmentLayer({ HORTUS_ENGIN: 'docker', HORTUS_METRICS: '/m', HORTUS_REQUIRE: 'docker', HORTUS_TARGET_TOKEN: 't' }).issues).toMatchObject([{ kind: 'unknown_key', message: 'Unknown key; did you mean HORTUS_ENGINE?' }])
})

test('every variable of the bot and of local services is left alone', () => {
  const read = ['bot/settings/read-settings.ts', 'bot/settings/read-setup.ts', 'scripts/local-engine.sh', 'scripts/local-postgres.sh', 'test/require.ts'].flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\bHORTUS_[A-Z_]+\b/g)].map(([name]) => name))
  expect(new Set(read).size).toBeGreaterThan(8)
  expect(environmentLayer(Object.fromEntries(read.map((name) => [name, 'x']))).issues).toEqual([])
})

test('an empty input of an action was not given', () => {
  expect(inputsLayer({ engine: '', 'smoke.preset': 'quick' }).assignments).toMatchObject([{ path: ['smoke', 'preset'], value: 'quick' }])
})
