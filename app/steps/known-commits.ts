/** Which of the commits that metadata name are in the history. */
import type { Workspace } from '../../core/workspace/workspace.ts'
import type { World } from '../../core/world.ts'

export async function knownCommits({ git }: Pick<World, 'git'>, { runs, models }: Pick<Workspace, 'runs' | 'models'>): Promise<ReadonlySet<string> | null> {
  const documents = [...runs.map(({ config }) => config), ...models.map(({ metadata }) => metadata)]
  const named = documents.flatMap((doc) => (doc.state === 'read' ? [doc.document.written('/code/commit')] : [])).filter((commit) => commit !== null && /^[0-9a-f]{7,64}$/.test(commit))
  return named.length === 0 ? new Set() : git.inHistory([...new Set(named as string[])])
}
