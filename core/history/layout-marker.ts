/** The mark of a branch that is ours. A branch without it is someone else's and is never written to. */
import { parseJson } from '../json/parse-json.ts'
import { fail, ok, type Result } from '../problem.ts'

export const MARKER_PATH = '.hortus-data'
export const MARKER_MAX_BYTES = 4096
const VERSION = 1

/** What a new branch begins with. */
export const FIRST_FILES: ReadonlyMap<string, string> = new Map([
  [MARKER_PATH, `${JSON.stringify({ schema: `hortus-data/${VERSION}` })}\n`],
  ['README.md', '# Data of Hortus\n\nRun records, accepted changes and indexes, written by `hortus history` and `hortus accept`. Nothing here is edited by hand, and this\nbranch is never merged into another. `hortus history rebuild` makes every index anew from the records.\n'],
])

/** `text` null: the branch has no mark. */
export function checkMarker(text: string | null, branch: string): Result<void> {
  if (text === null) return fail({ code: 'DATA.NOT_OURS', message: `The branch ${branch} has no file ${MARKER_PATH}: it is not a data branch of Hortus.`, next: 'Name another branch as `history.branch`, or rename the one that is there.' })
  const version = versionOf(text)
  if (version === null) return fail({ code: 'DATA.NOT_OURS', message: `${MARKER_PATH} on the branch ${branch} does not say "schema": "hortus-data/${VERSION}".`, next: 'Put the file back as it was (git log shows who changed it), or name another branch as `history.branch`.' })
  if (version > VERSION) return fail({ code: 'DATA.NEWER', message: `The branch ${branch} has the layout hortus-data/${version}; this Hortus knows ${VERSION}.`, next: 'Use a newer Hortus: an older one would write what a newer one cannot read.' })
  return ok(undefined)
}

function versionOf(text: string): number | null {
  const parsed = parseJson(text, { maxLength: MARKER_MAX_BYTES, maxDepth: 4, maxString: 1000 })
  const schema = parsed.ok ? (parsed.value as { schema?: unknown } | null)?.schema : null
  const version = typeof schema === 'string' ? /^hortus-data\/([1-9]\d{0,5})$/.exec(schema)?.[1] : undefined
  return version === undefined ? null : Number(version)
}
