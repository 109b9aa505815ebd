/** For tests: one file of a small garden, scanned and rewritten. */
import { applyEdits } from '../../rewrite/apply-edits.ts'
import { ownPathEdits } from '../../rewrite/own-path.ts'
import { openMove } from '../move.ts'
import type { Build, Scan, Seen } from '../scan.ts'
import { kindOf, scanFile } from '../scan-file.ts'
import { openTree, type Tree } from '../tree.ts'

export const EXAMPLE = 'examples/vision/digits'

export const treeOf = (paths: readonly string[]): Tree => openTree(paths.map((path) => ({ path, kind: 'file', size: 1, executable: false })))

const FILES = [`${EXAMPLE}/train.py`, `${EXAMPLE}/data/a.csv`, `${EXAMPLE}/Dockerfile`, 'lib/__init__.py', 'lib/paths.py', 'lib/data/x.json', 'lib/data/y.json', 'scripts/lib.sh', 'scripts/common.mk', 'configs/a.json', 'examples/vision/other/tool.py', 'crates/shape/Cargo.toml', 'crates/shape/src/lib.rs', 'web/format.ts', 'web/kit/index.js', 'pyproject.toml']

export interface Scanned {
  readonly scan: Scan
  /** Null: as it was. */
  readonly after: string | null
  /** `how path`, without its own files. */
  readonly uses: readonly string[]
}

export function scanText(name: string, text: string, more: { readonly seen?: readonly Seen[]; readonly builds?: readonly Build[]; readonly searched?: readonly string[]; readonly texts?: Readonly<Record<string, string>>; readonly files?: readonly string[]; readonly path?: string } = {}): Scanned {
  const path = more.path ?? `${EXAMPLE}/${name}`
  const seen = more.seen ?? [{ target: '/repo', source: '' }, { target: '/workspace', source: EXAMPLE }]
  const scan = scanFile(kindOf(path, text.slice(0, 120)) ?? 'text', text, { tree: treeOf(more.files ?? FILES), move: openMove(EXAMPLE), path, start: EXAMPLE, seen, builds: more.builds ?? [], searched: more.searched ?? [], text: (other) => more.texts?.[other] ?? null, given: new Map() })
  const after = applyEdits(text, [...scan.edits, ...ownPathEdits(text, EXAMPLE, seen.filter(({ source }) => source === '').map(({ target }) => target))])
  return { scan, after: after?.text ?? null, uses: [...new Set(scan.references.filter((each) => !each.path.startsWith(`${EXAMPLE}/`)).map((each) => `${each.how} ${each.path}`))].sort() }
}
