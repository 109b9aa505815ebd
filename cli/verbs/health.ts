import { health as decide } from '../../app/health.ts'
import { giveNotice } from '../../app/give-notice.ts'
import type { Problem } from '../../core/problem.ts'
import { inert } from '../../core/render/plain.ts'
import { renderJson } from '../../core/render/render-json.ts'
import { renderWritten } from '../../core/render/history.ts'
import type { Health } from '../../core/schema/health.ts'
import { authorOf } from '../../io/data-branch/occasion.ts'
import { EXIT } from '../exit-codes.ts'
import { print, textOptions } from '../print.ts'
import { couldNotRun, showProblems } from '../problems.ts'
import { openGarden, type Garden, type Session } from '../session.ts'
import { showFindings } from '../show-findings.ts'
import type { VerbRun } from '../verb.ts'
import { fromRoot, textsOf } from '../words.ts'

/** `hortus health`: a page, no gate; with --strict what is red, or was left out, fails. */
export const health: VerbRun = async (session, words, options) => {
  const [noticed] = textsOf(options['notice'])
  // --out is where the page goes; what it is made of lies where it always does.
  const { out: _out, ...others } = session.options
  if (noticed === undefined && ['said', 'kind', 'dryRun'].some((name) => options[name] !== undefined && options[name] !== false)) return couldNotRun(session, [ALONE])
  const garden = await openGarden({ ...session, options: others })
  if (!garden.ok) return couldNotRun(session, garden.problem)
  showFindings(session, garden.value.resolved.findings)
  return noticed === undefined ? page(session, garden.value, words.flat()) : notice(session, garden.value, noticed, words.flat(), options)
}

async function page(session: Session, garden: Garden, named: readonly string[]): Promise<number> {
  const { world, resolved } = garden
  const done = await decide(world, resolved.config, { ...(named.length === 0 ? {} : { named: named.map((word) => fromRoot(garden, word)) }), today: today(world) })
  if (!done.ok) return couldNotRun(session, [done.problem])
  session.terminal.out(await rendered(session, done.value))
  const problems = session.options.out === undefined ? [] : await writePage(session, done.value)
  showProblems(session.terminal, problems)
  if (problems.length > 0) return EXIT.couldNotRun
  return session.options.strict && (done.value.summary.red > 0 || done.value.problems.length > 0) ? EXIT.errors : EXIT.clean
}

const today = (world: Garden['world']): string => world.clock.now().toISOString().slice(0, 10)

async function rendered(session: Session, shown: Health): Promise<string> {
  switch (session.options.json ? 'json' : (session.options.format ?? 'terminal')) {
    case 'json':
      return renderJson(shown)
    case 'markdown':
      return inert((await import('../../core/render/health-markdown.ts')).healthMarkdown(shown))
    case 'html':
      return inert((await import('../../core/render/health-html.ts')).healthHtml(shown))
    default:
      return (await import('../../core/render/render-health.ts')).renderHealth(shown, textOptions(session))
  }
}

async function writePage(session: Session, shown: Health): Promise<readonly Problem[]> {
  const garden = await openGarden(session)
  if (!garden.ok) return garden.problem
  const [{ healthMarkdown }, { healthHtml }] = await Promise.all([import('../../core/render/health-markdown.ts'), import('../../core/render/health-html.ts')])
  const files = [['health.md', healthMarkdown(shown)], ['health.html', healthHtml(shown)], ['health.json', renderJson(shown)]] as const
  const written = await Promise.all(files.map(([path, text]) => garden.value.world.output.write(path, text)))
  return written.flatMap((each) => (each.ok ? [] : [each.problem]))
}

async function notice(session: Session, garden: Garden, example: string, others: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const { world, resolved } = garden
  const [said] = textsOf(options['said'])
  if (said === undefined || others.length > 0) return couldNotRun(session, [USAGE])
  const by = await authorOf(process.env, world.files.rootAbs)
  if (by === null) return couldNotRun(session, [NOBODY])
  const done = await giveNotice(world, resolved.config, { example: fromRoot(garden, example), kind: options['kind'] === 'demotion' ? 'demotion' : 'archive', by, said, now: world.clock.now().toISOString(), dryRun: options['dryRun'] === true })
  if (!done.ok) return couldNotRun(session, [done.problem])
  print(session, done.value, ({ path, branch, known, dryRun, until }, terminal) => {
    const did = known ? `Nothing to do: this was said already on ${branch}.` : `The notice ${dryRun ? 'would be written' : 'was written'} to ${branch}; its grace ends on ${until}.`
    return renderWritten([did], [path], [], terminal)
  })
  return EXIT.clean
}

const USAGE: Problem = { code: 'USAGE', message: 'A notice is about one example, and says where the owner was told.', next: 'For instance `hortus health --notice vision/digits --said "#12"`.' }
const ALONE: Problem = { code: 'USAGE', message: '--said, --kind and --dry-run are about a notice, and no --notice is given.', next: 'For instance `hortus health --notice vision/digits --said "#12"`.' }
const NOBODY: Problem = { code: 'HEALTH.NOBODY', message: 'git does not know who you are, and a notice has an author.', next: 'Set your name: `git config user.name "…"` and `git config user.email …`.' }
