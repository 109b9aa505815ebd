/** The one example that a pull request touches, where a command names none. */
import { loadExamples } from '../../app/steps/load-garden.ts'
import { selectExamples } from '../../app/steps/select-examples.ts'
import { code, join, md, ours } from '../../core/render/markdown/md.ts'
import type { CommandContext, Reply } from '../verbs/verb.ts'
import { orAgain } from '../worker/or-again.ts'
import { problemReply } from './problem-reply.ts'

export async function exampleOfPull({ pull, base, commit, config, world }: CommandContext): Promise<string | Reply> {
  if (pull === null) return { outcome: 'refused', text: ours('Name the example: in an issue nobody knows which one is meant.') }
  const [head, settings] = [await world(commit), await config()]
  if (!head.ok) {
    orAgain(head.problem)
    return problemReply(head.problem)
  }
  const selected = await selectExamples(head.value, await loadExamples(head.value, settings), settings, { base })
  if (!selected.ok) return problemReply(selected.problem)
  const ids = selected.value.scope.mode === 'all' ? [] : selected.value.examples.map(({ id }) => id)
  const [only, another] = ids
  if (only !== undefined && another === undefined) return only
  return { outcome: 'refused', text: join([ours('Name the example: this pull request touches'), ids.length === 0 ? ours('none, or all of them.') : md`${join(ids.slice(0, 10).map((id) => code(id, 100)), ', ')}${ours(ids.length > 10 ? ` and ${ids.length - 10} more.` : '.')}`], ' ') }
}
