/** Parts of the bot that `.github/hortus.yml` switches off. */
import { expect, test } from 'vitest'
import { explain } from '../../core/config/explain.ts'
import { resolve } from '../../core/config/resolve.ts'
import { yamlLayer } from '../../core/config/yaml-layer.ts'
import { VERB_NAMES } from '../../core/command/verbs.ts'
import { configSchema } from '../../core/schema/generated/config.schema.ts'
import { GARDEN } from '../proposals/testing/sample-garden.ts'
import { readGardens } from '../badge/read-garden.ts'
import { openTestBot } from '../testing/test-bot.ts'
import { isRequestOff } from './switched-off.ts'

const layered = (text: string) => resolve([yamlLayer('repository', '.github/hortus.yml', text)])
const configOf = (text: string) => layered(text).config

test('a command that is switched off is refused with the key that says so, whoever gives it, and writes nothing; help and the others go on', async () => {
  await using garden = await openTestBot({ files: { ...GARDEN, '.github/hortus.yml': 'bot: { commands_off: [archive, tier] }\n' }, collaborators: { ann: 'admin' }, readsConfig: true })
  const { number } = garden.issue('A question', 'ann')
  const comment = await garden.say(number, 'ann', '/hortus archive vision/digits --reason "gone"\n\n/hortus help archive')
  expect(garden.replies(number)).toEqual([expect.stringMatching(/^⛔ [^]*switched off: `bot\.commands_off` in its `\.github\/hortus\.yml`/), expect.stringMatching(/^✅ [^]*\/hortus archive[^]*Switched off in this repository \(`bot\.commands_off`\): `archive`\.$/)])
  expect(garden.reactions(comment.id)).toEqual(expect.arrayContaining(['-1', 'rocket']))
  expect(garden.repository.issues.all().filter(({ pull }) => pull !== null)).toEqual([])
})

test('every verb but help may be switched off, and the schema names no other word', () => {
  const words = configSchema.properties?.['bot']?.properties?.['commands_off']?.items?.enum ?? []
  expect([...words].toSorted()).toEqual(VERB_NAMES.filter((name) => name !== 'help').toSorted())
})

test('a word that is no command is told with its line', () => {
  expect(layered('bot:\n  commands_off:\n    - archve\n').issues).toMatchObject([{ origin: { layer: 'repository', line: expect.any(Number) as number } }])
})

test('`hortus config --explain` says of every switch what it is for and where it comes from', () => {
  const rows = explain(layered('bot:\n  report: false\n  proposals: { readme: false }\n')).filter(({ key }) => key.startsWith('bot.'))
  expect(rows.map(({ key }) => key)).toEqual(expect.arrayContaining(['bot.commands_off', 'bot.report', 'bot.badges', 'bot.proposals.archive', 'bot.proposals.demote', 'bot.proposals.promote', 'bot.proposals.graduate', 'bot.proposals.verification', 'bot.proposals.readme', 'bot.graduate.owner']))
  expect(rows.filter(({ description }) => description === null)).toEqual([])
  expect(rows.filter(({ layer }) => layer === 'repository')).toMatchObject([{ key: 'bot.report', value: false, from: '.github/hortus.yml:2:3' }, { key: 'bot.proposals.readme', value: false, from: '.github/hortus.yml:3:16' }])
})

test('what stands open of a switched-off kind is known', () => {
  const config = configOf('bot: { proposals: { archive: false, demote: false } }\n')
  expect(isRequestOff(config, { kind: 'archive', example: 'a', reason: 'r', successor: null, mode: null })).toBe(true)
  // A promotion is a tier too.
  expect(isRequestOff(config, { kind: 'tier', example: 'a', tier: 'beta', reason: 'r' })).toBe(false)
  expect(isRequestOff(configOf('bot: { proposals: { promote: false, demote: false } }\n'), { kind: 'tier', example: 'a', tier: 'beta', reason: 'r' })).toBe(true)
  expect(isRequestOff(config, { kind: 'readme' })).toBe(false)
})

test('badges that are switched off are those of a repository without the bot; those that are not say what health says', async () => {
  await using garden = await openTestBot({ files: GARDEN })
  const { appClient: app, mirrors, twin } = garden
  const load = (text: string) => readGardens({ app, mirrors, configOf: async () => configOf(text), clock: { now: () => new Date(twin.now()), elapsed: () => performance.now() }, signal: new AbortController().signal })('acme', 'garden')
  expect(await load('bot: { badges: false }\n')).toEqual({ ok: true, value: 'none' })
  const loaded = await load('engine: auto\n')
  expect(loaded.ok && loaded.value !== 'none' ? [...loaded.value.keys()] : loaded).toEqual(['audio/tones', 'vision/digits', 'vision/resnet'])
})
