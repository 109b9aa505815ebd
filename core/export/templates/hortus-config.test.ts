import { expect, test } from 'vitest'
import { resolve } from '../../config/resolve.ts'
import { yamlLayer } from '../../config/yaml-layer.ts'
import { gitignore } from './gitignore.ts'
import { CONFIG_PATH, hortusConfig } from './hortus-config.ts'

const usual = resolve([]).config
const read = (text: string) => resolve([yamlLayer('repository', CONFIG_PATH, text)])

test('a garden with the usual settings leaves nothing to write', () => {
  const { config, ...rest } = read(hortusConfig(usual, { ownScript: false }))
  expect(config).toEqual(usual)
  expect(rest).toMatchObject({ issues: [] })
})

test('how presets are run goes along; rules, registries and machines do not', () => {
  const garden = { ...usual, smoke: { ...usual.smoke, preset: 'test', timeout_seconds: 90, untrusted: true }, build: { ...usual.build, args: { TOKEN: 'x' }, timeout_minutes: 60 }, images: { ...usual.images, registry: 'ghcr.io/a/b' }, validate: { ...usual.validate, levels: { A: 'off' as const } } }
  const { config } = read(hortusConfig(garden, { ownScript: false }))
  expect(config).toEqual({ ...usual, smoke: { ...usual.smoke, preset: 'test', timeout_seconds: 90 }, build: { ...usual.build, timeout_minutes: 60 } })
})

test('one script of ours beside commands is no garden of scripts', () => {
  expect(read(hortusConfig(usual, { ownScript: true })).config.validate.exempt).toEqual([{ code: 'GARDEN.PRESET_UNRESOLVED', path: 'example.yaml', reason: expect.stringMatching(/\.$/) }])
})

test('hostile settings of a garden are data', () => {
  const preset = 'a: b\n# x\n- y "\' ${{ z }}'
  expect(read(hortusConfig({ ...usual, smoke: { ...usual.smoke, preset } }, { ownScript: false })).config.smoke.preset).toBe(preset)
})

test('nothing that the example holds is ignored', () => {
  const lines = (...paths: string[]) => gitignore(paths).split('\n')
  expect(lines('a.py')).toEqual(expect.arrayContaining(['outputs/', '*.pyc', '.env', 'data/container_cache/', 'target/']))
  expect(lines('x/outputs/a.csv', 'b.pyc', 'data/container_cache/y')).not.toEqual(expect.arrayContaining(['outputs/']))
  expect(lines('b.pyc')).not.toContain('*.pyc')
  expect(lines('data/container_cache/y')).not.toContain('data/container_cache/')
  expect(lines('my-outputs/a', 'x.env', 'target.py')).toEqual(expect.arrayContaining(['outputs/', '.env', 'target/']))
})
