/** From what a person types to ids that the index has. */
import { fail, ok, type Result } from '../../problem.ts'
import { cut } from '../../render/plain.ts'
import { didYouMean } from '../../source/did-you-mean.ts'
import type { WorkspaceIndex } from '../../schema/index.ts'
import { versionId } from './reference.ts'

/** `name:v1`, `name/v1`, `name:latest`, or `name` for every version of it. At least one id, or a Problem that says what is near. */
export function resolveVersions(index: WorkspaceIndex, kind: 'datasets' | 'models', text: string): Result<ReadonlySet<string>> {
  const all = index[kind]
  const id = versionId(text)
  const name = /^([^:/\\]+?)(?:[:/](latest))?$/.exec(text)
  const found = id !== null ? all.filter((each) => each.id === id) : name === null ? [] : all.filter((each) => each.name === name[1] && (name[2] === undefined || each.latest))
  if (found.length > 0) return ok(new Set(found.map((each) => each.id)))
  return unknown(kind === 'datasets' ? 'dataset' : 'model', text, text.includes(':') || text.includes('/') ? all.map((each) => each.id) : [...new Set(all.map((each) => each.name))])
}

/** The id of one version. */
export function resolveVersion(index: WorkspaceIndex, kind: 'datasets' | 'models', text: string): Result<string> {
  const found = resolveVersions(index, kind, text)
  if (!found.ok) return found
  const [id, ...more] = [...found.value]
  if (more.length === 0) return ok(id!)
  return fail({ code: 'INDEX.AMBIGUOUS', message: `${JSON.stringify(cut(text, 80))} has ${found.value.size} versions.`, next: `Name one of them: ${cut([...found.value].join(', '), 200)}, or ${cut(text, 80)}:latest.` })
}

export function resolveRun(index: WorkspaceIndex, text: string): Result<string> {
  return index.runs.some(({ id }) => id === text) ? ok(text) : unknown('run', text, index.runs.map(({ id }) => id))
}

function unknown(what: string, text: string, ids: readonly string[]): Result<never> {
  const near = didYouMean(text, ids)
  const next = near !== null ? `Did you mean ${near}?` : ids.length === 0 ? 'The workspace has none.' : `\`hortus index ${what}s\` lists ${ids.length === 1 ? 'the one that is there' : `all ${ids.length}`}.`
  return fail({ code: 'INDEX.UNKNOWN', message: `There is no ${what} ${JSON.stringify(cut(text, 80))} in the workspace.`, next })
}
