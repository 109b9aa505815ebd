/** Finds jobs and steps in a workflow, a composite action, or a snippet of either. */
import { isMap, isPair, isScalar, isSeq, type Document, type LineCounter, type Scalar, type YAMLMap } from 'yaml'
import type { PINS } from './pins.ts'

export interface Source {
  readonly path: string
  readonly text: string
  readonly lines: LineCounter
  readonly document: Document.Parsed
  readonly pins: typeof PINS | null
  readonly snippet: boolean
}

export interface Job {
  readonly name: string
  readonly map: YAMLMap
}

export interface Step {
  readonly map: YAMLMap
}

export function readSteps(source: Source): { readonly steps: readonly Step[]; readonly jobs: readonly Job[]; readonly isWorkflow: boolean } {
  const root = source.document.contents
  const jobs = isMap(root) ? readJobs(root.get('jobs')) : []
  // A snippet shows often only a list of steps, or one job without the rest.
  const lists = [isSeq(root) ? root : null, ...(isMap(root) ? [root.get('steps'), at(root, 'runs', 'steps')] : []), ...jobs.map((job) => job.map.get('steps'))]
  const steps = lists.flatMap((list) => (isSeq(list) ? list.items.filter(isMap).map((map) => ({ map })) : []))
  return { steps, jobs, isWorkflow: isMap(root) && root.has('jobs') && root.has('on') }
}

/** The scalar under a key, with its place and its quotes. */
export function scalarAt(map: YAMLMap, key: string): Scalar | null {
  const node = map.get(key, true)
  return isScalar(node) ? node : null
}

/** The text of a scalar, empty for anything else. */
export const textOf = (node: Scalar | null): string => (node === null ? '' : String(node.value ?? ''))

export function lineOf(source: Source, node: { readonly range?: readonly [number, number, number] | null | undefined } | null): number | null {
  return node?.range ? source.lines.linePos(node.range[0]).line : null
}

/** The whole line of the file, comment included. */
export const lineText = (source: Source, line: number | null): string => (line === null ? '' : (source.text.split('\n')[line - 1] ?? ''))

export function at(map: YAMLMap, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((node, key) => (isMap(node) ? node.get(key, true) : undefined), map)
}

function readJobs(jobs: unknown): Job[] {
  if (!isMap(jobs)) return []
  return jobs.items.flatMap((pair) => (isPair(pair) && isMap(pair.value) ? [{ name: isScalar(pair.key) ? String(pair.key.value) : String(pair.key), map: pair.value }] : []))
}
