/** Every mutation of every file, key and line; a sample: mutations.test.ts. */
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import { generatedMutations } from './generated-mutations.ts'
import { missedOf } from './missed.ts'
import { validWorkspace } from './valid-workspace.ts'

const valid = validWorkspace('content')
const all = generatedMutations(valid)

test(`all of ${all.length} generated mutations are found with their code and path`, async () => {
  await using directory = await temporaryDirectory(valid.files)
  const counts = [...Map.groupBy(all, ({ kind }) => kind)].map(([kind, same]) => `${String(same.length).padStart(4)} ${kind}`)
  console.log(`${all.length} mutations:\n${counts.join('\n')}`)
  expect(all.length).toBeGreaterThanOrEqual(500)
  // What was changed was put back: the workspace is as valid as before.
  expect(await missedOf(directory, all)).toEqual({ wrong: [], errors: [] })
})
