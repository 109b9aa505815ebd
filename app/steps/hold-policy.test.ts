/** Real repositories: what a branch says in its own configuration about how it is judged. */
import { expect, test } from 'vitest'
import type { Report } from '../../core/schema/report.ts'
import { openGarden } from '../testing/walk.ts'
import { validate } from '../validate.ts'
import { verify } from '../verify.ts'
import { loadConfig } from './load-config.ts'

const V1 = 'datasets/a/v1'
const CONFIG = '.github/hortus.yml'
const BEFORE = 'workspace: { signatures: "off" }\nvalidate: { strict: true }\n'
const FILES = { [CONFIG]: BEFORE, [`${V1}/metadata.yaml`]: 'name: a\nversion: v1\n', [`${V1}/a.csv`]: '1\n', [`${V1}/CHECKSUMS.txt`]: `sha256 ${'0'.repeat(64)} ${V1}/a.csv\n` }

/** `main` has the files; the change only rewrites the configuration. */
async function judged(now: string): Promise<{ readonly validated: Report; readonly verified: Report }> {
  await using garden = await openGarden(FILES)
  garden.directory.git('checkout', '-q', '-b', 'change')
  await garden.directory.put({ [CONFIG]: now })
  garden.directory.git('commit', '-q', '--allow-empty', '-am', 'second')
  const config = await loadConfig(garden.world)
  if (!config.ok) throw new Error(config.problem.message)
  return { validated: await validate(garden.world, config.value.config, { base: 'main' }), verified: await verify(garden.world, config.value.config, { base: 'main' }) }
}

const codes = ({ findings }: Report): readonly string[] => findings.map(({ code }) => code).filter((code) => /^(CONFIG|TFC0008)/.test(code))
const said = ({ findings }: Report): string => findings.find(({ code }) => code === 'CONFIG.WEAKENED')?.message ?? ''

test('A18: what did not change is not told', async () => {
  const { validated, verified } = await judged(BEFORE)
  expect([codes(validated), codes(verified)]).toEqual([['TFC0008.HASH_MISMATCH'], ['TFC0008.HASH_MISMATCH']])
})

test.each([
  ['switches the workspace off', 'workspace: { signatures: "off", profile: "off" }\nvalidate: { strict: true }\n'],
  ['exempts "TFC0008.HASH_MISMATCH" at "**"', `${BEFORE.trimEnd().slice(0, -2)}, exempt: [{ code: TFC0008.HASH_MISMATCH, path: "**", reason: x }] }\n`],
])('A18: a change that %s is judged as before, and told', async (what, now) => {
  const { validated, verified } = await judged(now)
  for (const report of [validated, verified]) {
    expect(codes(report)).toEqual(['CONFIG.WEAKENED', 'TFC0008.HASH_MISMATCH'])
    expect(said(report)).toContain(what)
  }
})

test('A18: whatever else asks less is told, and cannot switch off that it is', async () => {
  const levels = 'levels: { CONFIG.WEAKENED: "off", GARDEN.EMPTY: "off" }'
  const exempt = 'exempt: [{ code: TFC0004.NOT_IN_LFS, path: "**", reason: x }]'
  const { validated } = await judged(`garden: { ignore: [x/**] }\nworkspace: { signatures: "off", checksums: "off" }\nvalidate: { baseline: b.json, ${levels}, ${exempt} }\n`)
  expect(said(validated)).toBe('The change asks less for checksums (what was asked before holds until this is merged); exempts "TFC0004.NOT_IN_LFS" at "**"; lowers "CONFIG.WEAKENED"; lowers "GARDEN.EMPTY"; ignores "x/**"; is no longer strict; names another baseline, "b.json".')
})

test('A18: asking for more is not told', async () => {
  const { validated } = await judged('workspace: { signatures: require }\nvalidate: { strict: true, levels: { GARDEN.EMPTY: error } }\n')
  expect(said(validated)).toBe('')
})
