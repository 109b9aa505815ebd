import { relative, resolve } from 'node:path'
import { site } from '../../app/site.ts'
import { fail, ok } from '../../core/problem.ts'
import { count } from '../../core/render/figures.ts'
import { toPosix } from '../below.ts'
import type { Story } from '../story.ts'

/** What was left out is told on the pages; with `strict` it fails the step. */
export const siteStory: Story<'site'> = async ({ world, resolved: { config }, inputs, workspaceAbs }) => {
  const outAbs = resolve(workspaceAbs, inputs.out ?? '.hortus/site')
  const built = await site(world, config, { outAbs, today: world.clock.now().toISOString().slice(0, 10) })
  if (!built.ok) return built
  const { files, bytes, gardens, problems } = built.value
  world.log.info(`${files} files for ${gardens.map(({ name, examples }) => `${count(examples, 'example')} of ${name}`).join(', ')}; left out: ${problems.length}`)
  for (const { code, message, next } of problems) world.log.warn(`${code}: ${message} ${next}`)
  const [first] = problems
  if (first !== undefined && inputs.strict) return fail({ ...first, message: `${problems.length} left out, the first: ${first.message}` })
  return ok({ report: null, outputs: { directory: toPosix(relative(workspaceAbs, outAbs)), files: String(files), bytes: String(bytes), 'left-out': String(problems.length) } })
}
