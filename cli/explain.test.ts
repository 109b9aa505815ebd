/** `hortus explain` as a person and a shell meet it. */
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { GOOD, hortus, testGarden } from './test-garden.ts'

test('explain works outside of a garden, and says what to do', async () => {
  const { code, out, err } = await hortus(tmpdir(), ['explain', 'GARDEN.PRESET_UNRESOLVED'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^GARDEN\.PRESET_UNRESOLVED {2}error\n[^]*\nto do {3}[^]*\ndocs {4}https:.*#gardenpreset_unresolved\n$/)
})

test('in a garden it says which level the configuration gives', async () => {
  await using garden = await testGarden({ 'examples/a/example.yaml': GOOD, '.github/hortus.yml': 'validate: {levels: {GARDEN.UNKNOWN_KEY: "off"}}\n' })
  expect((await hortus(garden.path, ['explain', 'GARDEN.UNKNOWN_KEY'])).out).toContain('GARDEN.UNKNOWN_KEY  notice, off in this garden\n')
  expect(JSON.parse((await hortus(garden.path, ['explain', 'GARDEN.UNKNOWN_KEY', '--json'])).out)).toMatchObject({ level: 'notice', configured: 'off' })
})

test('a misspelt code is answered with the one that was meant, and exit code 3', async () => {
  const { code, out, err } = await hortus(tmpdir(), ['explain', 'GARDEN.PRESET_UNRESOLVD', '--json'])
  expect({ code, problems: JSON.parse(out).problems }).toMatchObject({ code: 3, problems: [{ code: 'USAGE.CODE' }] })
  expect(err).toContain('Did you mean GARDEN.PRESET_UNRESOLVED?')
})

test('without a code all are listed, with a family those of it', async () => {
  expect((await hortus(tmpdir(), ['explain'])).out).toMatch(/^ARCHIVE: Archive of an example[^]*\nBASELINE: The baseline\n[^]*\nWORKFLOW: /)
  expect(JSON.parse((await hortus(tmpdir(), ['explain', 'baseline', '--json'])).out)).toMatchObject([{ family: 'BASELINE', codes: expect.arrayContaining([expect.objectContaining({ code: 'BASELINE.UNREADABLE', level: 'error' })]) }])
})

test('codes are completed where there is no garden', async () => {
  const { out } = await hortus(tmpdir(), ['__complete', 'explain', 'BASELINE.UN'])
  expect(out).toBe('BASELINE.UNREADABLE\tThe baseline cannot be read\n')
})
