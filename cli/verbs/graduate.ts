import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graduate as graduateExample } from '../../app/graduate.ts'
import { repositoryName } from '../../core/export/repository-name.ts'
import { REPOSITORY_NAME } from '../../core/garden/read-graduated.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { mergeOrder, renderProposals } from '../../core/render/proposals.ts'
import { inert } from '../../core/render/plain.ts'
import type { RemoteRepository, World } from '../../core/world.ts'
import { openRemoteRepository } from '../../io/github/remote-repository.ts'
import { openTarget } from '../../io/target.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { openGarden } from '../session.ts'
import type { VerbRun } from '../verb.ts'
import { firstOf, fromRoot, textsOf } from '../words.ts'

export const graduate: VerbRun = async (session, words, options) => {
  const [to, branch] = ['to', 'branch'].map((name) => textsOf(options[name])[0])
  const garden = await openGarden(session)
  if (!garden.ok) return emitProblems(session, 'graduate', garden.problem)
  const { world, resolved } = garden.value
  const sides = await openSides(world, to ?? '')
  if (!sides.ok) return emitProblems(session, 'graduate', [sides.problem])
  // The export lives only while it is proven and pushed.
  const scratch = await mkdtemp(join(tmpdir(), 'hortus-graduate-'))
  try {
    await using directory = openTarget(join(scratch, 'export'), world.files.rootAbs)
    const dryRun = options['dryRun'] === true
    const report = await graduateExample(world, resolved.config, { example: fromRoot(garden.value, firstOf(words)), ...sides.value, directory, branch: branch ?? null, dryRun, draft: options['draft'] === true, withHistory: options['withHistory'] === true })
    const code = await emitReport(session, garden.value, report, { write: false })
    if (!session.options.json && session.options.format === undefined && report.proposals !== undefined) session.terminal.out(inert(`\n${renderProposals(report)}${dryRun ? '\nNothing was written: leave --dry-run out to write this.\n' : mergeOrder(report, [sides.value.target.webUrl, sides.value.garden.webUrl])}`))
    return code
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** Each side has a token of its own, from the environment alone: a command line can be read by every process of the machine (A67). */
async function openSides(world: World, to: string): Promise<Result<{ readonly target: RemoteRepository; readonly garden: RemoteRepository }>> {
  const env = process.env
  if (!REPOSITORY_NAME.test(to)) return fail({ code: 'GRADUATE.NO_TARGET', message: `${JSON.stringify(to.slice(0, 140))} is not owner/name.`, next: 'Name a repository that is there: --to owner/name.' })
  const name = env['GITHUB_REPOSITORY'] ?? repositoryName((await world.remotes.addresses()).remoteUrl)
  if (name === null || !REPOSITORY_NAME.test(name)) return fail({ code: 'GRADUATE.NO_GARDEN', message: 'Which repository on GitHub the garden is, is not known: origin names none.', next: 'Set GITHUB_REPOSITORY to owner/name.' })
  const [targetToken, gardenToken] = [env['HORTUS_TARGET_TOKEN'] ?? '', env['GITHUB_TOKEN'] ?? '']
  // The proof runs the example's own code, and git: nothing that is started from here on needs them.
  delete env['HORTUS_TARGET_TOKEN']
  delete env['GITHUB_TOKEN']
  if (targetToken === '') return fail(noToken('HORTUS_TARGET_TOKEN', to, ' and Workflows: write'))
  if (gardenToken === '') return fail(noToken('GITHUB_TOKEN', name, ''))
  const common = { apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com', signal: world.signal, onWait: (message: string) => world.log.info(message) }
  const target = openRemoteRepository({ ...common, repository: to, token: targetToken })
  if (!target.ok) return target
  const garden = openRemoteRepository({ ...common, repository: name, token: gardenToken })
  return garden.ok ? ok({ target: target.value, garden: garden.value }) : garden
}

const noToken = (variable: string, repository: string, more: string): Problem => ({ code: 'GRADUATE.NO_TOKEN', message: `No token for ${repository} is given.`, next: `Put one into the variable ${variable}, with Contents: write, Pull requests: write${more} on that repository.` })
