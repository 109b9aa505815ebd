/** The real garden: 236 descriptors that nobody here wrote. The expected figures were counted by other means (specs: garden 1). */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resolve } from '../../core/config/resolve.ts'
import type { Example } from '../../core/garden/example.ts'
import { resolveForRunner } from '../../core/garden/resolve-preset.ts'
import { entry } from '../../core/garden/read-values.ts'
import type { Finding } from '../../core/schema/report.ts'
import { readYaml } from '../../core/source/read-yaml.ts'
import { isList, isMap, type Plain } from '../../core/source/source-document.ts'
import { openFiles } from '../../io/files.ts'
import { openGit } from '../../io/git.ts'
import { temporaryDirectory, type Temporary } from '../../io/testing/temporary.ts'
import { layOutGarden } from '../../test/corpus-garden.ts'
import { corporaPresent, CORPORA } from '../../test/require.ts'
import { normalForms } from './corpus-normal-forms.ts'
import { loadGarden, type Garden } from './load-garden.ts'

interface Resolution {
  readonly live_examples: number
  readonly presets: number
  readonly unresolved: readonly { example: string; preset: string; script: string }[]
  readonly ignored_keys: readonly { example: string; preset: string; key: string }[]
  readonly gpu_need_of_live_examples: Readonly<Record<string, number>>
}

describe.skipIf(!corporaPresent())('the real garden (skipped where ../shared/corpora is not there)', () => {
  let directory: Temporary
  let garden: Garden
  let live: readonly Example[]
  let resolution: Resolution
  const raw = new Map<string, Plain>()

  beforeAll(async () => {
    directory = await temporaryDirectory()
    await layOutGarden(directory.path)
    garden = await loadGarden({ files: openFiles(directory.path), git: openGit(directory.path) }, resolve([]).config)
    live = garden.examples.filter((example) => !example.archivedBy.includes('folder'))
    resolution = JSON.parse(await readFile(join(CORPORA, 'garden/resolution.json'), 'utf8')) as Resolution
    for (const { descriptor } of garden.examples) {
      const read = readYaml(await readFile(join(directory.path, descriptor), 'utf8'), descriptor)
      if (read.ok) raw.set(descriptor, read.value.value)
    }
  })
  afterAll(() => directory[Symbol.asyncDispose]())

  test('all 236 are read: 234 live ones and 2 in the archive folder', () => {
    expect([garden.examples.length, garden.unreadable.length, live.length]).toEqual([236, 0, 234])
    expect(new Set(garden.examples.map(({ id }) => id)).size).toBe(236)
  })

  test('what `resources` says about GPUs is counted as the garden’s own census counts it', () => {
    const counted = tally(live.map((example) => {
      if (!example.need.spellings.some((spelling) => spelling.startsWith('resources.'))) return 'undeclared'
      return example.need.spellings.includes('resources.gpu:required') ? 'required' : String(example.need.gpus)
    }))
    expect(counted).toEqual(resolution.gpu_need_of_live_examples)
  })

  test('the five that say nothing under `resources` say it elsewhere, so none is left undeclared', () => {
    const elsewhere = live.filter(({ need }) => !need.spellings.some((spelling) => spelling.startsWith('resources.')))
    expect(tally(elsewhere.map(({ need }) => `${need.spellings.join()} ${need.gpus} ${need.cpuOk}`))).toEqual({ 'hardware.gpu_required:true 1 false': 3, 'docker.gpu:required 1 false': 1, 'docker.gpu:optional 1 true': 1 })
  })

  test('video memory under `resources` is as counted', () => {
    const declared = live.filter(({ need }) => need.spellings.some((spelling) => spelling.startsWith('resources.')))
    const gb = declared.map(({ need }) => need.vramGb ?? 0).filter((each) => each > 0)
    expect([gb.length, gb.filter((each) => each <= 16).length, gb.filter((each) => each <= 24).length]).toEqual([174, 113, 151])
  })

  test('presets have the five shapes', () => {
    const shapes = tally(garden.examples.map(({ descriptor }) => shapeOf(entry(raw.get(descriptor), 'presets'))))
    expect(shapes).toEqual({ maps: 219, list: 10, 'map of lists': 4, 'map with command and no script': 1, absent: 2 })
    expect(live.flatMap(({ presets }) => presets).length).toBe(resolution.presets)
  })

  test('the presets that the garden’s own runner cannot resolve are exactly the 33', async () => {
    const unresolved: string[] = []
    for (const example of live) {
      if (example.build.kind === 'cog') continue
      const names = new Set((await openFiles(directory.path).walk(example.path, { skip: [] })).filter(({ kind }) => kind === 'file').map(({ path }) => path.slice(example.path.length + 1)))
      for (const preset of example.presets) if (!resolveForRunner(preset, (path) => (names.has(path) ? {} : 'missing'))) unresolved.push(`${example.path} ${preset.name} ${preset.runnerScript}`)
    }
    expect(unresolved.sort()).toEqual(resolution.unresolved.map(({ example, preset, script }) => `${example} ${preset} ${script}`).sort())
  })

  test('GARDEN.PRESET_UNRESOLVED finds exactly the 33, each at the line of its preset', () => {
    const found = garden.findings.filter(({ code }) => code === 'GARDEN.PRESET_UNRESOLVED')
    const presetAt = ({ path, line }: Finding) => garden.examples.find(({ descriptor }) => descriptor === path)?.presets.find(({ place }) => place.line === line)?.name
    expect(found.map((each) => `${each.path.replace(/\/example\.yaml$/, '')} ${presetAt(each)}`).sort()).toEqual(resolution.unresolved.map(({ example, preset }) => `${example} ${preset}`).sort())
  })

  test('of the 33, the two that have a `command` are warnings, because Hortus runs them', () => {
    const found = garden.findings.filter(({ code }) => code === 'GARDEN.PRESET_UNRESOLVED')
    expect(tally(found.map(({ level }) => level))).toEqual({ error: 31, warning: 2 })
    expect(found.filter(({ level }) => level === 'warning').map(({ example }) => example)).toEqual(['physical/molmoact2', 'physical/molmoact2'])
  })

  test('the keys that the garden’s own runner ignores are exactly the ten', () => {
    const found = garden.findings.filter(({ code }) => code === 'GARDEN.PRESET_KEY_IGNORED').map(({ path, message }) => `${path.replace(/\/example\.yaml$/, '')} ${message}`)
    expect(found.sort()).toEqual(resolution.ignored_keys.map(({ example, preset, key }) => `${example} The runner ignores \`${key}\` of the preset "${preset}".`).sort())
  })

  test('verification has the four shapes, and dates of both kinds are read', () => {
    expect(tally(garden.examples.map(({ verification }) => verification.shape))).toEqual({ nested: 155, date: 3, 'root-note': 21, 'status-only': 1, none: 56 })
    const dated = garden.examples.filter(({ verification }) => verification.date !== null)
    expect(dated.length).toBe(155 + 3 + 21)
    expect(garden.findings.filter(({ code }) => code === 'GARDEN.VERIFICATION_DISAGREES').length).toBe(3)
  })

  test('the months of the dates are as counted', () => {
    const months = tally(garden.examples.flatMap(({ verification: { shape, date } }) => (shape === 'nested' || shape === 'date' ? [date?.slice(0, 7) ?? 'none'] : [])))
    expect(months).toEqual({ '2025-10': 11, '2025-11': 11, '2025-12': 61, '2026-01': 31, '2026-02': 19, '2026-03': 5, '2026-04': 4, '2026-05': 16 })
  })

  test('archived is four things', () => {
    expect(tally(garden.examples.flatMap(({ archivedBy }) => archivedBy))).toEqual({ folder: 2, stability: 5, flag: 1 })
    expect(tally(garden.examples.map(({ stabilityRaw }) => stabilityRaw ?? 'missing'))).toEqual({ experimental: 111, stable: 74, alpha: 23, beta: 15, archived: 5, missing: 6, testing: 1, under_construction: 1 })
    expect(garden.findings.filter(({ code }) => code === 'GARDEN.ARCHIVE_DISAGREES').length).toBe(3)
  })

  test('images are found in their three spellings', () => {
    expect(garden.examples.filter(({ image }) => image !== null).length).toBe(105 + 11 + 2)
  })

  test('every key is kept: read into the form, or in `extra` as it was', () => {
    const template = new Set(['name', 'capability', 'tags', 'presets', 'resources', 'stability', 'modalities', 'description', 'frameworks', 'tasks', 'datasets', 'verification'])
    const outside = new Set([...raw.values()].flatMap((value) => (isMap(value) ? Object.keys(value) : [])).filter((key) => !template.has(key)))
    expect(outside.size).toBe(19)
    const kept = tally(garden.examples.flatMap(({ extra }) => Object.keys(extra)))
    expect(kept).toEqual({ license: 9, model: 5, model_source: 5, references: 5, repository: 5, models: 4, inputs: 2, outputs: 2, paper: 2, limitations: 1, notes: 1, runtime_profiles: 1, source: 1 })
    for (const { descriptor, extra } of garden.examples) for (const [key, value] of Object.entries(extra)) expect(value).toEqual(entry(raw.get(descriptor), key))
  })

  test('no false alarm: no schema violation and no "did you mean" in what a person wrote on purpose', () => {
    const codes = tally(garden.findings.map(({ code }) => code))
    expect(['GARDEN.SCHEMA', 'GARDEN.ODD_VALUE', 'GARDEN.UNKNOWN_KEY', 'GARDEN.PRESET_INVALID', 'GARDEN.PRESET_SHELL_SYNTAX', 'GARDEN.GPU_UNDECLARED'].filter((code) => codes[code] !== undefined)).toEqual([])
  })

  test.each(Object.entries(normalForms))('the normal form of %s is the one read by hand', (id, expected) => {
    const example = garden.examples.find((each) => each.id === id)
    expect(example).toMatchObject(expected)
  })
})

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

function shapeOf(presets: Plain | undefined): string {
  if (presets === undefined) return 'absent'
  if (isList(presets)) return 'list'
  const entries = Object.values(presets as Record<string, Plain>)
  if (entries.some(isList)) return 'map of lists'
  return entries.some((each) => entry(each, 'script') === undefined) ? 'map with command and no script' : 'maps'
}
