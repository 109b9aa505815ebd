/** What a commit can be about: the names that a scope may have (TFC-0009 section 5.3). */
import type { Workspace } from '../workspace.ts'

export interface Scopes {
  readonly names: ReadonlySet<string>
  readonly runs: ReadonlySet<string>
}

export function scopesOf({ datasets, models, runs, listing }: Pick<Workspace, 'datasets' | 'models' | 'runs' | 'listing'>): Scopes {
  const files = (folder: string): string[] => [...(listing.folder(folder)?.files.keys() ?? [])].flatMap((name) => [name, name.replace(/\.[^.]+$/, '')])
  const experiments = runs.flatMap(({ config }) => (config.state === 'read' ? [config.document.written('/experiment')] : [])).filter((name) => name !== null)
  const names = [...datasets.map(({ name }) => name), ...models.map(({ name }) => name), ...files('experiments'), ...experiments, ...files('tools')]
  return { names: new Set(['core', ...names]), runs: new Set(runs.map(({ id }) => id)) }
}

export const isTfc = (text: string): boolean => /^TFC-[0-9]{4}$/.test(text)
