/** Rules against the merge base, in a real repository: runs are written once, versions never change, a promotion touches one file. */
import { rm, rename, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryRepository, type Temporary } from '../../../io/testing/temporary.ts'
import { modelRules } from './model-rules.ts'
import { runRules } from './run-rules.ts'
import { edit, type Files, MODEL, RUN, smallWorkspace } from './testing/small-workspace.ts'
import { findAt, shown, workspaceAt } from './testing/workspace-at.ts'

const metadata = `${MODEL}/metadata.yaml`
const start = (): Files => smallWorkspace((files) => {
  files['.gitattributes'] = 'models/**/model.* filter=lfs diff=lfs merge=lfs -text\n'
  files[`${MODEL}/model.pt`] = pointer('a')
})
const pointer = (digit: string): string => `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 8\n`

async function found(change: (directory: Temporary, files: Files) => Promise<unknown>): Promise<string[]> {
  const files = start()
  await using directory = await temporaryRepository(files)
  await change(directory, files)
  const workspace = await workspaceAt(directory.path, { base: 'HEAD' })
  // The commits of the sample are in no history: that is another rule.
  return shown([...runRules(workspace), ...modelRules(workspace)]).filter((each) => !each.includes('COMMIT_UNKNOWN'))
}

const put = (files: Record<string, string>) => (directory: Temporary) => directory.put(files)
const edited = (path: string, from: string, to: string): Record<string, string> => {
  const files = start()
  edit(path, from, to)(files)
  return { [path]: files[path]! }
}
const another = (kind: string, id: string): Record<string, string> => Object.fromEntries(Object.entries(start()).flatMap(([path, text]) => (path.startsWith(`${kind}/`) ? [[path.replace(kind, id), text.replaceAll(kind.split('/').at(-1)!, id.split('/').at(-1)!)]] : [])))

test.each([
  ['nothing changed', put({}), []],
  ['58: a log is changed', put({ [`${RUN}/logs.txt`]: 'other\n' }), [`error TFC0003.RUN_CHANGED ${RUN}/logs.txt`]],
  ['58: three files are changed, told once', put({ [`${RUN}/logs.txt`]: 'other\n', [`${RUN}/artifacts/weights.csv`]: '2\n', ...edited(`${RUN}/config.yaml`, 'seed: 42', 'seed: 43') }), [`error TFC0003.RUN_CHANGED ${RUN}/artifacts/weights.csv`]],
  ['58: a file is removed', (directory: Temporary) => rm(join(directory.path, `${RUN}/artifacts/weights.csv`)), [`error TFC0003.RUN_CHANGED ${RUN}/artifacts/weights.csv`]],
  ['59: a file is added', put({ [`${RUN}/artifacts/more.csv`]: 'new\n' }), [`warning TFC0003.RUN_ID_TAKEN ${RUN}/artifacts/more.csv`]],
  ['59: a checksum list is added', put({ [`${RUN}/artifacts/CHECKSUMS.txt`]: 'x\n' }), []],
  ['59: another run', put(another(RUN, 'runs/run-2026-01-05-002')), []],
  ['78: a promotion', put(edited(metadata, 'state: staging', 'state: archived')), []],
  ['78: a promotion with another artifact', put({ ...edited(metadata, 'state: staging', 'state: archived'), [`${MODEL}/model.pt`]: pointer('b') }), [`error TFC0005.PROMOTION_MIXED ${MODEL}/model.pt`]],
  ['79: another artifact', put({ [`${MODEL}/model.pt`]: pointer('b') }), [`error TFC0005.VERSION_CHANGED ${MODEL}/model.pt`]],
  ['79: another file', put({ [`${MODEL}/model.onnx`]: pointer('b') }), [`error TFC0005.VERSION_CHANGED ${MODEL}/model.onnx`]],
  ['79: other metrics', put(edited(`${MODEL}/metrics.yaml`, 'loss: 0.3', 'loss: 0.2')), [`error TFC0005.VERSION_CHANGED ${MODEL}/metrics.yaml`]],
  ['79: another card', put(edited(`${MODEL}/card.md`, '## License\n\nText.', '## License\n\nMIT')), [`warning TFC0005.VERSION_CHANGED ${MODEL}/card.md`]],
  ['79: a corrected description', put(edited(metadata, 'state: staging', 'state: staging\ndescription: better words')), []],
  ['79: a version is removed', (directory: Temporary) => rm(join(directory.path, MODEL), { recursive: true }), [`error TFC0005.VERSION_GONE ${MODEL}`]],
] as [string, (directory: Temporary) => Promise<unknown>, string[]][])('%s', async (_name, change, expected) => {
  expect(await found(change)).toEqual(expected)
})

test('58: a run that is renamed is gone', async () => {
  const all = await found((directory) => rename(join(directory.path, RUN), join(directory.path, 'runs/run-2026-01-05-002')))
  expect(all.filter((each) => each.includes('TFC0003.RUN_'))).toEqual(['warning TFC0003.RUN_INDEX_GAP runs/run-2026-01-05-002/config.yaml:1', `error TFC0003.RUN_CHANGED ${RUN}`])
})

test.each([['v2', []], ['v3', ['warning TFC0005.VERSION_NOT_NEXT models/digits-net/v3/metadata.yaml:2']]])('81: after v1 comes %s', async (version, expected) => {
  const all = await found(async (directory, files) => {
    await mkdir(join(directory.path, `models/digits-net/${version}`), { recursive: true })
    const copied = Object.entries(files).filter(([path]) => path.startsWith(`${MODEL}/`)).map(([path, text]) => [path.replace('/v1/', `/${version}/`), text.replace('version: v1\ncreated_at', `version: ${version}\ncreated_at`)])
    await directory.put(Object.fromEntries(copied) as Files)
  })
  expect(all).toEqual(expected)
})

test('61: a commit that the history does not hold', async () => {
  await using directory = await temporaryRepository(start())
  expect(await findAt(runRules, directory.path)).toEqual([`warning TFC0003.COMMIT_UNKNOWN ${RUN}/config.yaml:11`])
  const commit = directory.git('rev-parse', 'HEAD')
  await directory.put(edited(`${RUN}/config.yaml`, '0012345678901234567890123456789012345678', commit))
  expect(await findAt(runRules, directory.path)).toEqual([])
})
