/** For tests: a workspace is changed, validated, and put back; what is said of it against what was there before. */
import { validate } from '../../app/validate.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { Temporary } from '../../io/testing/temporary.ts'
import { apply, type Mutation } from './mutate.ts'
import { fullProfile, openQuietWorld } from './open.ts'

export const found = async (directory: Temporary, base?: string): Promise<readonly Finding[]> => (await validate(await openQuietWorld(directory), fullProfile(), base === undefined ? {} : { base })).findings

export const keyOf = ({ level, code, path }: Pick<Finding, 'level' | 'code' | 'path'>): string => `${level} ${code} ${path}`

/** As a sentence, so that a failure says what was missed and what came instead. `before`: what stands there without a change, a mutation must bring what is wanted of it itself. */
export async function missed(before: ReadonlySet<string>, directory: Temporary, mutation: Mutation, base?: string): Promise<string | null> {
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

/** One after the other in the same directory: the sentences of those that were missed, and whether the directory is as valid at the end as it was. */
export async function missedOf(directory: Temporary, mutations: readonly Mutation[]): Promise<{ readonly wrong: readonly string[]; readonly errors: readonly Finding[] }> {
  const before = new Set((await found(directory)).map(keyOf))
  const wrong: string[] = []
  for (const mutation of mutations) {
    const sentence = await missed(before, directory, mutation)
    if (sentence !== null) wrong.push(sentence)
  }
  return { wrong, errors: (await found(directory)).filter(({ level }) => level === 'error') }
}
