/** A11: a link in the place of a directory is one mistake, so it is one finding, wherever it stands and whatever lies behind it. */
import { expect, test } from 'vitest'
import { validate } from '../../app/validate.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { apply, type Step } from './mutate.ts'
import { openQuietWorld, fullProfile } from './open.ts'
import { validWorkspace } from './valid-workspace.ts'

const DIRECTORIES = ['datasets/tones/v1', 'datasets/tones', 'datasets/tones/v1/train', 'runs/run-2026-01-06-001', 'runs/run-2026-01-06-001/artifacts', 'models/digits-net/v2', 'models/tones-net'] as const

const asLink = (path: string): readonly Step[] => [{ do: 'rename', path, to: `elsewhere/${path}` }, { do: 'symlink', path, to: `${'../'.repeat(path.split('/').length - 1)}elsewhere/${path}` }]

/** Of each finding at the path or below, code and path. */
async function at(directory: Temporary, path: string): Promise<readonly string[]> {
  const { findings } = await validate(await openQuietWorld(directory), fullProfile())
  return findings.filter((each) => each.path === path || each.path?.startsWith(`${path}/`)).map(({ code, path: where }) => `${code} ${where}`)
}

test.each(['repository', 'plain directory'] as const)('A11 a link in place of a directory is one finding in a %s', async (kind) => {
  const { files } = validWorkspace('content')
  await using directory = kind === 'repository' ? await temporaryRepository(files) : await temporaryDirectory(files)
  for (const path of DIRECTORIES) {
    const undo = await apply(directory.path, asLink(path))
    try {
      expect(await at(directory, path)).toEqual([`${path.startsWith('datasets/') ? 'TFC0004' : 'TFC0008'}.SYMLINK ${path}`])
    } finally {
      await undo()
    }
  }
})

test('A11 what a list names behind a link is not told again for each file', async () => {
  await using directory = await temporaryRepository(validWorkspace('content').files)
  await apply(directory.path, asLink('datasets/tones/v1/train'))
  expect((await at(directory, 'datasets/tones/v1')).filter((each) => /SYMLINK|TFC0008/.test(each))).toEqual(['TFC0004.SYMLINK datasets/tones/v1/train'])
})
