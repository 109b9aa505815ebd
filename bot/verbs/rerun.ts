/** `/hortus rerun`: starts again what failed at the commit, of the workflows that are Hortus's own. */
import { code, join, link, md, ownWords, type Md } from '../../core/render/markdown/md.ts'
import { ok } from '../../core/problem.ts'
import type { RunFacts } from '../github/repository-client.ts'
import type { Json } from '../store/store.ts'
import type { CommandContext, VerbHandler } from './verb.ts'

const MOST = 10
const FAILED: ReadonlySet<string> = new Set(['failure', 'timed_out', 'cancelled', 'startup_failure'])

export const rerun: VerbHandler = {
  name: 'rerun',
  async run(context) {
    const { github, effects, commit, command } = context
    // Noted before anything is started: then none of them is a failed one any more.
    const failed = (await effects.again<Json>('failed', async () => {
      const runs = await github.runsAt(commit)
      return runs.ok ? ok(newest(runs.value).filter(hasFailed).slice(0, MOST).map(({ id, attempt, path, url }) => ({ id, attempt, path, url }))) : runs
    })) as unknown as readonly Failed[]
    const where = md`at ${code(commit.slice(0, 12))}`
    if (failed.length === 0) return { outcome: 'done', text: md`No run of Hortus's workflows failed ${where}.` }
    if (command.options['dry-run'] === 'true') return { outcome: 'done', text: join([md`A dry run. This would be started again ${where}:`, list(failed)], '\n\n') }
    for (const run of failed) await again(context, run)
    return { outcome: 'done', text: join([md`Started again ${where}:`, list(failed)], '\n\n') }
  },
}

type Failed = Pick<RunFacts, 'id' | 'attempt' | 'path' | 'url'>

const hasFailed = ({ path, status, conclusion }: RunFacts): boolean => isOurs(path) && status === 'completed' && conclusion !== null && FAILED.has(conclusion)

/**
 * Workflows that gardens copy from Hortus keep their names. Runs of commands stand at the default branch and are of another commit: whoever
 * wants one again writes the command again, and an approval is for one run (A39).
 */
const isOurs = (path: string): boolean => /^\.github\/workflows\/hortus[\w.-]*\.ya?ml$/.test(path) && !OF_COMMANDS.has(path)
const OF_COMMANDS: ReadonlySet<string> = new Set(['.github/workflows/hortus-command.yml', '.github/workflows/hortus-gpu.yml'])

/** A workflow that ran twice for a commit is judged by its last run. */
const newest = (runs: readonly RunFacts[]): readonly RunFacts[] => [...Map.groupBy(runs, ({ path, event }) => `${path}\n${event}`).values()].map((some) => some.toSorted((a, b) => b.id - a.id)[0]!)

const list = (runs: readonly Failed[]): Md => join(runs.map(({ path, url }) => join([md`- ${code(path)}`, link(ownWords('the run'), url)], ' · ')), '\n')

/** A higher attempt than the one that failed says that it was started again. */
async function again({ github, effects }: CommandContext, { id, attempt }: Failed): Promise<void> {
  await effects.once<number>(`rerun:${id}:${attempt}`, {
    find: async () => {
      const now = await github.runFacts(id)
      return now.ok ? ok(now.value === null || now.value.attempt > attempt || now.value.status !== 'completed' ? id : null) : now
    },
    make: async () => {
      const done = await github.rerunFailed(id)
      return done.ok || done.problem.kind === 'refused' ? ok(id) : done
    },
  })
}
