/** Which examples a set of changed files affects. When in doubt, all: an example left out wrongly is a false green. */
import type { Config } from '../schema/config.ts'
import { count } from '../render/figures.ts'
import type { Example, Unreadable } from './example.ts'
import { matcher } from './glob.ts'

export interface Affected {
  readonly mode: 'all' | 'affected'
  readonly examples: readonly Example[]
  /** The affected ones whose descriptor cannot be read. */
  readonly broken: readonly Unreadable[]
  /** One sentence. */
  readonly reason: string
}

export function affected(examples: readonly Example[], changed: readonly string[], config: Config, unreadable: readonly Unreadable[] = []): Affected {
  const own = matcher(['.github/hortus.yml', '.github/workflows/**', config.validate.baseline])
  const shared = matcher(config.shared_paths)
  const forAll = changed.find((file) => own(file) || shared(file))
  if (forAll !== undefined) return { mode: 'all', examples, broken: unreadable, reason: `Everything, because ${forAll} changed and ${own(forAll) ? 'it configures the check' : 'every example depends on it (shared_paths)'}.` }
  const directories = new Set(changed.flatMap(ancestors))
  const holds = ({ path }: Unreadable): boolean => (path === '.' ? changed.length > 0 : directories.has(path))
  const chosen = examples.filter((example) => holds(example) || dependsOn(example, changed))
  return { mode: 'affected', examples: chosen, broken: unreadable.filter(holds), reason: `${count(changed.length, 'file')} changed; ${count(chosen.length, 'example')} of ${examples.length} ${chosen.length === 1 ? 'is' : 'are'} affected.` }
}

function dependsOn({ sharedPaths }: Example, changed: readonly string[]): boolean {
  if (sharedPaths.length === 0) return false
  return changed.some(matcher(sharedPaths))
}

/** Every directory that a file lies in: `a/b/c` → `a`, `a/b`. */
function ancestors(file: string): string[] {
  const parts = file.split('/')
  return parts.slice(0, -1).map((_part, index) => parts.slice(0, index + 1).join('/'))
}
