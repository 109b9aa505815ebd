/** The real garden, and one as it looks after years: examples go and come back, and nothing else changes but what points there. */
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GROWN, GROWN_LINKS, grownGarden } from '../test/grown-garden/grown-garden.ts'
import { setStability } from '../core/archive/set-stability.ts'
import { readYaml } from '../core/source/read-yaml.ts'
import { corporaPresent } from '../test/require.ts'
import { layOutGarden } from '../test/corpus-garden.ts'
import { archive } from './archive.ts'
import { loadExamples } from './steps/load-garden.ts'
import { archiveRepository, codes, type ArchiveRepository } from './testing/archive-world.ts'
import { withDefaults } from './testing/with-defaults.ts'
import { unarchive } from './unarchive.ts'

const CONFIG = withDefaults()

/** Everything but the moves, the list, and the way back. */
const others = (repository: ArchiveRepository): readonly string[] => repository.difference().filter((line) => !line.startsWith('R100') && !/archived_examples\/(?:README|\.undo\/)/.test(line))

test.skipIf(!corporaPresent())('of the real garden, examples of every area go and come back without a trace', { timeout: 240_000 }, async () => {
  await using repository = await archiveRepository({})
  await layOutGarden(repository.at.path)
  repository.commit('garden')
  const { examples } = await loadExamples(repository.world, CONFIG)
  const areas = Map.groupBy(examples.filter(({ archivedBy }) => archivedBy.length === 0), ({ id }) => id.split('/')[0])
  const chosen = [...areas.values()].map((some) => some[0]!)
  expect(chosen.length).toBeGreaterThanOrEqual(5)
  for (const example of chosen) {
    const there = await archive(repository.world, CONFIG, { example: example.id, reason: 'nobody runs it' })
    expect([example.id, there.report.problems, codes(there.report.findings)]).toEqual([example.id, [], []])
    expect([example.id, others(repository)]).toEqual([example.id, []])
    const back = await unarchive(repository.world, CONFIG, { example: example.id })
    expect([example.id, codes(back.report.findings), repository.staged()]).toEqual([example.id, [], ''])
  }
})

test.skipIf(!corporaPresent())('every descriptor of the real garden can be flagged, and only that line changes', async () => {
  await using repository = await archiveRepository({})
  await layOutGarden(repository.at.path)
  const { examples } = await loadExamples(repository.world, CONFIG)
  const texts = await repository.world.files.readTexts(examples.map(({ descriptor }) => descriptor), { maxBytes: 1 << 20 })
  const wrong = [...texts].flatMap(([path, file]) => {
    const [before, after] = file.ok ? [file.value.text, setStability(file.value.text, 'archived')] : ['', null]
    const changed = after === null ? null : after.split('\n').filter((line) => !before.split('\n').includes(line))
    const read = after === null ? null : readYaml(after, path)
    return changed !== null && changed.length <= 1 && read?.ok === true ? [] : [path]
  })
  expect([texts.size > 200, wrong]).toEqual([true, []])
})

async function grown(): Promise<ArchiveRepository> {
  const repository = await archiveRepository(grownGarden())
  for (const [path, to] of Object.entries(GROWN_LINKS)) await symlink(to, join(repository.at.path, path))
  repository.commit('grown')
  return repository
}

test('of a grown garden: the one whose image a sibling runs stays, the others go and come back', { timeout: 240_000 }, async () => {
  await using repository = await grown()
  const refused = await archive(repository.world, CONFIG, { example: GROWN.digits, reason: 'old' })
  expect(codes(refused.report.findings)).toEqual([`ARCHIVE.NEEDED examples/${GROWN.sibling}/eval.sh`, `ARCHIVE.NEEDED examples/${GROWN.sibling}/test.sh`])
  for (const example of [GROWN.sibling, GROWN.bigram, GROWN.wordcount, GROWN.sums, GROWN.upscale, GROWN.counter, GROWN.sparkline]) {
    const there = await archive(repository.world, CONFIG, { example, reason: 'old' })
    expect([example, there.report.problems, there.report.findings.filter(({ level }) => level === 'error')]).toEqual([example, [], []])
    const back = await unarchive(repository.world, CONFIG, { example })
    expect([example, codes(back.report.findings), repository.staged()]).toEqual([example, [], ''])
  }
})

test('once the sibling is gone, so may the one whose image it ran, with its row of the catalogue', async () => {
  await using repository = await grown()
  await archive(repository.world, CONFIG, { example: GROWN.sibling, reason: 'old' })
  repository.commit('sibling')
  const { report } = await archive(repository.world, CONFIG, { example: GROWN.digits, reason: 'old' })
  expect(report.problems).toEqual([])
  expect(report.findings.filter(({ level }) => level === 'error')).toEqual([])
  expect(others(repository)).toContain('M README.md')
})
