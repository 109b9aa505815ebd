/** For tests: a real repository with a world around it, and what git says of it. Not used by the product. */
import { join } from 'node:path'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { openWorld } from '../../io/world.ts'

export interface ArchiveRepository extends AsyncDisposable {
  readonly at: Temporary
  readonly world: World
  /** What `git status` says once everything is staged: empty means that nothing changed. */
  readonly staged: () => string
  /** `R100 from to`, `M path`, …, sorted, and staged anew. */
  readonly difference: () => readonly string[]
  readonly commit: (message: string) => void
}

export async function archiveRepository(files: Readonly<Record<string, string>>): Promise<ArchiveRepository> {
  const at = await temporaryRepository({ '.gitignore': '.hortus/\n__pycache__/\n', ...files })
  const quiet = { progress: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined }
  const world = await openWorld({ rootAbs: at.path, outAbs: join(at.path, '.hortus'), log: quiet, signal: new AbortController().signal })
  const staged = (): string => (at.git('add', '-A'), at.git('status', '--porcelain'))
  return {
    at,
    world,
    staged,
    difference: () => (staged(), at.git('diff', '--cached', '-M100%', '--name-status', '-z', 'HEAD').split('\0').join(' ').replace(/ (?=(?:R100|[AMDT]) )/g, '\n').trim().split('\n').filter((line) => line !== '')),
    commit: (message) => void at.git('commit', '-q', '--allow-empty', '-m', message, (at.git('add', '-A'), '--no-verify')),
    [Symbol.asyncDispose]: () => at[Symbol.asyncDispose](),
  }
}

export const descriptor = (name: string, more = ''): string => `# ${name}\nname: ${name}\ndescription: "What ${name} does."   # in a sentence\nstability: 'stable'\npresets:\n  smoke:\n    command: [node, -v]\n${more}`

export const codes = (findings: readonly Finding[]): readonly string[] => findings.map(({ code, path, line }) => `${code} ${path}${line === null ? '' : `:${line}`}`)
