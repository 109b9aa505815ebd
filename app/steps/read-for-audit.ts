/** Reads the texts that an audit asks for, some at a time: of scripts only what was found in them is kept. */
import { isVendored, tableReads, type AuditedExample } from '../../core/audit/audit-table.ts'
import { fragilePaths } from '../../core/audit/fragile/fragile-paths.ts'
import { openDuplicates, type Duplicate } from '../../core/audit/helpers/duplicates.ts'
import { LEAST_EXAMPLES } from '../../core/audit/helpers/rubric.ts'
import { parentOf } from '../../core/rules/policies/policy-garden.ts'
import type { Fragile } from '../../core/schema/audit.ts'
import type { World } from '../../core/world.ts'

export interface ReadForAudit {
  readonly live: readonly AuditedExample[]
  readonly fragile: readonly Fragile[]
  readonly duplicates: { readonly found: readonly Duplicate[]; readonly blocks: number; readonly files: number; readonly skipped: number }
}

type Unread = Omit<AuditedExample, 'text'>

/** What a person wrote is smaller. */
const MAX_BYTES = 256 * 1024
/** The garden that was measured has 2,000; at so many an audit has said enough. */
const MOST_FILES = 50_000
const AT_ONCE = 500

export async function readForAudit(world: Pick<World, 'files' | 'git'>, live: readonly Unread[], all: readonly string[]): Promise<ReadForAudit> {
  const texts = await readSome(world, live.flatMap((each) => tableReads(each).map((file) => inside(each, file))))
  const code = live.flatMap((each) => each.files.filter((file) => /\.(?:py|sh)$/.test(file)).map((file) => ({ example: each.example, file, path: inside(each, file) })))
  const own = code.filter(({ file }) => !isVendored(file)).slice(0, MOST_FILES)
  const known = new Set(all.flatMap(withDirectories))
  const duplicates = openDuplicates()
  const fragile: Fragile[] = []
  const missing: (Fragile & { readonly mounted: string })[] = []
  let files = 0
  for (let at = 0; at < own.length; at += AT_ONCE) {
    const some = own.slice(at, at + AT_ONCE)
    const read = await readSome(world, some.map(({ path }) => path))
    for (const { example, path } of some) {
      const text = read.get(path)
      if (text === undefined) continue
      files++
      duplicates.add({ example: example.id, path, text })
      const paths = fragilePaths({ path, text, example: example.id, exampleAt: example.path }, { has: (place) => known.has(place) })
      fragile.push(...paths.found)
      missing.push(...paths.missing)
    }
  }
  return {
    live: live.map((each) => ({ ...each, text: (file) => texts.get(inside(each, file)) ?? null })),
    fragile: [...fragile, ...(await reallyMissing(world, missing))],
    duplicates: { ...duplicates.end(LEAST_EXAMPLES), files, skipped: code.length - files },
  }
}

const inside = ({ example }: Unread, file: string): string => (example.path === '.' ? file : `${example.path}/${file}`)

async function readSome({ files }: Pick<World, 'files'>, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const read = await files.readTexts([...new Set(paths)], { maxBytes: MAX_BYTES })
  return new Map([...read].flatMap(([path, each]) => (each.ok ? [[path, each.value.text] as const] : [])))
}

function withDirectories(file: string): readonly string[] {
  const found = [file]
  for (let at = parentOf(file); at !== '.'; at = parentOf(at)) found.push(at)
  return found
}

/** What git ignores is made by somebody, and what lies on disk is there. */
async function reallyMissing({ files, git }: Pick<World, 'files' | 'git'>, missing: readonly (Fragile & { readonly mounted: string })[]): Promise<readonly Fragile[]> {
  if (missing.length === 0) return []
  const ignored = await git.ignored([...new Set(missing.map(({ mounted }) => mounted))])
  const told = await Promise.all(missing.map(async ({ mounted, ...found }) => (ignored.has(mounted) || (await files.stat(mounted)) !== null ? [] : [found])))
  return told.flat()
}
