/** What a change makes a script ask for, in sentences: our words, and between them what the script wrote. */
import type { Report } from '../schema/report.ts'

export type ContractDiff = NonNullable<Report['contracts']>[number]
export type ContractChange = ContractDiff['changes'][number]

/** Put together as they stand: what is ours has its blanks and commas. `theirs` is not ours, and not yet safe to show. */
export type Part = { readonly ours: string } | { readonly theirs: string }

export function changeParts({ kind, before, after }: ContractChange): readonly Part[] {
  const words = WORDS[kind]
  if (after === null) return before === null ? [{ ours: words.name }] : [{ ours: `${words.gone ?? `no longer sets the ${words.name}`} ` }, { theirs: before }]
  if (before === null) return kind === 'gpus' && after === 'all' ? [{ ours: 'now asks for all GPUs' }] : [{ ours: `${words.fresh ?? `now sets the ${words.name}`} ` }, { theirs: after }]
  return [{ ours: `${words.name} was ` }, { theirs: before }, { ours: ', is ' }, { theirs: after }]
}

interface Words {
  readonly name: string
  readonly fresh?: string
  readonly gone?: string
}

const WORDS: Readonly<Record<ContractChange['kind'], Words>> = {
  power: { name: 'power', fresh: 'now asks for', gone: 'no longer asks for' },
  mount: { name: 'mount', fresh: 'adds mount', gone: 'no longer mounts' },
  mode: { name: 'mount' },
  gpus: { name: 'GPUs', fresh: 'now asks for GPUs', gone: 'no longer asks for GPUs' },
  network: { name: 'network' },
  port: { name: 'port', fresh: 'now opens port', gone: 'no longer opens port' },
  image: { name: 'image' },
  command: { name: 'command' },
  entrypoint: { name: 'entrypoint' },
  workdir: { name: 'working directory' },
  env: { name: 'variable', fresh: 'now hands on the variable', gone: 'no longer hands on the variable' },
  env_value: { name: 'variable' },
  user: { name: 'user' },
  shm: { name: 'shared memory' },
  build: { name: 'build', fresh: 'now builds', gone: 'no longer builds' },
  containers: { name: 'number of containers' },
  state: { name: 'capture' },
}

/** The title above the changes of one preset; its names are not ours. */
export const stateWords = (state: ContractDiff['state']): string => ({ added: 'new contract', removed: 'has no contract any more', changed: 'asks for something else' })[state]

/** Worst first: a report may hold many. */
export function byDanger(contracts: readonly ContractDiff[]): readonly ContractDiff[] {
  const rank = { high: 0, medium: 1, low: 2 }
  const worst = ({ changes }: ContractDiff): number => Math.min(3, ...changes.map(({ danger }) => rank[danger]))
  return contracts.toSorted((a, b) => worst(a) - worst(b))
}
