/** Every mistake is found with its code at its path, and a workspace without one gives no error. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { validate } from '../../app/validate.ts'
import type { Finding } from '../../core/schema/report.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { generatedMutations } from './generated-mutations.ts'
import { ALLOWED_CHANGES, HISTORY_MUTATIONS } from './history-mutations.ts'
import { apply, type Mutation } from './mutate.ts'
import { fullProfile, openQuietWorld } from './open.ts'
import { ACCEPTED_CHANGES, REFERENCE_MUTATIONS } from './reference-mutations.ts'
import { validWorkspace, type Form } from './valid-workspace.ts'

const found = async (directory: Temporary, base?: string): Promise<readonly Finding[]> => (await validate(await openQuietWorld(directory), fullProfile(), base === undefined ? {} : { base })).findings

/** What stands in the workspace before any change: a mutation must bring what is wanted of it itself. */
let before: ReadonlySet<string>
const keyOf = ({ level, code, path }: Pick<Finding, 'level' | 'code' | 'path'>): string => `${level} ${code} ${path}`

/** As a sentence, so that a failure says what was missed and what came instead. */
async function missed(directory: Temporary, mutation: Mutation, base?: string): Promise<string | null> {
  const wanted = keyOf(mutation)
  if (before.has(wanted)) return `${mutation.kind} (${mutation.name}): ${wanted} is there without the mutation`
  const undo = await apply(directory.path, mutation.steps)
  try {
    const findings = await found(directory, base)
    if (findings.some((each) => keyOf(each) === wanted)) return null
    const came = findings.map(keyOf).filter((each) => !before.has(each)).slice(0, 5)
    return `${mutation.kind} (${mutation.name}): wanted ${wanted}, found ${came.join(', ') || 'nothing'}`
  } finally {
    await undo()
  }
}

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
    expect(await missed(repository, mutation)).toBeNull()
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
    expect(await missed(repository, mutation, 'HEAD')).toBeNull()
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
  test(`all of ${all.length} generated mutations are found with their code and path`, { timeout: 300_000 }, async () => {
    const wrong: string[] = []
    for (const mutation of all) {
      const sentence = await missed(directory, mutation)
      if (sentence !== null) wrong.push(sentence)
    }
    const counts = [...Map.groupBy(all, ({ kind }) => kind)].map(([kind, same]) => `${String(same.length).padStart(4)} ${kind}`)
    console.log(`${all.length} mutations:\n${counts.join('\n')}`)
    expect(all.length).toBeGreaterThanOrEqual(500)
    expect(wrong).toEqual([])
    // What was changed was put back: the workspace is as valid as before.
    expect((await found(directory)).filter(({ level }) => level === 'error')).toEqual([])
  })
})
