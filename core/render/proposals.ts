/** What a graduation wrote to GitHub, or would: every branch with its commit, every pull request with its words. */
import type { Report } from '../schema/report.ts'
import { plain, plainLines } from './plain.ts'

type Proposal = NonNullable<Report['proposals']>[number]

export function renderProposals({ proposals = [] }: Report): string {
  return proposals.map((each) => (each.kind === 'branch' ? branch(each) : pull(each))).join('\n')
}

/** What a person does next, in the order that matters: a pointer to an empty place helps nobody. Empty while not both are open. */
export function mergeOrder({ proposals = [] }: Report, webUrls: readonly string[]): string {
  const pulls = proposals.filter(({ kind }) => kind === 'pull_request')
  const lines = pulls.flatMap(({ repository, state, number }, at) => (number === null || state === 'merged' ? [] : [`  ${at + 1}. merge ${webUrls.find((url) => url.endsWith(`/${repository}`)) ?? plain(repository)}/pull/${number}`]))
  return lines.length === 0 ? '' : `\nNext, in this order:\n${lines.join('\n')}\n`
}

const branch = ({ repository, branch: name, commit, tree, state }: Proposal): string => `${WORDS[state]} branch ${plain(name)} of ${plain(repository)}\n  commit ${commit ?? '?'}\n  tree   ${tree ?? '?'}\n`

function pull({ repository, branch: from, base, title, body, state, number, draft }: Proposal): string {
  const text = plainLines(body ?? '').trimEnd().split('\n').map((line) => `  │ ${line}`).join('\n')
  return `${WORDS[state]} ${draft === true ? 'draft ' : ''}pull request ${number === null ? '' : `#${number} `}of ${plain(repository)}, from ${plain(from)} to ${plain(base ?? '')}\n  ${plain(title ?? '')}\n${text}\n`
}

const WORDS: Readonly<Record<Proposal['state'], string>> = {
  planned: 'would write',
  outdated: 'would edit',
  written: 'wrote',
  edited: 'edited',
  there: 'is there:',
  merged: 'was merged:',
}
