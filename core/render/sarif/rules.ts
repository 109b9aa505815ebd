/** The rules of a SARIF log: what the table knows of every code that occurs. */
import { docsUrlOf, familyOf } from '../../rules/families.ts'
import { FINDINGS, type FindingKind } from '../../rules/finding.ts'
import type { Finding } from '../../schema/report.ts'

export const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const
const SEVERITY = { error: 'error', warning: 'warning', notice: 'recommendation' } as const

/** In the order of their codes, each once; a code that the table does not have (a report of another version) is a rule all the same. */
export function rulesOf(findings: readonly Finding[]): readonly SarifRule[] {
  const first = new Map(findings.map((each) => [each.code, each]))
  return [...first.keys()].toSorted().map((code) => ruleOf(code, first.get(code)!))
}

export type SarifRule = ReturnType<typeof ruleOf>

function ruleOf(code: string, { level, message, fix }: Finding) {
  const table: Readonly<Record<string, FindingKind>> = FINDINGS
  const known = Object.hasOwn(table, code) ? table[code] : undefined
  const kind: FindingKind = known ?? (isVerdict(code) ? VERDICTS[code] : { level, title: code, means: message, fix })
  const source = kind.source === undefined ? '' : `\n\nSource: ${kind.source}.`
  return {
    id: code,
    name: pascal(code),
    shortDescription: { text: `${kind.title}.` },
    fullDescription: { text: kind.means },
    help: {
      text: `${kind.means}\n\nWhat to do: ${kind.fix}${source}`,
      markdown: `${kind.means}\n\n**What to do:** ${kind.fix}${source}${known === undefined ? '' : `\n\n[All about ${code}](${docsUrlOf(code)})`}`,
    },
    ...(known === undefined ? {} : { helpUri: docsUrlOf(code) }),
    defaultConfiguration: { ...(kind.off === true ? { enabled: false } : {}), level: LEVELS[kind.level] },
    properties: { 'problem.severity': SEVERITY[kind.level], tags: [familyOf(code)] },
  }
}

const VERDICTS: Readonly<Record<'EXAMPLE.FAILED' | 'COMPARE.REGRESSION' | 'HISTORY.REGRESSION', FindingKind>> = {
  'EXAMPLE.FAILED': { level: 'error', title: 'The example failed', means: 'It did not reach a rung that it should reach.', fix: 'Read the log of its run.' },
  'COMPARE.REGRESSION': { level: 'error', title: 'A run is worse than its base', means: 'A metric got worse by more than its tolerance.', fix: 'Find what in the change made it worse, or let a person accept it.' },
  'HISTORY.REGRESSION': { level: 'error', title: 'The default branch is worse than it was', means: 'Three builds in a row confirmed that a metric got worse.', fix: 'Find what in the commits between made it worse, or let a person accept it.' },
}

const isVerdict = (code: string): code is keyof typeof VERDICTS => Object.hasOwn(VERDICTS, code)

/** `TFC0004.HASH_MISMATCH` → `Tfc0004HashMismatch`: names of rules are identifiers. */
const pascal = (code: string): string => code.split(/[._]/).map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join('')
