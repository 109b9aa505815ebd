/** What scripts ask of the engine that they did not ask before: a line for each change, the most dangerous first. */
import type { Report } from '../../schema/report.ts'
import { byDanger, changeParts, stateWords, type ContractChange, type ContractDiff } from '../contract-changes.ts'
import { fit } from './budget.ts'
import { leftOut } from './head.ts'
import { code, join, md, ours, type Md } from './md.ts'

export function contractSection(report: Report, limit: number): Md {
  const diffs = byDanger(report.contracts ?? [])
  if (diffs.length === 0) return ours('')
  const { kept, left } = fit(diffs.map((diff) => ({ md: oneDiff(diff) })), limit - 200)
  return join([ours('**Contracts**: what scripts ask of the container engine, compared with the merge base'), ...kept.map((part) => part.md), leftOut(left, 'contract')], '\n\n')
}

function oneDiff({ example, preset, state, changes }: ContractDiff): Md {
  const shown = changes.slice(0, MAX_CHANGES)
  const lines = shown.map((change) => md`- ${ours(MARKS[change.danger])}${join(changeParts(change).map((part) => ('ours' in part ? ours(part.ours) : code(part.theirs, 200))), '')}`)
  return join([md`${code(example)} ${code(preset)} ${ours(stateWords(state))}`, join(lines, '\n'), leftOut(changes.length - shown.length, 'change')], '\n\n')
}

const MAX_CHANGES = 12
const MARKS: Readonly<Record<ContractChange['danger'], string>> = { high: '**danger** ', medium: '', low: '' }
