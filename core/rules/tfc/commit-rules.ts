/** TFC-0009 section 5: what a commit says. Rules 94 to 97. */
import type { Finding } from '../../schema/report.ts'
import type { GitCommit } from '../../world.ts'
import { readSubject, type CommitSubject, type CommitType } from '../../workspace/development/commit-subject.ts'
import { isTfc, scopesOf, type Scopes } from '../../workspace/development/scopes.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { didYouMean } from '../../source/did-you-mean.ts'
import { finding } from '../finding.ts'
import { listed, shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

/** Commits that join branches are written by git and GitHub, and not judged. */
export const commitRules: WorkspaceRule = (workspace) => {
  const commits = (workspace.workflow?.history.commits ?? []).filter(({ parents }) => parents.length < 2)
  if (commits.length === 0) return []
  const scopes = scopesOf(workspace)
  const read = commits.map((commit) => ({ commit, subject: readSubject(commit.subject) }))
  return [...read.flatMap(({ commit, subject }) => (subject === null ? [badSubject(commit)] : [...badScope(commit, subject, scopes), ...badTrailers(commit, subject, workspace, scopes)])), ...withoutMetadata(read)]
}

type Code = Extract<Parameters<typeof finding>[0], `TFC0009.COMMIT_${string}`>

const NEEDED = { dataset: 'dataset-version', model: 'model-version', experiment: 'experiment-file', run: 'run-id' } as const satisfies Partial<Record<CommitType, string>>

const isDemanding = (type: CommitType): type is keyof typeof NEEDED => Object.hasOwn(NEEDED, type)

/** A commit lies in no file. */
const at = (code: Code, commit: GitCommit, message: string, fix?: string): Finding => finding(code, { path: '.' }, `Commit ${nameOf(commit)} ${message}`, fix === undefined ? {} : { fix })

const nameOf = ({ sha, subject }: GitCommit): string => `${sha.slice(0, 10)} ${JSON.stringify(shorten(subject, 60))}`

const badSubject = (commit: GitCommit): Finding => at('TFC0009.COMMIT_SUBJECT', commit, 'has not the form `type(scope): description` with one of the thirteen types.')

function badScope(commit: GitCommit, { type, scope }: CommitSubject, { names, runs }: Scopes): Finding[] {
  if (names.has(scope) || isTfc(scope) || (type === 'run' && runs.has(scope))) return []
  const near = didYouMean(scope, [...names])
  return [at('TFC0009.COMMIT_SCOPE', commit, `has the scope ${JSON.stringify(shorten(scope, 60))}, which is neither core nor a dataset, model, experiment, tool or TFC here.`, near === null ? undefined : `Did you mean ${shorten(near, 60)}?`)]
}

function badTrailers(commit: GitCommit, subject: CommitSubject, workspace: Workspace, scopes: Scopes): Finding[] {
  const value = (key: string): string | null => commit.trailers.findLast((trailer) => trailer.key === key)?.value ?? null
  const missing = neededBy(subject).filter((key) => value(key) === null)
  const wrong = commit.trailers.flatMap(({ key, value: text }) => (isThere(key, text, workspace, scopes) ? [] : [`${key}: ${shorten(text, 60)}`]))
  const breaking = value('breaking-change')
  return [
    ...(missing.length === 0 ? [] : [at('TFC0009.COMMIT_TRAILER_MISSING', commit, `lacks ${listed(missing)}, which the type ${subject.type} needs.`)]),
    ...(wrong.length === 0 ? [] : [at('TFC0009.COMMIT_TRAILER_WRONG', commit, `names what is not here: ${listed(wrong)}.`)]),
    ...(breaking === null || breaking === 'true' || breaking === 'false' ? [] : [at('TFC0009.COMMIT_BREAKING', commit, `says breaking-change: ${shorten(breaking, 40)}.`)]),
  ]
}

/** A run commit about a tool has no run, and one with a run as its scope has said which: it never needs a run id. */
const neededBy = ({ type }: CommitSubject): readonly string[] => (isDemanding(type) ? ['tfc-version', ...(type === 'run' ? [] : [NEEDED[type]])] : [])

function isThere(key: string, value: string, { datasets, models, listing }: Workspace, { runs }: Scopes): boolean {
  switch (key) {
    case 'tfc-version':
      return value.split(',').every((each) => isTfc(each.trim()) || /^(?:[\w.-]+\/)?tfc\/[0-9]{1,4}$/i.test(each.trim()))
    case 'dataset-version':
      return hasVersion(datasets, value.replace(/^dataset\//, ''))
    case 'model-version':
      return hasVersion(models, value.replace(/^model\//, ''))
    case 'experiment-file':
      return value.startsWith('experiments/') && listing.file(value) !== null
    case 'run-id':
      return runs.has(value)
    default:
      return true
  }
}

const hasVersion = (versions: readonly { readonly name: string; readonly version: string }[], id: string): boolean => versions.some(({ name, version }) => `${name}:${version}` === id)

const METADATA: ReadonlySet<string> = new Set(['tfc-version', 'breaking-change', ...Object.values(NEEDED)])

/** One finding for all: it is one habit. */
function withoutMetadata(read: readonly { readonly commit: GitCommit; readonly subject: CommitSubject | null }[]): Finding[] {
  const bare = read.filter(({ commit, subject }) => subject !== null && !isDemanding(subject.type) && !commit.trailers.some(({ key }) => METADATA.has(key)))
  if (bare.length === 0) return []
  const shas = bare.map(({ commit }) => commit.sha.slice(0, 10))
  return [finding('TFC0009.COMMIT_NO_METADATA', { path: '.' }, `${bare.length === 1 ? 'A commit' : `${bare.length} commits`} of types that need none carr${bare.length === 1 ? 'ies' : 'y'} no metadata: ${listed(shas)}.`)]
}
