/**
 * A world that notes which files a verb looked at. Where it asked git nothing that depends on the content of others, its answer stands while
 * those files stand, and the list of all files.
 */
import type { Git, World } from '../../core/world.ts'

export interface Noted {
  /** Paths that were read, or asked about. */
  readonly files: ReadonlySet<string>
  /** It asked for more: its answer may depend on every file, on the index and on the history. */
  everything(): boolean
}

export function noteFiles(outside: World): { readonly world: World; readonly noted: Noted } {
  const files = new Set<string>()
  let everything = false
  const noting = <Asked extends readonly [string, ...unknown[]], Answer>(ask: (...asked: Asked) => Answer) => (...asked: Asked): Answer => (files.add(asked[0]), ask(...asked))
  // Each function by itself, and not a proxy: others spread these parts.
  const guarded = <T extends object>(part: T, harmless: ReadonlySet<string>): T => Object.fromEntries(Object.entries(part).map(([name, ask]) => [name, typeof ask !== 'function' || harmless.has(name) ? (ask as unknown) : (...asked: unknown[]): unknown => ((everything = true), Reflect.apply(ask as () => unknown, part, asked))])) as T
  const { files: own } = outside
  const world: World = {
    ...outside,
    files: {
      ...own,
      readText: noting(own.readText),
      ...(own.readBytes === undefined ? {} : { readBytes: noting(own.readBytes) }),
      readTexts: (paths, options) => {
        for (const path of paths) files.add(path)
        return own.readTexts(paths, options)
      },
      stat: noting(own.stat),
      resolve: noting(own.resolve),
    },
    git: guarded(outside.git, LISTS),
    bulk: guarded(outside.bulk, new Set()),
  }
  return { world, noted: { files, everything: () => everything } }
}

/** What these say of a file is that it is there, as far as anybody asks them without a workspace to judge; of HEAD only the report tells, and the site does not. */
const LISTS: ReadonlySet<string> = new Set<keyof Git>(['entries', 'listFiles', 'listing', 'head'])
