/** What one configuration asks less than another, in words for a reviewer. */
import { defaultLevel, FINDINGS, type FindingKind } from '../rules/finding.ts'
import type { Config } from '../schema/config.ts'

type Exemption = Config['validate']['exempt'][number]

/** What TFC demands is not here: its levels cannot be lowered, and that is told by a finding of its own. */
export function weakened(from: Config, to: Config): readonly string[] {
  const exempt = to.validate.exempt.filter((each) => !from.validate.exempt.some((old) => sameExemption(old, each)))
  const ignored = to.garden.ignore.filter((glob) => !from.garden.ignore.includes(glob))
  const lowered = [...new Set([...Object.keys(from.validate.levels), ...Object.keys(to.validate.levels)])].filter((code) => rank(to, code) < rank(from, code)).sort()
  return [
    ...(from.workspace.profile !== 'off' && to.workspace.profile === 'off' ? ['switches the workspace off (it is judged all the same until this is merged)'] : []),
    ...(['checksums', 'signatures'] as const).filter((key) => DEMAND[to.workspace[key]] < DEMAND[from.workspace[key]]).map((key) => `asks less for ${key} (what was asked before holds until this is merged)`),
    ...(from.workspace.lfs.server === to.workspace.lfs.server ? [] : [`changes the LFS server that is asked to ${quote(to.workspace.lfs.server)} (what stood there before holds until this is merged)`]),
    ...exempt.map(({ code, path }) => `exempts ${quote(code)} at ${quote(path)}${code.startsWith('TFC0008.') ? ' (which does not hold until this is merged)' : ''}`),
    ...lowered.map((code) => `lowers ${quote(code)}`),
    ...ignored.map((glob) => `ignores ${quote(glob)}`),
    ...(from.validate.strict && !to.validate.strict ? ['is no longer strict'] : []),
    ...(from.contracts.path === to.contracts.path ? [] : [`names another file of contracts, ${quote(to.contracts.path)}, so that no change of one is seen`]),
    ...(from.history.branch === to.history.branch && from.history.remote === to.history.remote ? [] : [`names another data branch, ${quote(`${to.history.remote}/${to.history.branch}`)}, so that nothing is compared with the history`]),
    ...(from.validate.baseline === to.validate.baseline ? [] : [`names another baseline, ${quote(to.validate.baseline)}`]),
  ]
}

/** The reason may be written better without a reviewer. */
export const sameExemption = (one: Exemption, other: Exemption): boolean => one.code === other.code && one.path === other.path

const DEMAND = { off: 0, warn: 1, require: 2 } as const
const RANK = { off: 0, notice: 1, warning: 2, error: 3 } as const

function rank({ validate }: Config, code: string): number {
  const kinds: Readonly<Record<string, FindingKind>> = FINDINGS
  const kind = Object.hasOwn(kinds, code) ? kinds[code] : undefined
  if (kind === undefined || /^TFC\d/.test(code)) return 0
  return RANK[(Object.hasOwn(validate.levels, code) ? validate.levels[code] : undefined) ?? defaultLevel(kind)]
}

const quote = (text: string): string => JSON.stringify(text.slice(0, 120))
