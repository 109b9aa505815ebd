import { accept as acceptChange, listAccepted } from '../../app/accept.ts'
import type { Problem } from '../../core/problem.ts'
import { renderLedger, renderWritten } from '../../core/render/history.ts'
import { count } from '../../core/render/figures.ts'
import { authorOf } from '../../io/data-branch/occasion.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../print.ts'
import { couldNotRun } from '../problems.ts'
import { openGarden } from '../session.ts'
import { showFindings } from '../show-findings.ts'
import type { VerbRun } from '../verb.ts'
import { fromRoot, textsOf } from '../words.ts'

export const accept: VerbRun = async (session, words, options) => {
  const [example] = words.flat()
  const [preset, key, reason, until, state] = ['preset', 'key', 'reason', 'until', 'for'].map((name) => textsOf(options[name])[0])
  const listed = options['list'] === true
  if (!listed && (example === undefined || reason === undefined)) return couldNotRun(session, [USAGE])
  const garden = await openGarden(session)
  if (!garden.ok) return couldNotRun(session, garden.problem)
  const { world, resolved } = garden.value
  showFindings(session, resolved.findings)
  const now = world.clock.now().toISOString()
  const named = example === undefined ? {} : { example: fromRoot(garden.value, example) }
  if (listed) {
    const ledger = await listAccepted(world, resolved.config, { ...named, today: now.slice(0, 10) })
    if (!ledger.ok) return couldNotRun(session, [ledger.problem])
    print(session, ledger.value, renderLedger)
    return ledger.value.problems.length === 0 ? EXIT.clean : EXIT.warnings
  }
  const by = await authorOf(process.env, world.files.rootAbs)
  if (by === null) return couldNotRun(session, [NOBODY])
  const given = { ...(preset === undefined ? {} : { preset }), ...(key === undefined ? {} : { key }), ...(until === undefined ? {} : { until }), ...(state === undefined ? {} : { for: state }) }
  const done = await acceptChange(world, resolved.config, { example: named.example ?? '', reason: reason ?? '', ...given, quarantine: options['quarantine'] === true, by, now, dryRun: options['dryRun'] === true })
  if (!done.ok) return couldNotRun(session, [done.problem])
  print(session, done.value, ({ kind, entries, known, branch, dryRun, commit }, terminal) => {
    const what = `${count(entries.length, kind === 'accepted' ? 'accepted change' : 'quarantine')} until ${entries[0]?.until ?? '?'}`
    const did = commit !== null ? `${what} written to ${branch}.` : dryRun && known < entries.length ? `${what} would be written to ${branch}.` : `Nothing to do: this was said already (${what}).`
    return renderWritten([did], entries.map((entry) => `${entry.example} ${entry.preset} ${entry.metric}`), [], terminal)
  })
  return EXIT.clean
}

const USAGE: Problem = { code: 'USAGE', message: '`hortus accept` needs an example and a reason.', next: 'For instance `hortus accept vision/digits --key durationMs --reason "a larger model, agreed in #12"`; `hortus accept --list` shows what is accepted.' }
const NOBODY: Problem = { code: 'ACCEPT.NOBODY', message: 'git does not know who you are, and an accepted change has an author.', next: 'Set your name: `git config user.name "…"` and `git config user.email …`.' }
