/** TFC-0009 section 6: branches and pull requests. Rules 98 to 101. */
import type { Finding } from '../../schema/report.ts'
import type { WorkflowFacts } from '../../workspace/development/workflow-facts.ts'
import { isMade, readBranch, type BranchName } from '../../workspace/development/branch-name.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import { listed, shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

export const branchRules: WorkspaceRule = (workspace) => {
  const { workflow } = workspace
  if (workflow == null) return []
  const branch = workflow.pullRequest?.head ?? workflow.history.branch
  if (branch === null) return unmerged(workflow)
  const name = readBranch(branch)
  return [...badName(branch, name), ...pullRequest(workflow, name), ...direct(workflow, name), ...addsVersion(workspace, name), ...old(workflow, branch, name), ...unmerged(workflow)]
}

const DAY = 86_400
const OLD_DAYS = 30

/** A branch lies in no file. */
const HERE = { path: '.' }

const badName = (branch: string, name: BranchName | null): Finding[] => (name !== null || isMade(branch) ? [] : [finding('TFC0009.BRANCH_NAME', HERE, `The branch ${quoted(branch)} is called neither main, develop, feature/NAME, hotfix/NAME, dataset/NAME-vN nor model/NAME-vN.`)])

const quoted = (text: string): string => JSON.stringify(shorten(text, 100))

function pullRequest({ pullRequest: request }: WorkflowFacts, name: BranchName | null): Finding[] {
  if (request?.base !== 'main') return []
  if (name?.kind === 'hotfix') return [finding('TFC0009.HOTFIX_DEVELOP', HERE, `${quoted(request.head)} goes to main; develop needs it too.`)]
  if (name?.kind === 'develop' || isMade(request.head)) return []
  return [finding('TFC0009.MAIN_PULL_REQUEST', HERE, `The pull request goes from ${quoted(request.head)} to main, which takes only develop and hotfix/NAME.`)]
}

/** A squashed pull request looks like a commit on main, but for its number. */
function direct({ pullRequest: request, history, based }: WorkflowFacts, name: BranchName | null): Finding[] {
  if (request !== null || !based || name?.kind !== 'main') return []
  const commits = (history.commits ?? []).filter(({ parents, subject }) => parents.length < 2 && !/\(#[0-9]+\)$/.test(subject))
  if (commits.length === 0 || (history.commits ?? []).some(({ parents }) => parents.length > 1)) return []
  return [finding('TFC0009.MAIN_DIRECT', HERE, `${commits.length === 1 ? 'A commit was' : `${commits.length} commits were`} made directly on main: ${listed(commits.map(({ sha }) => sha.slice(0, 10)))}.`)]
}

/** Whether a branch adds its version can be said only against a base. */
function addsVersion({ change, datasets, models }: Workspace, name: BranchName | null): Finding[] {
  if (change === null || (name?.kind !== 'dataset' && name?.kind !== 'model')) return []
  const found = (name.kind === 'dataset' ? datasets : models).find((each) => each.name === name.name && each.version === name.version)
  const path = `${name.kind}s/${name.name}/${name.version}`
  if (found !== undefined && !change.versionsBefore.has(path)) return []
  const why = found === undefined ? `adds no ${path}` : `adds no version: ${path} was there before`
  return [finding('TFC0009.BRANCH_NO_VERSION', found === undefined ? HERE : { path }, `The branch ${quoted(`${name.kind}/${name.name}-${name.version}`)} ${why}.`)]
}

function old({ history, based, now }: WorkflowFacts, branch: string, name: BranchName | null): Finding[] {
  if (!based || name?.kind === 'main' || name?.kind === 'develop') return []
  const first = Math.min(...(history.commits ?? []).map(({ committedAt }) => committedAt).filter((time) => time > 0))
  const days = Math.floor((now - first) / DAY)
  return days > OLD_DAYS ? [finding('TFC0009.BRANCH_OLD', HERE, `The first commit of ${quoted(branch)} is ${days} days old.`)] : []
}

/** Asked when the repository as a whole is looked at: at a pull request nothing is unmerged for good. */
function unmerged({ history, pullRequest: request, based, now }: WorkflowFacts): Finding[] {
  if (based || request !== null) return []
  const left = history.unmerged.filter(({ name, changedAt }) => name.startsWith('feature/') && changedAt > 0 && now - changedAt > OLD_DAYS * DAY)
  if (left.length === 0) return []
  const days = Math.floor((now - Math.min(...left.map(({ changedAt }) => changedAt))) / DAY)
  return [finding('TFC0009.BRANCH_UNMERGED', HERE, `${left.length === 1 ? 'A feature branch was' : `${left.length} feature branches were`} never merged, the oldest for ${days} days: ${listed(left.map(({ name }) => name))}.`)]
}
