/** One finding as a result of a SARIF log. */
import { createHash } from 'node:crypto'
import { entryOf, identityOf } from '../../rules/baseline.ts'
import type { Finding, Report } from '../../schema/report.ts'
import { cut, plain, plainLines } from '../plain.ts'
import { quotedOf } from '../quoted.ts'
import { LEVELS } from './rules.ts'

export function resultOf(finding: Finding, ruleIndex: number, occurrence: number, baseline: Report['baseline']) {
  return {
    ruleId: finding.code,
    ruleIndex,
    level: LEVELS[finding.level],
    message: { text: messageOf(finding) },
    locations: [locationOf(finding)],
    partialFingerprints: { [FINGERPRINT]: fingerprintOf(finding, occurrence) },
    ...(baseline === null ? {} : { baselineState: finding.status === 'known' ? ('unchanged' as const) : ('new' as const) }),
    ...(finding.status === 'known' ? { suppressions: [{ kind: 'external' as const, status: 'accepted' as const, justification: plain(`Frozen in the baseline${baseline === null ? '' : ` ${baseline.path}`}.`) }] } : {}),
    ...(finding.example === null ? {} : { properties: { example: plain(finding.example) } }),
  }
}

/**
 * A relative URI below SRCROOT. Code scanning refuses a log in which one result has no file, so what is about the whole
 * repository is at `.`; and its documentation asks for a start line, so what is about a whole file is at the first one.
 */
function locationOf({ path, line, column }: Finding) {
  const region = { startLine: line ?? 1, ...(line === null || column === null ? {} : { startColumn: column }) }
  return { physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: 'SRCROOT' }, region } }
}

/** Every segment percent-encoded: a name may hold spaces, colons, question marks, or text that is no valid Unicode. */
export const uriOf = (path: string): string => path.toWellFormed().split('/').map(encodeURIComponent).join('/')

/** `](` would make a link of what a repository wrote (SARIF 3.11.6). */
function messageOf({ message, fix }: Finding): string {
  const { quote } = quotedOf(message)
  const text = quote.length === 0 ? plain(message) : plainLines(message)
  return `${cut(text, MAX_MESSAGE)}${fix === '' ? '' : `\nFix: ${cut(plain(fix), MAX_MESSAGE)}`}`.replaceAll('](', '] (')
}

const MAX_MESSAGE = 1000

/** Its version is raised when what goes into it changes: then all alerts are new once. */
const FINGERPRINT = 'hortusFinding/v1'

/** What the baseline knows a finding by: it survives when lines move. The second of its kind in a file is another one. */
const fingerprintOf = (finding: Finding, occurrence: number): string => createHash('sha256').update(`${identityOf(entryOf(finding))}\n${occurrence}`).digest('hex').slice(0, 32)

/** The findings with how many of the same identity stand before each. */
export function withOccurrence(findings: readonly Finding[]): readonly { readonly finding: Finding; readonly occurrence: number }[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const identity = identityOf(entryOf(finding))
    const occurrence = (seen.get(identity) ?? 0) + 1
    seen.set(identity, occurrence)
    return { finding, occurrence }
  })
}
