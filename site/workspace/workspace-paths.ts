/** Where the pages of a workspace lie: from kind, name and version alone. */
import { below } from '../shell/paths.ts'

export const KINDS = ['models', 'runs', 'datasets'] as const
export type Kind = (typeof KINDS)[number]

/** `('models', 'mlp', 'v1')` → `workspace/models/mlp/v1/index.html`; without names, the list of all of a kind. */
export const workspacePath = (root: string, kind: Kind, ...names: readonly string[]): string => below(`${root}workspace/${kind}/`, ...names, 'index.html')
