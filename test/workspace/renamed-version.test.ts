/** A25: a list that speaks of another directory is one finding, however many files it names. */
import { expect, test } from 'vitest'
import { validate } from '../../app/validate.ts'
import { temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { apply, type Step } from './mutate.ts'
import { fullProfile, openQuietWorld } from './open.ts'
import { validWorkspace } from './valid-workspace.ts'

const { files } = validWorkspace('pointers')

async function told(directory: Temporary, steps: readonly Step[]): Promise<readonly string[]> {
  const undo = await apply(directory.path, steps)
  try {
    const { findings } = await validate(await openQuietWorld(directory), fullProfile())
    return findings.filter(({ code }) => code.startsWith('TFC0008.') && code !== 'TFC0008.SIGNATURE_MISSING').map(({ code, path, line, message }) => `${code} ${path}:${line} ${message}`)
  } finally {
    await undo()
  }
}

test.each([
  ['datasets/digits/v2', 'datasets/digits/v7', 4],
  ['datasets/tones', 'datasets/sounds', 4],
  ['models/tones-net/v1', 'models/tones-net/v2', 1],
  ['runs/run-2026-01-06-001', 'runs/run-2026-01-07-001', 1],
] as const)('A25 %s renamed to %s: its list names files of another directory, and that is all that is wrong with it', async (from, to, lines) => {
  await using directory = await temporaryRepository(files)
  const findings = await told(directory, [{ do: 'rename', path: from, to }])
  expect(findings).toEqual([expect.stringMatching(new RegExp(`^TFC0008\\.PATH_ESCAPES ${to}/.*CHECKSUMS\\.txt:1 ${lines === 1 ? 'A line names a file' : `${lines} lines name files`} below ${from}`))])
})

test('A25 a list copied from another version: what it does not name is told too', async () => {
  await using directory = await temporaryRepository(files)
  const findings = await told(directory, [
    { do: 'write', path: 'datasets/digits/v2/CHECKSUMS.txt', bytes: files['datasets/digits/v1/CHECKSUMS.txt']! },
    { do: 'write', path: 'datasets/digits/v2/train/more.csv', bytes: 'id\n' },
  ])
  expect(findings.map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual(['TFC0008.PATH_ESCAPES datasets/digits/v2/CHECKSUMS.txt:1', 'TFC0008.FILE_UNLISTED datasets/digits/v2/train/more.csv:null'])
})

test('a directory inside a version may be called datasets', async () => {
  await using directory = await temporaryRepository(files)
  const own = 'datasets/digits/v2/CHECKSUMS.txt'
  const line = files[own]!.split('\n')[0]!
  const moved = line.replace('datasets/digits/v2/', 'datasets/x/y/')
  const at = moved.split(' ')[2]!
  const findings = await told(directory, [
    { do: 'rename', path: line.split(' ')[2]!, to: `datasets/digits/v2/${at}` },
    { do: 'replace', path: own, from: line, to: moved },
  ])
  expect(findings).toEqual([])
})
