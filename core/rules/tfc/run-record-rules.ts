/** Rules 60 to 62: what is needed to repeat a run, and to put it in order with others. */
import { isMap } from '../../source/source-document.ts'
import type { Finding } from '../../schema/report.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import { isKnownStatus } from '../../workspace/run-state.ts'
import { finding } from '../finding.ts'
import { isPrivateRepository } from './private-repository.ts'
import type { RunContext, RunRule } from './run-context.ts'
import { timeFindings } from './run-time-rules.ts'
import { listed, shorten } from './shorten.ts'

export const recordFindings: RunRule = (run, context) => (run.config.state === 'read' ? [...recommended(run.config), ...code(run.config, context), ...status(run.config), ...timeFindings(run.id, run.config)] : [])

/** What training holds depends on the training; that it says something does not. */
function recommended({ document, root, path }: ReadDoc): Finding[] {
  const texts = ['code.repo', 'code.commit', 'seed', 'started_at'].filter((key) => (document.written(`/${key.replace('.', '/')}`)?.trim() ?? '') === '')
  const { training } = root
  const missing = [...texts, ...(isMap(training) && Object.keys(training).length > 0 ? [] : ['training (epochs, batch_size, optimizer)'])]
  return missing.length === 0 ? [] : [finding('TFC0003.RECORD_INCOMPLETE', { path, line: 1, column: 1 }, `config.yaml has no ${listed(missing)}.`)]
}

/** Where the repository cannot be reached, nobody could look for the commit: that is told once. */
function code({ document }: ReadDoc, { workspace: { knownCommits } }: RunContext): Finding[] {
  const repository = document.written('/code/repo')?.trim() ?? ''
  const commit = document.written('/code/commit')?.trim() ?? ''
  if (isPrivateRepository(repository)) return [finding('TFC0003.REPOSITORY_PRIVATE', document.place('/code/repo'), `${shorten(withoutUser(repository))} can only be reached from one network.`)]
  if (commit === '') return []
  const place = document.place('/code/commit')
  if (!/^[0-9a-fA-F]{7,64}$/.test(commit)) return [finding('TFC0003.COMMIT_INVALID', place, `${shorten(commit)} is no commit id.`)]
  if (knownCommits === null || knownCommits.has(commit)) return []
  return [finding('TFC0003.COMMIT_UNKNOWN', place, `The history of this repository does not hold the commit ${commit}.`)]
}

/** A password in an address is not shown. */
const withoutUser = (repository: string): string => repository.replace(/\/\/[^/@]*@/, '//')

function status({ document }: ReadDoc): Finding[] {
  const word = document.written('/status')?.trim() ?? ''
  return word === '' || isKnownStatus(word.toLowerCase()) ? [] : [finding('TFC0003.STATUS_UNKNOWN', document.place('/status'), `${shorten(word)} is no known status of a run.`)]
}
