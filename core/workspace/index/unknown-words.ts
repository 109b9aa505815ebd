/** Words of a question that nothing in the index has and no contract knows: a slip, and an empty list would not say so. */
import type { Problem } from '../../problem.ts'
import { cut } from '../../render/plain.ts'
import { didYouMean } from '../../source/did-you-mean.ts'
import type { WorkspaceIndex } from '../../schema/index.ts'
import { MODEL_STATES } from '../model-states.ts'
import { KNOWN_STATUSES } from '../run-state.ts'
import type { Kind } from './query.ts'

export interface Words {
  readonly metrics: readonly string[]
  readonly sort?: string
  readonly state?: string
  readonly status?: string
}

/** One Problem for each word. Of a workspace that has none of a kind nothing is known, so no metric is strange. */
export function unknownWords(index: WorkspaceIndex, kind: Kind, { metrics, sort, state, status }: Words): readonly Problem[] {
  const names = metricNames(index, kind)
  const states = [...new Set([...MODEL_STATES, ...index.models.flatMap((model) => model.state ?? [])])]
  const statuses = [...new Set([...index.runs.flatMap((run) => run.status ?? []), ...KNOWN_STATUSES])]
  return [
    ...(index[kind].length === 0 ? [] : metrics.flatMap((name) => told('metric', name, names))),
    ...(sort === undefined || index[kind].length === 0 ? [] : told('key to sort by', sort, ['id', 'time', ...names])),
    ...(state === undefined ? [] : told('state of a model', state, states)),
    ...(status === undefined ? [] : told('status of a run', status, statuses)),
  ]
}

function metricNames(index: WorkspaceIndex, kind: Kind): readonly string[] {
  if (kind === 'datasets') return []
  const all = kind === 'models' ? index.models.flatMap(({ metrics }) => Object.keys(metrics)) : index.runs.flatMap(({ metrics }) => [...Object.keys(metrics?.summary ?? {}), ...(metrics?.series ?? []).map(({ name }) => name)])
  return [...new Set(all)].sort()
}

function told(what: string, word: string, known: readonly string[]): readonly Problem[] {
  if (known.includes(word)) return []
  const near = didYouMean(word, known)
  const next = near !== null ? `Did you mean ${cut(near, 80)}?` : known.length === 0 ? 'None is there.' : `Known: ${few(known)}.`
  return [{ code: 'INDEX.UNKNOWN', message: `There is no ${what} ${JSON.stringify(cut(word, 80))} in the workspace.`, next }]
}

const few = (words: readonly string[]): string => {
  const shown = words.slice(0, 12).map((word) => cut(word, 80))
  return words.length > 12 ? `${shown.join(', ')} and ${words.length - 12} more` : shown.length === 1 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)!}`
}
