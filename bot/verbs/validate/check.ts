/**
 * The check run `hortus/validate` of our App: one for each time that it was asked for, found before it is made. Nobody else's check run counts as it,
 * whatever its name: a rule that requires it names the App. What is begun is remembered with its deadline, so that the sweep ends what a
 * killed process left (G7).
 */
import { sha256Text } from '../../../core/integrity/sha256-text.ts'
import { PER_REQUEST } from '../../../core/posting/check.ts'
import { ok } from '../../../core/problem.ts'
import type { Answer, CheckOutput, CheckRun } from '../../../core/world/github.ts'
import type { TaskContext } from '../../worker/handler.ts'
import { forgetCheck, noteCheck, wasReaped } from '../../worker/open-checks.ts'

export const VALIDATE_CHECK = 'hortus/validate'

export interface CheckPlace {
  /** Number of the pull request; null: the default branch. */
  readonly pull: number | null
  readonly head: string
  /** null: the default branch is looked at as a whole. */
  readonly base: string | null
  /** The branch that it would go into; null: the default branch itself is looked at. */
  readonly into: string | null
}

/** The name at a commit is one: what is fine for another branch, which may have the same mistakes, is no word about the default branch. */
export const checkName = (defaultBranch: string, into: string | null): string => (into === null || into === defaultBranch ? VALIDATE_CHECK : `${VALIDATE_CHECK} (${into})`)

/** Whether a check run is one of these, whatever branch it is about. */
export const isValidateCheck = (name: string): boolean => name === VALIDATE_CHECK || name.startsWith(`${VALIDATE_CHECK} (`)

export interface Verdict extends CheckOutput {
  readonly conclusion: 'success' | 'neutral' | 'failure' | 'timed_out'
}

/** Gives its number. */
export async function beginCheck(context: TaskContext, place: CheckPlace, deadline: number): Promise<number> {
  const { github, effects, task, clock, store } = context
  const name = checkName(github.facts.defaultBranch, place.into)
  const id = await effects.once<number>('check', {
    find: async () => numberOf(await ours(context, place), () => true),
    make: async () => {
      const made = await github.startCheck({ name, sha: place.head, externalId: externalIdOf(context, place), title: 'Looking', summary: 'Every affected example is read again, from the commit itself.', annotations: [] })
      return made.ok ? ok(made.value.id) : made
    },
  })
  await noteCheck(store, { check: id, name, installation: task.installation, repository: task.repository, deadline }, clock.now().getTime())
  return id
}

/** Conclusion and annotations in one request: GitHub adds annotations to those that are there, so it is looked whether that was done. */
export async function endCheck(context: TaskContext, place: CheckPlace, id: number, { annotations, ...verdict }: Verdict): Promise<void> {
  const { github, effects, store, task } = context
  await effects.once<number>('check:end', {
    find: async () => ((await wasReaped(store, task.repository, id)) ? ok(null) : numberOf(await ours(context, place), (check) => check.id === id && check.completed === true)),
    make: async () => {
      const done = await github.updateCheck(id, { ...verdict, annotations: annotations.slice(0, PER_REQUEST) })
      return done.ok ? ok(done.value.id) : done
    },
  })
  await forgetCheck(store, task.repository, id)
}

const externalIdOf = ({ task }: TaskContext, { pull, head, base }: CheckPlace): string => `validate/${pull ?? 'main'}/${head}/${base ?? 'all'}/${sha256Text(task.key).slice(0, 16)}`

/** What a check run of ours says that it is about; null: it is another one. */
export function placeOf(externalId: string): Omit<CheckPlace, 'into'> | null {
  const [, pull, head, base] = /^validate\/(\d{1,10}|main)\/([0-9a-f]{40,64})\/([0-9a-f]{40,64}|all)\/[0-9a-f]{16}$/.exec(externalId) ?? []
  return pull === undefined ? null : { pull: pull === 'main' ? null : Number(pull), head: head!, base: base === 'all' ? null : base! }
}

/** The newest of a name is what people see, and a forged one has another app. */
async function ours(context: TaskContext, place: CheckPlace): Promise<Answer<readonly CheckRun[]>> {
  const { github } = context
  const all = await github.checks(place.head, checkName(github.facts.defaultBranch, place.into))
  return all.ok ? ok(all.value.filter(({ app, externalId }) => app?.id === github.app.id && externalId === externalIdOf(context, place))) : all
}

function numberOf(answer: Answer<readonly CheckRun[]>, which: (check: CheckRun) => boolean): Answer<number | null> {
  return answer.ok ? ok(answer.value.find(which)?.id ?? null) : answer
}
