/** Each mistake of a model version, made in a workspace without one: exactly its finding, at its line. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { temporaryDirectory, temporaryRepository } from '../../../io/testing/temporary.ts'
import { cpuNow } from '../../../test/cpu-time.ts'
import { modelRules } from './model-rules.ts'
import { both, edit, type Files, MODEL, move, remove, RUN, smallWorkspace, write } from './testing/small-workspace.ts'
import { findAt } from './testing/workspace-at.ts'

async function found(change: (files: Files) => void): Promise<string[]> {
  await using directory = await temporaryDirectory(smallWorkspace(change))
  // Awaited here: the directory goes away with the function.
  return await findAt(modelRules, directory.path)
}

const metadata = `${MODEL}/metadata.yaml`
const metrics = `${MODEL}/metrics.yaml`
const card = `${MODEL}/card.md`
const config = `${RUN}/config.yaml`
const copyTo = (version: string) => (files: Files): void => {
  for (const name of Object.keys(files).filter((each) => each.startsWith(`${MODEL}/`))) files[name.replace('/v1/', `/${version}/`)] = files[name]!.replace('version: v1\ncreated_at', `version: ${version}\ncreated_at`)
}

/** A list with the true hash of a file, by content or by its pointer. */
const listOf = (name: string) => (files: Files): void => {
  const text = files[`${MODEL}/${name}`]!
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1] ?? createHash('sha256').update(text).digest('hex')
  files[`${MODEL}/CHECKSUMS.txt`] = `sha256 ${oid} ${MODEL}/${name}\n`
}

test('a model without a mistake gives nothing', async () => {
  expect(await found(() => {})).toEqual([])
})

test.each(['Digits', 'digits_net', '-digits', 'digits--net', 'dïgits'])('64: a model named %s', async (name) => {
  expect(await found(move('models/digits-net', `models/${name}`))).toEqual([`error TFC0005.NAME models/${name}/v1/metadata.yaml:1`])
})

test.each(['v0', 'v01', '1', 'V1', 'v1.0', 'latest'])('65: a version named %s', async (version) => {
  expect(await found(move(MODEL, `models/digits-net/${version}`))).toEqual([`error TFC0005.VERSION_NAME models/digits-net/${version}/metadata.yaml:2`])
})

test('65: a directory that is no version at all has one finding', async () => {
  expect(await found(write('models/digits-net/checkpoints/1.pt', 'x'))).toEqual(['error TFC0005.VERSION_NAME models/digits-net/checkpoints'])
})

test.each([
  ['66: metadata.yaml is missing', remove(metadata), [`error TFC0005.METADATA_MISSING ${MODEL}`]],
  ['66: metadata.yaml is no YAML', write(metadata, 'name: "x\n'), [`error TFC0005.METADATA_UNREADABLE ${metadata}:2`]],
  ['66: metadata.yaml is a list', write(metadata, '- a\n'), [`error TFC0005.METADATA_UNREADABLE ${metadata}:1`]],
  ['67: metrics.yaml is missing', remove(metrics), [`error TFC0005.METRICS_MISSING ${metadata}:1`]],
  ['67: metrics.yaml is empty', write(metrics, ''), [`error TFC0005.METRICS_UNREADABLE ${metrics}:1`]],
  ['68: the artifact is missing', remove(`${MODEL}/model.pt`), [`error TFC0005.ARTIFACT_MISSING ${metadata}:1`]],
  ['69: card.md is missing', remove(card), [`warning TFC0005.CARD_MISSING ${metadata}:1`]],
  ['70: run_id is missing', edit(metadata, /^run_id: .*\n/m, ''), [`error TFC0005.KEY_MISSING ${metadata}:1`]],
  ['70: four keys are missing', write(metadata, 'name: digits-net\nversion: v1\n'), [`error TFC0005.KEY_MISSING ${metadata}:1`]],
  ['70: dataset.version is missing', edit(metadata, /^ {2}version: v1\n/m, ''), [`error TFC0005.KEY_MISSING ${metadata}:6`]],
  ['70: code.repo is empty', edit(metadata, /repo: .*/, 'repo:'), [`error TFC0005.KEY_MISSING ${metadata}:10`]],
  ['70: created_at is no time', edit(metadata, /created_at: .*/, 'created_at: yesterday'), [`warning TFC0005.CREATED_AT ${metadata}:3`]],
  ['71: another name', edit(metadata, 'name: digits-net', 'name: other'), [`error TFC0005.NAME_MISMATCH ${metadata}:1`]],
  ['71: another version', edit(metadata, 'version: v1\ncreated', 'version: v2\ncreated'), [`error TFC0005.VERSION_MISMATCH ${metadata}:2`]],
  ['71: a version that is a number', edit(metadata, 'version: v1\ncreated', 'version: 1\ncreated'), [`error TFC0005.VERSION_MISMATCH ${metadata}:2`]],
  ['72: the run does not exist', edit(metadata, 'run-2026-01-05-001', 'run-2026-01-05-002'), [`error TFC0005.RUN_UNKNOWN ${metadata}:4`]],
  ['73: the dataset does not exist', both(edit(metadata, 'name: digits\n', 'name: letters\n'), edit(config, 'digits:v1', 'letters:v1')), [`error TFC0005.DATASET_UNKNOWN ${metadata}:7`]],
  ['74: the run learned from another dataset', edit(config, 'dataset: digits:v1', 'dataset: letters:v1'), [`warning TFC0005.LINEAGE_DATASET ${metadata}:7`]],
  ['74: the run had another commit', edit(metadata, '"001234567890"', '"101234567890"'), [`warning TFC0005.LINEAGE_COMMIT ${metadata}:11`]],
  ['74: leading zeros and exponents of a commit are kept', both(edit(metadata, '"001234567890"', '1234e567'), edit(config, /commit: .*/, 'commit: 1234e567')), []],
  ['74: the run failed', edit(config, 'status: completed', 'status: failed'), [`warning TFC0005.LINEAGE_RUN_FAILED ${metadata}:4`]],
  ['75: no primary metric', edit(metrics, /primary_metric:\n(?: {2}.*\n)+/, ''), [`error TFC0005.PRIMARY_METRIC ${metrics}:1`]],
  ['75: no value', edit(metrics, /^ {2}value: .*\n/m, ''), [`error TFC0005.PRIMARY_METRIC ${metrics}:2`]],
  ['75: no name', edit(metrics, /^ {2}name: .*\n/m, ''), [`error TFC0005.PRIMARY_METRIC ${metrics}:2`]],
  ['75: the value is a word', edit(metrics, 'value: 0.9', 'value: high'), [`error TFC0005.PRIMARY_METRIC ${metrics}:3`]],
  ['75: the value is not finite', edit(metrics, 'value: 0.9', 'value: "1e999"'), [`error TFC0005.PRIMARY_METRIC ${metrics}:3`]],
  ['75: the value is a number in quotes', edit(metrics, 'value: 0.9', 'value: "1e-4"'), [`notice TFC0005.PRIMARY_METRIC_TEXT ${metrics}:3`]],
  ['76: no secondary metrics', edit(metrics, /secondary_metrics:\n {2}.*\n/, ''), [`warning TFC0005.SECONDARY_METRICS ${metrics}:1`]],
  ['76: evaluated on a dataset that does not exist', edit(metrics, 'dataset: digits:v1', 'dataset: digits:v2'), [`warning TFC0005.EVALUATION_DATASET ${metrics}:7`]],
  ['76: evaluated on a dataset named by a map', edit(metrics, 'dataset: digits:v1', 'dataset: { name: digits, version: v1 }'), []],
  ['76: an interval that ends before it begins', edit(metrics, '[0.8, 0.95]', '[0.95, 0.8]'), [`warning TFC0005.CONFIDENCE_INTERVAL ${metrics}:8`]],
  ['76: the same with names, deeper', edit(metrics, 'loss: 0.3', 'loss: { value: 0.3, ci: { lower: 2, upper: 1 } }'), [`warning TFC0005.CONFIDENCE_INTERVAL ${metrics}:5`]],
  ['77: an unknown state', edit(metadata, 'state: staging', 'state: prod'), [`error TFC0005.STATE_UNKNOWN ${metadata}:5`]],
  ['77: a state that is a list', edit(metadata, 'state: staging', 'state: [staging]'), [`error TFC0005.STATE_UNKNOWN ${metadata}:5`]],
  ['77: no state', edit(metadata, 'state: staging\n', ''), []],
  ['82: a card without limitations and license', edit(card, /## Limitations[^]*/, ''), [`warning TFC0005.CARD_SECTIONS ${card}:1`]],
  ['82: an empty card', write(card, ''), [`warning TFC0005.CARD_SECTIONS ${card}:1`]],
  ['82: headings inside of code are no sections', edit(card, '## License', '```\n## License\n```'), [`warning TFC0005.CARD_SECTIONS ${card}:1`]],
  ['83: two versions in production', both(edit(metadata, 'state: staging', 'state: production'), copyTo('v2'), copyTo('v10')), ['warning TFC0005.PRODUCTION_TWICE models/digits-net/v10/metadata.yaml:5', ...['v1', 'v2', 'v10'].map((version) => `warning TFC0005.PRODUCTION_UNVERIFIED models/digits-net/${version}/metadata.yaml:5`)]],
  ['83: in production without a list', edit(metadata, 'state: staging', 'state: production'), [`warning TFC0005.PRODUCTION_UNVERIFIED ${metadata}:5`]],
  ['83: in production with a list that holds', both(edit(metadata, 'state: staging', 'state: production'), listOf('model.pt')), []],
  ['83: in production with a list that does not hold', both(edit(metadata, 'state: staging', 'state: production'), both(listOf('model.pt'), edit(`${MODEL}/CHECKSUMS.txt`, /[0-9a-f]{64}/, '0'.repeat(64)))), [`warning TFC0005.PRODUCTION_UNVERIFIED ${metadata}:5`]],
])('%s', async (_name, change, expected) => {
  expect(await found(change)).toEqual(expected)
})

test('A08: a value of 60,000 digits and a letter takes the time of any other', async () => {
  const begin = cpuNow()
  expect(await found(edit(metrics, 'value: 0.9', `value: "${'0'.repeat(60_000)}x"`))).toEqual([`error TFC0005.PRIMARY_METRIC ${metrics}:3`])
  expect(cpuNow() - begin).toBeLessThan(1500)
})

test('68: an artifact of an unknown extension is named', async () => {
  expect(await found((files) => {
    files[`${MODEL}/model.xyz`] = files[`${MODEL}/model.pt`]!
    delete files[`${MODEL}/model.pt`]
  })).toEqual([`error TFC0005.ARTIFACT_MISSING ${metadata}:1`])
})

test('80: an artifact that git itself keeps', async () => {
  await using directory = await temporaryRepository(smallWorkspace())
  expect(await findAt(modelRules, directory.path)).toEqual([`error TFC0005.ARTIFACT_NOT_LFS ${MODEL}/model.pt`])
})

test('80: an artifact that Git LFS keeps', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 8\n`
  await using directory = await temporaryRepository(smallWorkspace(both(write(`${MODEL}/model.pt`, pointer), write('.gitattributes', 'models/**/model.* filter=lfs diff=lfs merge=lfs -text\n'))))
  expect(await findAt(modelRules, directory.path)).toEqual([])
})
