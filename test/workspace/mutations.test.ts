/** Every mistake is found with its code at its path, and a workspace without one gives no error. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { generatedMutations } from './generated-mutations.ts'
import { ALLOWED_CHANGES, HISTORY_MUTATIONS } from './history-mutations.ts'
import { found, keyOf, missed, missedOf } from './missed.ts'
import { apply, type Mutation } from './mutate.ts'
import { ACCEPTED_CHANGES, REFERENCE_MUTATIONS } from './reference-mutations.ts'
import { validWorkspace, type Form } from './valid-workspace.ts'

/** What stands in the workspace before any change. */
let before: ReadonlySet<string>

describe.each(['pointers', 'content'] as const)('a workspace with %s', (form: Form) => {
  let plain: Temporary
  let repository: Temporary
  beforeAll(async () => {
    const { files } = validWorkspace(form)
    plain = await temporaryDirectory(files)
    repository = await temporaryRepository(validWorkspace('pointers').files)
  })
  afterAll(async () => {
    await plain[Symbol.asyncDispose]()
    await repository[Symbol.asyncDispose]()
  })

  test('without a mistake gives no error, outside git and inside', async () => {
    for (const directory of [plain, repository]) expect((await found(directory)).filter(({ level }) => level === 'error').map(({ code, path, message }) => `${code} ${path} ${message}`)).toEqual([])
  })
})

describe('mutations', () => {
  const valid = validWorkspace('content')
  let directory: Temporary
  let repository: Temporary
  beforeAll(async () => {
    directory = await temporaryDirectory(valid.files)
    repository = await temporaryRepository(validWorkspace('pointers').files)
    before = new Set([...(await found(directory)), ...(await found(repository, 'HEAD'))].map(keyOf))
  })
  afterAll(async () => {
    await directory[Symbol.asyncDispose]()
    await repository[Symbol.asyncDispose]()
  })

  test.each(REFERENCE_MUTATIONS)('the reference tool mishandles: $kind: $name', async (mutation) => {
    expect(await missed(before, repository, mutation)).toBeNull()
  })

  test.each(ACCEPTED_CHANGES)('the contracts allow: $name', async ({ steps }) => {
    const undo = await apply(repository.path, steps)
    try {
      expect((await found(repository)).filter(({ level }) => level === 'error').map(({ code, path }) => `${code} ${path}`)).toEqual([])
    } finally {
      await undo()
    }
  })

  test.each(HISTORY_MUTATIONS)('against the merge base: $kind: $name', async (mutation) => {
    expect(await missed(before, repository, mutation, 'HEAD')).toBeNull()
  })

  test.each(ALLOWED_CHANGES)('against the merge base no error: $name', async ({ steps }) => {
    const undo = await apply(repository.path, steps)
    try {
      expect((await found(repository, 'HEAD')).filter(({ level }) => level === 'error').map(({ code, path }) => `${code} ${path}`)).toEqual([])
    } finally {
      await undo()
    }
  })

  const all = generatedMutations(valid)
  const sample = sampleOf(all)
  test(`a sample of ${sample.length} of ${all.length} generated mutations, with every kind and every code in it, is found with code and path`, { timeout: 300_000 }, async () => {
    expect(all.length).toBeGreaterThanOrEqual(500)
    expect(await missedOf(directory, sample)).toEqual({ wrong: [], errors: [] })
  })
})

/** The first of each kind and code, and every eighth of all; each one: mutations.deep.test.ts. */
function sampleOf(all: readonly Mutation[]): readonly Mutation[] {
  const seen = new Set<string>()
  return all.filter((mutation, at) => {
    const key = `${mutation.kind} ${mutation.code}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew || at % 8 === 3
  })
}
