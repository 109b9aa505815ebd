/** TFC-0010 sections 5 and 11: what runs recorded of their environment. Rule 110. */
import type { Finding } from '../../schema/report.ts'
import { requirementClaims } from '../../workspace/environment/requirement-claims.ts'
import { requirementKey } from '../../workspace/environment/environment-facts.ts'
import type { RunDirectory, Workspace } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import { atMost } from './at-most.ts'
import { shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

const MAX = 20

export const runEnvironmentRules: WorkspaceRule = ({ runs, environment }) => {
  const old = runs.flatMap(oldPython)
  const hashes = environment == null ? [] : runs.flatMap((run) => wrongHash(run, environment))
  const rest = (code: 'TFC0010.PYTHON_OLD' | 'TFC0010.REQUIREMENTS_HASH') => (first: Finding, more: number): Finding => finding(code, first, `${first.message} The same holds for ${more} more.`)
  return [...atMost(MAX, old, (each) => each, rest('TFC0010.PYTHON_OLD')), ...atMost(MAX, hashes, (each) => each, rest('TFC0010.REQUIREMENTS_HASH'))]
}

function oldPython({ system }: RunDirectory): Finding[] {
  if (system.state !== 'read') return []
  const [, major, minor] = /^\D{0,20}(\d{1,4})\.(\d{1,4})/.exec(system.document.written('/python') ?? '') ?? []
  if (major === undefined || Number(major) > 3 || (Number(major) === 3 && Number(minor) >= 11)) return []
  return [finding('TFC0010.PYTHON_OLD', system.document.place('/python'), `The run used Python ${major}.${minor}.`)]
}

function wrongHash(run: RunDirectory, { requirementHashes }: NonNullable<Workspace['environment']>): Finding[] {
  return requirementClaims(run).flatMap(({ pointer, value, commit, file }) => {
    const real = requirementHashes.get(requirementKey(commit, file))
    if (run.system.state !== 'read' || real === undefined || real === value) return []
    return [finding('TFC0010.REQUIREMENTS_HASH', run.system.document.place(pointer), real === null ? `There is no ${file} at the commit ${shorten(commit, 12)} that could have this hash.` : `${file} at the commit ${shorten(commit, 12)} has the SHA-256 ${real.slice(0, 16)}…, not ${shorten(value, 17)}.`)]
  })
}
