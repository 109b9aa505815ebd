import { loweredCodes } from '../rules/apply-levels.ts'
import { FINDINGS } from '../rules/finding.ts'
import { POLICIES } from '../rules/policies/policy-table.ts'
import type { Config } from '../schema/config.ts'
import { didYouMean } from '../source/did-you-mean.ts'
import { configSchema } from '../schema/generated/config.schema.ts'
import { dotted, type Issue } from './assignment.ts'
import { type Merge, toPointer } from './merge.ts'
import { originOf, type Origin } from './origin.ts'
import type { Tree } from './tree.ts'

/** What the schema cannot say about codes: one that nothing has changes nothing, and its author believes it does; one of TFC cannot be lowered. */
export function codeIssues(merge: Merge): readonly Issue[] {
  const { levels, exempt } = merge.tree['validate'] as { levels: Tree; exempt: unknown }
  return [
    ...Object.keys(levels).flatMap((code) => unknown(code, `validate.levels.${code}`, 'validate.levels', levelOrigin(merge, code))),
    ...codesIn(exempt).flatMap(({ code, index }) => unknown(code, `validate.exempt.${index}.code`, 'validate.exempt', originOf(merge.origins, toPointer(['validate', 'exempt', String(index)])))),
    ...idlePolicies(merge, levels),
    ...loweredCodes(levels as Config['validate']['levels']).map(({ code, level, kept }) => lowered(code, level, kept, levelOrigin(merge, code))),
  ]
}

/**
 * A repository that sets other parameters for a rule and no level believes that the rule is on. Written defaults are no such belief
 * (`hortus config` prints them), and an organisation may set parameters for those that switch the rule on.
 */
function idlePolicies(merge: Merge, levels: Tree): readonly Issue[] {
  return Object.keys(POLICIES).filter((code) => !Object.hasOwn(levels, code)).flatMap((code) => {
    const set = Object.entries(POLICY_SCHEMAS[code]?.properties ?? {}).map(([key, node]) => ({ path: ['validate', 'policies', code, key], usual: node.default })).find(({ path, usual }) => isSetHere(merge, path, usual))
    if (set === undefined) return []
    return [{ kind: 'unknown_key' as const, path: dotted(set.path), message: `validate.policies.${code} changes nothing: the rule is off`, fix: `Give it a level under validate.levels, for instance \`${code}: warning\`; \`off\` says that it is meant.`, origin: originOf(merge.origins, toPointer(set.path)) }]
  })
}

const POLICY_SCHEMAS = configSchema.properties?.['validate']?.properties?.['policies']?.properties ?? {}

function isSetHere(merge: Merge, path: readonly string[], usual: unknown): boolean {
  const value = path.reduce<unknown>((tree, key) => (tree as Tree)[key], merge.tree)
  return originOf(merge.origins, toPointer(path)).layer === 'repository' && JSON.stringify(value) !== JSON.stringify(usual)
}

const levelOrigin = (merge: Merge, code: string): Origin => originOf(merge.origins, toPointer(['validate', 'levels', code]))

/** The items may still be anything: their shape is judged elsewhere. */
function codesIn(exempt: unknown): readonly { readonly code: string; readonly index: number }[] {
  const items: readonly unknown[] = Array.isArray(exempt) ? exempt : []
  return items.flatMap((item, index) => {
    const code = (item as { readonly code?: unknown } | null)?.code
    return typeof code === 'string' ? [{ code, index }] : []
  })
}

function unknown(code: string, path: string, where: string, origin: Origin): readonly Issue[] {
  if (Object.hasOwn(FINDINGS, code)) return []
  const meant = didYouMean(code, Object.keys(FINDINGS))
  return [{ kind: 'unknown_key', path, message: `Unknown code ${code} in ${where}${meant === null ? '' : `; did you mean ${meant}?`}`, fix: meant === null ? 'Remove it, or write one of the codes of docs/findings/.' : `Write ${meant}.`, origin }]
}

function lowered(code: string, level: string, kept: string, origin: Origin): Issue {
  const message = `${code} cannot be ${level === 'off' ? 'switched off' : `lowered to ${level}`}: TFC makes it ${kept === 'error' ? 'an' : 'a'} ${kept}, and only more can be demanded`
  return { kind: 'lowered', path: `validate.levels.${code}`, message, fix: 'Remove the line; a single place can be left out with its reason under validate.exempt.', origin }
}
