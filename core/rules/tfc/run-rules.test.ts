/** Each mistake of a run, made in a workspace without one: exactly its finding, at its line. */
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../../../io/testing/temporary.ts'
import { runRules } from './run-rules.ts'
import { both, edit, type Files, move, remove, RUN, smallWorkspace, write } from './testing/small-workspace.ts'
import { findAt } from './testing/workspace-at.ts'

async function found(change: (files: Files) => void): Promise<string[]> {
  await using directory = await temporaryDirectory(smallWorkspace(change))
  // Awaited here: the directory goes away with the function.
  return await findAt(runRules, directory.path)
}

const config = `${RUN}/config.yaml`
const metrics = `${RUN}/metrics.json`
const system = `${RUN}/system.json`
const line = (path: string, from: string | RegExp, to = '') => edit(path, from, to)
const failed = edit(config, 'status: completed', 'status: failed')

test('a run without a mistake gives nothing', async () => {
  expect(await found(() => {})).toEqual([])
})

test.each([
  ['run-foo', 'run-foo'], ['exp_12', 'exp_12'], ['a day that does not exist', 'run-2026-02-30-001'], ['a month of one digit', 'run-2026-1-05-001'], ['two digits', 'run-2026-01-05-01'], ['a capital', 'Run-2026-01-05-001'], ['a letter', 'run-2026-01-05-0001a'],
])('41: a directory named %s', async (_name, id) => {
  expect(await found(move(RUN, `runs/${id}`))).toEqual([`error TFC0002.RUN_ID runs/${id}/config.yaml:1`])
})

test.each(['run-2026-01-05-0001', 'run-2024-02-29-001'])('41: %s is a run id', async (id) => {
  expect((await found(both(move(RUN, `runs/${id}`), edit(`runs/${id}/config.yaml`, 'run_id: run-2026-01-05-001', `run_id: ${id}`)))).filter((each) => each.includes('RUN_ID'))).toEqual([])
})

test('41: a directory that is no run at all has one finding', async () => {
  expect(await found(write('runs/notes/todo.txt', 'x\n'))).toEqual(['error TFC0002.RUN_ID runs/notes'])
})

test.each([
  ['42: config.yaml is missing', remove(config), [`error TFC0002.CONFIG_MISSING ${RUN}`]],
  ['43: config.yaml is no YAML', write(config, 'run_id: [x\n'), [`error TFC0002.CONFIG_UNREADABLE ${config}:2`]],
  ['43: config.yaml is a list', write(config, '- a\n'), [`error TFC0002.CONFIG_UNREADABLE ${config}:1`]],
  ['43: config.yaml is empty', write(config, ''), [`error TFC0002.CONFIG_UNREADABLE ${config}:1`]],
  ['43: config.yaml has a key twice', edit(config, 'seed: 42', 'seed: 42\nseed: 43'), [`error TFC0002.CONFIG_UNREADABLE ${config}:6`]],
  ['43: config.yaml has 70 kB', edit(config, 'seed: 42', `seed: 42\nnote: ${'x'.repeat(70_000)}`), [`error TFC0002.CONFIG_UNREADABLE ${config}`]],
  ['44: the dataset is missing', line(config, /^dataset: .*\n/m), [`error TFC0002.KEY_MISSING ${config}:1`]],
  ['44: three keys are missing', line(config, /^experiment: .*\nmodel: .*\ndataset: .*\n/m), [`error TFC0002.KEY_MISSING ${config}:1`]],
  ['44: the dataset is empty', edit(config, 'dataset: digits:v1', 'dataset:'), [`error TFC0002.KEY_MISSING ${config}:4`]],
  ['44: the model is a map', edit(config, 'model: digits-net:v1', 'model: {a: b}'), [`error TFC0002.KEY_MISSING ${config}:3`]],
  ['45: run_id is another one', edit(config, 'run_id: run-2026-01-05-001', 'run_id: run-2026-01-05-002'), [`error TFC0002.RUN_ID_MISMATCH ${config}:1`]],
  ['46: the dataset is a bare name', edit(config, 'dataset: digits:v1', 'dataset: digits'), [`error TFC0002.DATASET_REF ${config}:4`]],
  ['46: the dataset has version v0', edit(config, 'dataset: digits:v1', 'dataset: digits:v0'), [`error TFC0002.DATASET_REF ${config}:4`]],
  ['46: the dataset is a number', edit(config, 'dataset: digits:v1', 'dataset: 1234e567'), [`error TFC0002.DATASET_REF ${config}:4`]],
  ['46: the dataset is written with a slash', edit(config, 'dataset: digits:v1', 'dataset: digits/v1'), [`warning TFC0002.DATASET_REF_LEGACY ${config}:4`]],
  ['47: the dataset does not exist', edit(config, 'dataset: digits:v1', 'dataset: letters:v1'), [`error TFC0002.DATASET_UNKNOWN ${config}:4`]],
  ['47: its version does not exist', edit(config, 'dataset: digits:v1', 'dataset: digits:v11'), [`error TFC0002.DATASET_UNKNOWN ${config}:4`]],
  ['48: the model is a bare name', edit(config, 'model: digits-net:v1', 'model: digits-net'), [`warning TFC0002.MODEL_REF ${config}:3`]],
  ['48: the model is written with a slash', edit(config, 'model: digits-net:v1', 'model: digits-net/v1'), [`warning TFC0002.MODEL_REF ${config}:3`]],
  ['49: the experiment does not exist', edit(config, 'experiment: baseline', 'experiment: other'), [`warning TFC0002.EXPERIMENT_UNKNOWN ${config}:2`]],
  ['49: the experiment leaves its directory', edit(config, 'experiment: baseline', 'experiment: ../runs'), [`warning TFC0002.EXPERIMENT_UNKNOWN ${config}:2`]],
  ['49: an id that a file says', edit(config, 'experiment: baseline', 'experiment: first-try'), []],
  ['49: a path', edit(config, 'experiment: baseline', 'experiment: experiments/baseline.yaml'), []],
  ['50: NaN', edit(metrics, '0.3 }', 'NaN }'), [`error TFC0002.METRICS_UNREADABLE ${metrics}:2`]],
  ['50: a metric twice', edit(metrics, '"final_loss"', '"accuracy"'), [`error TFC0002.METRICS_UNREADABLE ${metrics}:2`]],
  ['50: nothing', write(metrics, ''), [`error TFC0002.METRICS_UNREADABLE ${metrics}:1`]],
  ['51: a text for a number', edit(metrics, '"accuracy": 0.9,', '"accuracy": "0.9",'), [`error TFC0002.METRICS_SCHEMA ${metrics}:2`]],
  ['51: {}', write(metrics, '{}\n'), [`error TFC0002.METRICS_SCHEMA ${metrics}:1`]],
  ['51: a point without a value', edit(metrics, '{ "step": 1, "value": 0.9 }', '{ "step": 1 }'), [`error TFC0002.METRICS_SCHEMA ${metrics}:6`]],
  ['51: a list of steps', write(metrics, '{"summary":{"loss":0.1},\n"history":[{"step":0,"loss":1},{"step":1,"loss":0.1}]}\n'), [`warning TFC0002.HISTORY_LIST ${metrics}:2`]],
  ['52: no metrics.json', remove(metrics), [`error TFC0002.METRICS_MISSING ${config}:6`]],
  ['52: no metrics.json, and only the result says success', both(remove(metrics), edit(config, 'status: completed', 'result: success')), [`error TFC0002.METRICS_MISSING ${config}:6`]],
  ['52: an empty summary', write(metrics, '{"summary":{},"history":{}}\n'), [`error TFC0002.METRICS_EMPTY ${config}:6`]],
  ['52: no system.json', remove(system), [`error TFC0002.SYSTEM_MISSING ${config}:6`]],
  ['52: a run without a status needs neither', both(remove(metrics), remove(system), line(config, 'status: completed\n')), []],
  ['53: a step that stands there twice', edit(metrics, '{ "step": 1, "value": 0.3 }', '{ "step": 0, "value": 0.3 }'), [`warning TFC0002.HISTORY_INCOMPLETE ${metrics}:10`]],
  ['53: a metric without a series', edit(metrics, '"final_loss": 0.3', '"final_loss": 0.3, "f1": 0.5'), [`warning TFC0002.HISTORY_INCOMPLETE ${metrics}:3`]],
  ['53: an empty history', write(metrics, '{"summary":{"loss":1},\n"history":{}}\n'), [`warning TFC0002.HISTORY_INCOMPLETE ${metrics}:2`]],
  ['53: no history', write(metrics, '{"summary":{"loss":1}}\n'), [`warning TFC0002.HISTORY_INCOMPLETE ${metrics}:1`]],
  ['54: system.json is broken', write(system, '{"os": '), [`error TFC0002.SYSTEM_UNREADABLE ${system}:1`]],
  ['54: system.json has a key twice', edit(system, '"python"', '"os"'), [`error TFC0002.SYSTEM_UNREADABLE ${system}:3`]],
  ['54: system.json is a list', write(system, '[]'), [`error TFC0002.SYSTEM_UNREADABLE ${system}:1`]],
  ['55: no gpus', edit(system, '"gpus": [], ', ''), [`warning TFC0002.SYSTEM_KEYS ${system}:5`]],
  ['55: no hardware and no os', write(system, '{"python":"3.11","frameworks":{}}'), [`warning TFC0002.SYSTEM_KEYS ${system}:1`]],
  ['55: frameworks is a list', edit(system, '{ "torch": "2.9.1" }', '["torch"]'), [`warning TFC0002.SYSTEM_KEYS ${system}:4`]],
  ['55: cpu is empty and ram is 0', both(edit(system, '"x86_64"', '""'), edit(system, '16', '0')), [`notice TFC0002.SYSTEM_EMPTY ${system}:5`]],
  ['56: no log', remove(`${RUN}/logs.txt`), [`warning TFC0002.LOG_MISSING ${config}:1`]],
  ['56: log.txt', both(remove(`${RUN}/logs.txt`), write(`${RUN}/log.txt`, 'x\n')), [`warning TFC0002.LOG_NAME ${RUN}/log.txt:1`]],
  ['57: failed, and nobody says why', failed, [`warning TFC0003.FAILURE_UNEXPLAINED ${RUN}/logs.txt:2`]],
  ['57: failed, and the log says why', both(failed, write(`${RUN}/logs.txt`, 'started\nRuntimeError: CUDA out of memory\n')), []],
  ['57: failed, and config.yaml says why', both(failed, edit(config, 'seed: 42', 'seed: 42\nerror: out of memory')), []],
  ['60: no seed and no commit', both(line(config, 'seed: 42\n'), line(config, /^ {2}commit: .*\n/m)), [`warning TFC0003.RECORD_INCOMPLETE ${config}:1`]],
  ['60: no training', line(config, /^training:\n.*\n/m), [`warning TFC0003.RECORD_INCOMPLETE ${config}:1`]],
  ['61: the commit is a branch', edit(config, /commit: .*/, 'commit: main'), [`warning TFC0003.COMMIT_INVALID ${config}:11`]],
  ['61: the repository is on a private network', edit(config, 'https://example.org/garden.git', 'http://192.168.0.111:3000/a/b.git'), [`warning TFC0003.REPOSITORY_PRIVATE ${config}:10`]],
  ['62: an unknown status', edit(config, 'status: completed', 'status: done'), [`warning TFC0003.STATUS_UNKNOWN ${config}:6`]],
  ['62: times without a zone', both(edit(config, '08:00:00Z', '08:00:00'), edit(config, '08:10:00Z', '08:10:00.5')), [`warning TFC0003.TIME_NAIVE ${config}:7`]],
  ['62: a time that does not exist', edit(config, '2026-01-05T08:10:00Z', '2026-01-05T25:10:00Z'), [`warning TFC0003.TIME_INVALID ${config}:8`]],
  ['62: it completed before it started', edit(config, '08:10:00Z', '07:10:00Z'), [`warning TFC0003.TIME_ORDER ${config}:8`]],
  ['62: in another zone it did not', edit(config, '2026-01-05T08:10:00Z', '2026-01-05T07:10:00-05:00'), []],
  ['62: it started on another day', both(edit(config, '2026-01-05T08:00', '2026-01-08T08:00'), edit(config, '2026-01-05T08:10', '2026-01-08T08:10')), [`warning TFC0003.DATE_MISMATCH ${config}:7`]],
  ['62: the evening of the day before, in UTC', both(edit(config, '2026-01-05T08:00', '2026-01-04T23:00'), edit(config, '2026-01-05T08:10', '2026-01-04T23:10')), []],
  ['63: a file beside artifacts/', write(`${RUN}/model.bin`, 'x'), [`error TFC0002.ARTIFACT_PLACE ${RUN}/model.bin`]],
  ['63: many files beside artifacts/ are one habit', both(write(`${RUN}/checkpoints/1.bin`, 'x'), write(`${RUN}/checkpoints/2.bin`, 'x')), [`error TFC0002.ARTIFACT_PLACE ${RUN}/checkpoints/1.bin`]],
  ['63: notes and signatures are no artifacts', both(write(`${RUN}/README.md`, 'x'), write(`${RUN}/SIGNATURE.asc`, 'x')), []],
])('%s', async (_name, change, expected) => {
  expect(await found(change)).toEqual(expected)
})

test('59: a day whose runs have a gap has one finding', async () => {
  const copy = (index: string) => (files: Files): void => {
    const id = `run-2026-01-05-${index}`
    for (const name of Object.keys(files).filter((each) => each.startsWith(`${RUN}/`))) files[name.replace(RUN, `runs/${id}`)] = files[name]!.replace('run_id: run-2026-01-05-001', `run_id: ${id}`)
  }
  expect(await found(both(copy('002'), copy('003')))).toEqual([])
  expect(await found(both(copy('002'), copy('005'), copy('007')))).toEqual(['warning TFC0003.RUN_INDEX_GAP runs/run-2026-01-05-005/config.yaml:1'])
})
