/** Rules 46 to 49: what a run refers to. */
import type { Finding } from '../../schema/report.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import { readReference, writeReference } from '../../workspace/reference.ts'
import { finding } from '../finding.ts'
import type { RunContext, RunRule } from './run-context.ts'
import { shorten } from './shorten.ts'

export const referenceFindings: RunRule = ({ config }, context) => (config.state === 'read' ? [...aboutDataset(config, context), ...aboutModel(config), ...aboutExperiment(config, context)] : [])

function aboutDataset({ document }: ReadDoc, { datasets }: RunContext): Finding[] {
  const text = document.written('/dataset')?.trim() ?? ''
  if (text === '') return []
  const place = document.place('/dataset')
  const reference = readReference(text)
  if (reference === null) return [finding('TFC0002.DATASET_REF', place, `${shorten(text)} is no dataset version: name:vN.`)]
  const legacy = reference.form === 'slash' ? [finding('TFC0002.DATASET_REF_LEGACY', place, `The dataset is written as ${text}; its form is ${writeReference(reference)}.`)] : []
  const known = datasets.has(writeReference(reference)) ? [] : [finding('TFC0002.DATASET_UNKNOWN', place, `datasets/${reference.name}/${reference.version} does not exist.`)]
  return [...legacy, ...known]
}

/** Only the form: a run may train a model that was never registered. */
function aboutModel({ document }: ReadDoc): Finding[] {
  const text = document.written('/model')?.trim() ?? ''
  if (text === '' || readReference(text)?.form === 'colon') return []
  return [finding('TFC0002.MODEL_REF', document.place('/model'), `${shorten(text)} is no model version: name:vN.`)]
}

function aboutExperiment({ document }: ReadDoc, { workspace: { listing }, experimentIds }: RunContext): Finding[] {
  const text = document.written('/experiment')?.trim() ?? ''
  if (text === '' || experimentIds.has(text)) return []
  const paths = [text, `experiments/${text}`, ...['yaml', 'yml', 'py'].map((extension) => `experiments/${text}.${extension}`)]
  const found = paths.some((path) => path.startsWith('experiments/') && listing.file(path) !== null) || listing.folder(`experiments/${text}`) !== null
  return found ? [] : [finding('TFC0002.EXPERIMENT_UNKNOWN', document.place('/experiment'), `No file of experiments/ is the experiment ${shorten(text)}.`)]
}
