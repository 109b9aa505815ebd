/** What each written rule would say about the real garden, against the compliance that was measured by other means (specs: garden 5.1). */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resolve } from '../../core/config/resolve.ts'
import { isContractPolicy } from '../../core/rules/policies/contract-checks.ts'
import { POLICIES, type PolicyCode } from '../../core/rules/policies/policy-table.ts'
import type { Config } from '../../core/schema/config.ts'
import { openFiles } from '../../io/files.ts'
import { openGit } from '../../io/git.ts'
import { temporaryDirectory, type Temporary } from '../../io/testing/temporary.ts'
import { layOutGarden } from '../../test/corpus-garden.ts'
import { corporaPresent } from '../../test/require.ts'
import { loadGarden, type Garden } from './load-garden.ts'

/** Code, findings expected, findings measured, and why the two differ. The corpus has descriptors and names of files, and no contents. */
const MEASURED: readonly (readonly [code: PolicyCode, found: number, measured: number | null, why: string])[] = [
  ['GARDEN.DESCRIPTOR_MISSING', 0, 0, ''],
  ['GARDEN.PRESET_FORM', 13, 234 - 219, 'the 2 without presets are GARDEN.PRESETS_MISSING'],
  ['GARDEN.PRESET_MISSING', 11, 234 - 222, 'the census counts a build preset 223 times among the 628'],
  ['GARDEN.KEY_MISSING', 63, 234 - 171, ''],
  ['GARDEN.STABILITY_WORD', 30, 234 - 198, 'the 6 that say nothing are GARDEN.KEY_MISSING'],
  ['GARDEN.NAME_STYLE', 34, 236 - 202, ''],
  ['GARDEN.BUILD_FILES_MISSING', 11, 234 - 223, ''],
  ['GARDEN.README_MISSING', 26, 234 - 208, ''],
  ['GARDEN.REQUIREMENT_UNPINNED', 0, null, 'no contents'],
  ['GARDEN.BASE_UNPINNED', 0, null, 'no contents'],
  ['GARDEN.MODEL_IN_IMAGE', 0, 0, 'no contents'],
  ['GARDEN.LICENSE_MISSING', 216, null, 'a LICENSE.txt or the key counts too: 9 files and 9 keys, where 4 plain LICENSE files were counted'],
  ['GARDEN.VERIFICATION_MISSING', 79, 234 - 155, ''],
  ['GARDEN.VERIFICATION_STATUS', 7, 23 - 16, ''],
  ['GARDEN.MEDIA_TRACKED', 48, 49, 'the 49th "example" is 11 files that belong to none'],
  ['GARDEN.GITIGNORE_MISSING', 85, 234 - 149, ''],
  ['GARDEN.CHECKOUT_UNPINNED', 0, null, 'no contents'],
  ['GARDEN.VENDORED_UNDOCUMENTED', 14, null, 'every vendored tree: none has an UPSTREAM.md'],
  ['GARDEN.SOURCE_IN_IMAGE', 0, null, 'no contents'],
  ['GARDEN.README_EXPECTATION', 208, 234 - 15 - 26, 'no contents: every README is empty here; the 26 without one are GARDEN.README_MISSING'],
  ['GARDEN.README_SAMPLE', 208, 234 - 55 - 26, 'the same'],
  ['GARDEN.PEAK_VRAM_MISSING', 133, null, 'every GPU example that claims to be verified: the rule is younger than all of them'],
  ['GARDEN.BENCHMARK_FILES', 2, 4 - 2, ''],
  ['GARDEN.ARCHIVE_UNLISTED', 5, 5 - 2, 'no contents: the list is empty here; with two entries as the real one has them see below'],
  ['GARDEN.CATALOGUE_UNLISTED', 232, 232 - 202, 'no contents: the catalogue is empty here'],
  ['GARDEN.COMMAND_DANGLING', 0, null, 'no contents'],
]

describe.skipIf(!corporaPresent())('policies over the real garden (skipped where ../shared/corpora is not there)', () => {
  let directory: Temporary
  let garden: Garden
  let quiet: Garden

  beforeAll(async () => {
    directory = await temporaryDirectory()
    await layOutGarden(directory.path)
    const { config } = resolve([])
    const levels = Object.fromEntries(Object.keys(POLICIES).map((code) => [code, 'notice' as const]))
    const on: Config = { ...config, validate: { ...config.validate, levels } }
    const world = { files: openFiles(directory.path), git: openGit(directory.path) }
    garden = await loadGarden(world, on)
    quiet = await loadGarden(world, config)
  })
  afterAll(() => directory[Symbol.asyncDispose]())

  test('none of them says anything until it is switched on', () => {
    expect(quiet.findings.filter(({ code }) => Object.hasOwn(POLICIES, code))).toEqual([])
    expect(garden.findings.filter(({ code }) => !Object.hasOwn(POLICIES, code))).toEqual(quiet.findings)
  })

  test.each(MEASURED)('%s finds %i (measured: %s) %s', (code, found, measured, why) => {
    const findings = garden.findings.filter((each) => each.code === code)
    expect(findings.length).toBe(found)
    expect(found === measured || why !== '').toBe(true)
    expect(findings.every(({ level, message, fix, path }) => level === 'notice' && message.length < 500 && fix !== '' && path !== '')).toBe(true)
  })

  test('every policy is in the table above', () => {
    // Contracts decide the others, and the corpus has no scripts.
    expect(MEASURED.map(([code]) => code).sort()).toEqual(Object.keys(POLICIES).filter((code) => !isContractPolicy(code as PolicyCode)).sort())
  })

  test('an archive that gives two of its five directories with a reason, in prose, lacks three', async () => {
    const list = join(directory.path, 'archived_examples/README.md')
    const { config } = resolve([])
    const on: Config = { ...config, validate: { ...config.validate, levels: { 'GARDEN.ARCHIVE_UNLISTED': 'notice' } } }
    const said = async (text: string): Promise<string[]> => {
      await writeFile(list, text)
      const { findings } = await loadGarden({ files: openFiles(directory.path), git: openGit(directory.path) }, on)
      return findings.filter(({ code }) => code === 'GARDEN.ARCHIVE_UNLISTED').map(({ message }) => message)
    }
    const archived = (await said('')).map((message) => message.replace(/.* does not name (.*)\.$/, '$1'))
    expect(archived).toHaveLength(5)
    const [one, two, ...others] = archived as [string, string, ...string[]]
    expect(await said(`# Archived examples\n\n## ${one}\n\nThe weights it needs were taken down.\n\n## ${two}\n\nIts build stopped working with newer drivers.\n`)).toEqual(others.map((name) => `archived_examples/README.md does not name ${name}.`))
    expect(await said(archived.map((name) => `- ${name}\n`).join(''))).toEqual(archived.map((name) => `archived_examples/README.md names ${name} and does not say why it was archived.`))
  })

  test('the files that belong outside of git are counted as the census counts them, less the 11 that no example has and 2 symlinks, which are not laid out', () => {
    const counts = garden.findings.filter(({ code }) => code === 'GARDEN.MEDIA_TRACKED').map(({ message }) => Number.parseInt(message, 10))
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(103 - 11 - 2)
  })
})
