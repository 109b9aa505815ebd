import { resolve } from 'node:path'
import { append } from '../../app/history/append.ts'
import { trends } from '../../app/history/trends.ts'
import { fail, ok } from '../../core/problem.ts'
import { withFindings } from '../../core/report/with-findings.ts'
import { occasionOf } from '../../io/data-branch/occasion.ts'
import { required } from '../required.ts'
import type { Story } from '../story.ts'

export const historyStory: Story<'history'> = async ({ world, resolved: { config, findings }, inputs, workspaceAbs, env }) => {
  const records = required('history', 'records', inputs.records)
  if (!records.ok) return records
  // The data branch takes it from here, and git from its environment: no command line ever holds it.
  if (inputs.token !== null) process.env['HORTUS_HISTORY_TOKEN'] = inputs.token
  const occasion = await occasionOf(env, world.files.rootAbs, config.history.remote)
  const done = await append(world, config, { paths: [resolve(workspaceAbs, records.value)], occasion })
  if (!done.ok) return done
  const { branch, commit, attempts, added, known, checks, problems } = done.value
  world.log.info(`${added.length} records appended to ${branch}, ${known} were there already, ${problems.length} left out; ${checks.added.length} checks appended`, { commit, attempts })
  for (const { code, message, next } of problems) world.log.warn(`${code}: ${message} ${next}`)
  const [first] = problems
  if (first !== undefined && config.validate.strict) return fail({ ...first, message: `${problems.length} left out, the first: ${first.message}` })
  const told = await trends(world, config, { examples: [] })
  if (!told.ok) return told
  return ok({ report: withFindings(told.value, findings), outputs: { commit: commit ?? '', added: String(added.length), known: String(known), 'left-out': String(problems.length) } })
}
