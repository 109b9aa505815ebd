/** Real repositories, real git, real gpg: what `hortus sign` writes, and what it refuses to write. */
import { readFile, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Config } from '../core/schema/config.ts'
import type { Report } from '../core/schema/report.ts'
import { gpgIsThere, openGpg, type TestGpg } from '../io/testing/gpg.ts'
import { present } from '../test/require.ts'
import { sign } from './sign.ts'
import { openGarden, sampleConfig, type Garden } from './testing/walk.ts'
import { verify } from './verify.ts'

const V1 = 'datasets/a/v1'
const LIST = `${V1}/CHECKSUMS.txt`
const FILES = { [`${V1}/metadata.yaml`]: 'name: a\n', [`${V1}/train/b.csv`]: '3\n', [`${V1}/train/a.csv`]: '1\n', 'models/m/v1/model.pt': 'w', 'runs/run-2025-01-01-001/config.yaml': 'run_id: x\n', 'runs/run-2025-01-01-001/artifacts/x.bin': 'x' }
const config = (more: Partial<Config['workspace']> = {}): Config => {
  const base = sampleConfig()
  return { ...base, workspace: { ...base.workspace, signatures: 'off', ...more } }
}
const codes = ({ findings }: Report): string[] => findings.map(({ code }) => code)
const text = ({ directory }: Garden, path: string): Promise<string> => readFile(join(directory.path, path), 'utf8').catch(() => 'nothing')

test('the list covers the version exactly, is sorted, names paths from the root, and what was written is verified', async () => {
  await using garden = await openGarden(FILES)
  const report = await sign(garden.world, config(), { named: [V1] })
  expect([report.verdict, report.workspace?.signatures.length]).toEqual(['clean', 1])
  expect(await text(garden, LIST)).toMatch(/^sha256 [0-9a-f]{64} datasets\/a\/v1\/train\/a\.csv\nsha256 [0-9a-f]{64} datasets\/a\/v1\/train\/b\.csv\n$/)
  expect(codes(await verify(garden.world, config(), { named: [V1] }))).toEqual([])
})

test('a run means its artifacts, and a directory above everything below it', async () => {
  await using garden = await openGarden(FILES)
  await sign(garden.world, config(), { named: ['runs/run-2025-01-01-001'] })
  expect(await text(garden, 'runs/run-2025-01-01-001/artifacts/CHECKSUMS.txt')).toContain(' runs/run-2025-01-01-001/artifacts/x.bin\n')
  expect((await sign(garden.world, config(), { named: ['.'] })).verdict).toBe('clean')
  expect((await verify(garden.world, config({ checksums: 'require' }))).verdict).toBe('clean')
})

test('--check writes nothing, and fails until the list is what would be written', async () => {
  await using garden = await openGarden(FILES)
  expect(codes(await sign(garden.world, config(), { named: [V1], check: true }))).toEqual(['TFC0008.CHECKSUMS_STALE'])
  expect(await text(garden, LIST)).toBe('nothing')
  await sign(garden.world, config(), { named: [V1] })
  expect((await sign(garden.world, config(), { named: [V1], check: true })).verdict).toBe('clean')
})

test('A11: a symlink is refused, and nothing is written anywhere', async () => {
  await using garden = await openGarden(FILES)
  await symlink('/etc/hostname', join(garden.directory.path, `${V1}/train/c.csv`))
  const report = await sign(garden.world, config(), { named: ['.'] })
  expect(report).toMatchObject({ verdict: 'could_not_run', problems: [{ code: 'SIGN.NOT_A_FILE', path: `${V1}/train/c.csv` }] })
  expect([await text(garden, LIST), await text(garden, 'models/m/v1/CHECKSUMS.txt')]).toEqual(['nothing', 'nothing'])
})

test('A11: a tracked file that a symlink took the place of is refused', async () => {
  await using garden = await openGarden(FILES)
  await rm(join(garden.directory.path, `${V1}/train/a.csv`))
  await symlink('b.csv', join(garden.directory.path, `${V1}/train/a.csv`))
  expect((await sign(garden.world, config(), { named: [V1] })).verdict).toBe('could_not_run')
  expect(await text(garden, LIST)).toBe('nothing')
})

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12\n`

test('A15: a committed Git LFS pointer is listed by its content, one that is not committed is refused', async () => {
  await using garden = await openGarden({ ...FILES, '.gitattributes': '*.pt filter=lfs -text\n', 'models/m/v1/model.pt': POINTER })
  expect((await sign(garden.world, config(), { named: ['models/m/v1'] })).workspace?.verified.pointers).toBe(1)
  expect(await text(garden, 'models/m/v1/CHECKSUMS.txt')).toBe(`sha256 ${'ab'.repeat(32)} models/m/v1/model.pt\n`)
  await garden.directory.put({ 'models/m/v1/model.pt': POINTER.replace('ab', 'cd') })
  expect(await sign(garden.world, config(), { named: ['models/m/v1'] })).toMatchObject({ problems: [{ code: 'SIGN.POINTER' }] })
})

test('a name that no list can hold is refused', async () => {
  await using garden = await openGarden({ ...FILES, [`${V1}/train/a\\b.csv`]: 'x' })
  expect(await sign(garden.world, config(), { named: [V1] })).toMatchObject({ problems: [{ code: 'SIGN.PATH' }] })
})

test('nothing to list, and nowhere to list, are problems', async () => {
  await using garden = await openGarden({ ...FILES, 'datasets/b/v1/metadata.yaml': 'name: b\n' })
  const problems = await Promise.all(['datasets/b/v1', 'docs'].map(async (path) => (await sign(garden.world, config(), { named: [path] })).problems.map(({ code }) => code)))
  expect(problems).toEqual([['SIGN.NOTHING'], ['USAGE.PATH']])
})

test('a list whose signature would no longer hold is not written without a new one', async () => {
  await using garden = await openGarden({ ...FILES, [`${V1}/SIGNATURE.asc`]: 'of an older list\n' })
  expect(await sign(garden.world, config(), { named: [V1] })).toMatchObject({ problems: [{ code: 'SIGN.WOULD_BREAK' }] })
  expect(await text(garden, LIST)).toBe('nothing')
})

const there = present('gpg', gpgIsThere())

describe.skipIf(!there)('with gpg (skipped where gpg is not installed)', () => {
  let gpg: TestGpg
  let ann: string
  let bob: string
  const home = process.env['GNUPGHOME']
  beforeAll(() => {
    gpg = openGpg()
    ann = gpg.key('ann', 'ed25519')
    bob = gpg.key('bob', 'ed25519')
    process.env['GNUPGHOME'] = gpg.home
  }, 60_000)
  afterAll(() => {
    gpg?.[Symbol.dispose]()
    if (home === undefined) delete process.env['GNUPGHOME']
    else process.env['GNUPGHOME'] = home
  })

  const yaml = (...keys: readonly string[]): string => `workspace:\n  trusted_keys:\n${keys.map((key) => `    - fingerprint: ${key}\n`).join('')}`
  const trusting = (...keys: readonly string[]): Config => config({ signatures: 'require', trusted_keys: keys.map((fingerprint) => ({ fingerprint })) })
  /** A repository that trusts Ann, with a version that she signed. */
  async function signed(): Promise<Garden> {
    const garden = await openGarden({ [`${V1}/metadata.yaml`]: 'name: a\n', [`${V1}/train/a.csv`]: '1\n', '.github/hortus-keys.asc': gpg.publicKeys(ann), '.github/hortus.yml': yaml(ann) })
    const report = await sign(garden.world, trusting(ann), { named: [V1], gpg: true, key: ann })
    expect(report).toMatchObject({ verdict: 'clean', findings: [], problems: [] })
    garden.directory.git('add', '-A')
    garden.directory.git('commit', '-q', '-m', 'signed')
    return garden
  }

  test('list and signature are written, gpg agrees, and the report names the signer', async () => {
    await using garden = await signed()
    expect(gpg.verify(await text(garden, LIST), await text(garden, `${V1}/SIGNATURE.asc`))).toMatchObject({ code: 0, words: expect.arrayContaining(['VALIDSIG']) as string[] })
    expect((await verify(garden.world, trusting(ann))).workspace?.signatures).toEqual([{ path: LIST, verdict: 'signed', signers: [ann] }])
  })

  test('a key that is not trusted may sign, and the report says that it does not count', async () => {
    await using garden = await signed()
    const report = await sign(garden.world, trusting(ann), { named: [V1], gpg: true, key: bob })
    expect([report.verdict, codes(report)]).toEqual(['errors', ['TFC0008.SIGNER_UNKNOWN']])
  })

  test('a key that gpg does not have is a problem, and nothing is written', async () => {
    await using garden = await openGarden(FILES)
    expect(await sign(garden.world, config(), { named: [V1], gpg: true, key: 'AB'.repeat(20) })).toMatchObject({ problems: [{ code: 'SIGN.GPG_FAILED' }] })
    expect(await text(garden, LIST)).toBe('nothing')
  })

  test('A19: a change that brings a key along is judged by the keys of the base, and told', async () => {
    await using garden = await signed()
    await garden.directory.put({ '.github/hortus-keys.asc': gpg.publicKeys(bob), '.github/hortus.yml': yaml(bob), [`${V1}/train/a.csv`]: 'evil\n' })
    await sign(garden.world, trusting(bob), { named: [V1], gpg: true, key: bob })
    expect((await verify(garden.world, trusting(bob))).verdict).toBe('clean')
    const report = await verify(garden.world, trusting(bob), { base: 'HEAD' })
    expect(codes(report).toSorted()).toEqual(['TFC0008.SIGNER_UNKNOWN', 'TFC0008.TRUST_MIXED_CHANGE'])
    expect(report.workspace?.signatures[0]).toMatchObject({ verdict: 'rejected', signers: [] })
  })

  test('A19: a change of the keys alone is no mixed change, and does not count yet', async () => {
    await using garden = await signed()
    await garden.directory.put({ '.github/hortus-keys.asc': gpg.publicKeys(ann, bob), '.github/hortus.yml': yaml(ann, bob) })
    expect(codes(await verify(garden.world, trusting(ann, bob), { base: 'HEAD' }))).toEqual([])
  })

  test('A18: taking list and signature away together is seen', async () => {
    await using garden = await signed()
    garden.directory.git('rm', '-q', LIST, `${V1}/SIGNATURE.asc`)
    expect(codes(await verify(garden.world, trusting(ann), { base: 'HEAD' })).toSorted()).toEqual(['TFC0008.CHECKSUMS_MISSING', 'TFC0008.SIGNATURE_REMOVED'])
  })

  test('A25: list and signature of one version say nothing about another; with relative paths that is told beforehand', async () => {
    await using garden = await signed()
    const [list, signature] = [await text(garden, LIST), await text(garden, `${V1}/SIGNATURE.asc`)]
    await garden.directory.put({ 'datasets/a/v2/metadata.yaml': 'name: a\n', 'datasets/a/v2/train/a.csv': '1\n', 'datasets/a/v2/CHECKSUMS.txt': list, 'datasets/a/v2/SIGNATURE.asc': signature })
    expect(codes(await verify(garden.world, trusting(ann), { named: ['datasets/a/v2'] }))).toContain('TFC0008.PATH_ESCAPES')
    const relative = list.replaceAll(`${V1}/`, '')
    await garden.directory.put({ [LIST]: relative, [`${V1}/SIGNATURE.asc`]: gpg.sign(relative, ann) })
    expect(codes(await verify(garden.world, trusting(ann), { named: [V1] }))).toEqual(['TFC0008.SIGNATURE_NOT_BOUND'])
  })

  test('A5: a run that is signed over its config.yaml is accepted with a warning; over another file it is not', async () => {
    await using garden = await openGarden({ 'runs/run-2025-01-01-001/config.yaml': 'run_id: run-2025-01-01-001\n', '.github/hortus-keys.asc': gpg.publicKeys(ann), '.github/hortus.yml': yaml(ann) })
    const path = 'runs/run-2025-01-01-001/SIGNATURE.asc'
    await garden.directory.put({ [path]: gpg.sign('run_id: run-2025-01-01-001\n', ann) })
    const report = await verify(garden.world, trusting(ann))
    expect([codes(report), report.verdict]).toEqual([['TFC0008.SIGNATURE_OVER_CONFIG'], 'warnings'])
    await garden.directory.put({ [path]: gpg.sign('run_id: other\n', ann) })
    expect(codes(await verify(garden.world, trusting(ann)))).toEqual(['TFC0008.SIGNATURE_INVALID'])
  })

  test('rule 93: a claimed fingerprint that is not the signer is told at its line', async () => {
    await using garden = await signed()
    await garden.directory.put({ [`${V1}/metadata.yaml`]: `name: a\nsigning:\n  key_fingerprint: ${'0'.repeat(40)}\n` })
    expect((await verify(garden.world, trusting(ann))).findings.map(({ code, path, line }) => [code, path, line])).toEqual([['TFC0008.SIGNING_CLAIM', `${V1}/metadata.yaml`, 3]])
  })
})
