/** Rules 72 to 74: from a model back to its run and its data. */
import type { Finding } from '../../schema/report.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import { readReference, writeReference } from '../../workspace/reference.ts'
import { stateOf } from '../../workspace/run-state.ts'
import type { RunDirectory } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import type { ModelRule } from './model-context.ts'
import { shorten } from './shorten.ts'

export const lineageFindings: ModelRule = ({ metadata }, { datasets, runs }) => {
  if (metadata.state !== 'read') return []
  const { document } = metadata
  const id = document.written('/run_id')?.trim() ?? ''
  const run = runs.get(id)
  const dataset = datasetOf(metadata)
  return [
    ...(id === '' || run !== undefined ? [] : [finding('TFC0005.RUN_UNKNOWN', document.place('/run_id'), `runs/${shorten(id)} does not exist.`)]),
    ...(dataset === null || datasets.has(dataset) ? [] : [finding('TFC0005.DATASET_UNKNOWN', document.place('/dataset/name'), `datasets/${shorten(dataset.replace(':', '/'))} does not exist.`)]),
    ...(run === undefined ? [] : agreement(metadata, dataset, run)),
  ]
}

/** `name:version`; null where it is not said, which is told elsewhere. */
function datasetOf({ document }: ReadDoc): string | null {
  const [name, version] = ['/dataset/name', '/dataset/version'].map((key) => document.written(key)?.trim() ?? '')
  return name && version ? `${name}:${version}` : null
}

function agreement({ document }: ReadDoc, dataset: string | null, { id, config }: RunDirectory): Finding[] {
  if (config.state !== 'read') return []
  const used = readReference(config.document.written('/dataset')?.trim() ?? '')
  const [ours, theirs] = [document, config.document].map((each) => each.written('/code/commit')?.trim().toLowerCase() ?? '') as [string, string]
  const state = stateOf(config)
  return [
    ...(dataset === null || used === null || writeReference(used) === dataset ? [] : [finding('TFC0005.LINEAGE_DATASET', document.place('/dataset/name'), `The model says ${shorten(dataset)}, and ${id} says ${writeReference(used)}.`)]),
    ...(ours === '' || theirs === '' || sameCommit(ours, theirs) ? [] : [finding('TFC0005.LINEAGE_COMMIT', document.place('/code/commit'), `The model says ${shorten(ours, 40)}, and ${id} says ${shorten(theirs, 40)}.`)]),
    ...(state === 'completed' || state === 'unknown' ? [] : [finding('TFC0005.LINEAGE_RUN_FAILED', document.place('/run_id'), `${id} says that it did not complete: ${shorten(config.document.written('/status') ?? 'failed', 40)}.`)]),
  ]
}

/** One of the two may be shortened. */
const sameCommit = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= 7 && (a.startsWith(b) || b.startsWith(a)))
