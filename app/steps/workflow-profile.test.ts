/** Rules 94 to 106 over real git repositories: commits, branches, tags and releases as they really are. */
import { expect, test } from 'vitest'
import { checkWorkspace } from '../../core/rules/tfc/check-workspace.ts'
import type { Finding } from '../../core/schema/report.ts'
import { openGarden, sampleConfig, type Garden } from '../testing/walk.ts'
import { loadWorkspace } from './load-workspace.ts'
import type { WorkflowOptions } from './load-workflow.ts'

const FILES = {
  'datasets/cifar10/v1/metadata.yaml': 'name: cifar10\nversion: v1\n',
  'experiments/exp-008.yaml': 'id: exp-008\n',
  'tools/doctor.py': '\n',
  'tfc/.gitkeep': '',
  'runs/run-2025-01-02-001/config.yaml': 'run_id: run-2025-01-02-001\ndataset: cifar10:v1\ndevelopment_context: {commit_hash: abc1234, branch: feature/x, tfc_versions: [TFC-0001]}\n',
  'models/resnet50/v3/metadata.yaml': 'name: resnet50\nversion: v3\nrun_id: run-2025-01-02-001\nstate: production\ndevelopment: {commit_hash: abc1234, branch_at_creation: model/resnet50-v3}\n',
  'models/resnet50/v3/metrics.yaml': 'primary_metric: {name: accuracy, value: 0.9}\n',
}

const CONFIG = { ...sampleConfig(), workspace: { ...sampleConfig().workspace, workflow: true, environment: false } }

/** Days that the clock is ahead. */
interface Options extends WorkflowOptions {
  readonly days?: number
  readonly config?: typeof CONFIG
}

async function findings({ world }: Garden, { days = 0, config = CONFIG, ...options }: Options = {}): Promise<Finding[]> {
  const clock = { ...world.clock, now: () => new Date(world.clock.now().getTime() + days * 86_400_000) }
  const workspace = await loadWorkspace({ ...world, clock }, config, options)
  if (workspace === null) throw new Error('this is a workspace')
  return checkWorkspace(workspace).filter(({ code }) => code.startsWith('TFC0009.'))
}

const codes = (all: readonly Finding[]): string[] => all.map(({ code }) => code.slice('TFC0009.'.length))

/** A commit with this message on a branch of its own, judged against main. */
async function judged(message: string, branch = 'feature/x'): Promise<Finding[]> {
  await using garden = await openGarden(FILES)
  garden.directory.git('checkout', '-q', '-b', branch)
  garden.directory.git('commit', '-q', '--allow-empty', '-m', message)
  return await findings(garden, { base: 'main' })
}

test.each([
  'dataset(cifar10): add v1\n\ntfc-version: TFC-0004\ndataset-version: cifar10:v1',
  'dataset(cifar10): add v1\n\nWords.\n\ntfc-version: affected/tfc/0004\ndataset-version: dataset/cifar10:v1\nbreaking-change: false',
  'model(resnet50): train longer\n\ntfc-version: TFC-0005, TFC-0002\nmodel-version: resnet50:v3\nbreaking-change: true',
  'experiment(exp-008): lower rate\n\ntfc-version: TFC-0003\nexperiment-file: experiments/exp-008.yaml',
  'run(doctor): add checksum validation\n\ntfc-version: TFC-0006',
  'run(run-2025-01-02-001): keep it\n\ntfc-version: TFC-0003\nrun-id: run-2025-01-02-001',
  'tfc(TFC-0009): add the workflow\n\ntfc-version: TFC-0009',
  'docs(core): say it\n\nbreaking-change: false',
])('the commit %j is as TFC-0009 wants it', async (message) => {
  expect(await judged(message)).toEqual([])
})

test.each([
  ['add things', 'COMMIT_SUBJECT', /"add things"/],
  ['feat(core): add', 'COMMIT_SUBJECT', /thirteen types/],
  ['docs: no scope', 'COMMIT_SUBJECT', /thirteen types/],
  ['docs(core):no blank', 'COMMIT_SUBJECT', /thirteen types/],
  ['docs(core): ok\n\nbreaking-change: perhaps', 'COMMIT_BREAKING', /perhaps/],
  ['docs(cifar): x\n\nbreaking-change: false', 'COMMIT_SCOPE', /"cifar"/],
  ['docs(run-2025-01-02-001): x\n\nbreaking-change: false', 'COMMIT_SCOPE', /run-2025/],
  ['run(run-2025-01-02-009): x\n\ntfc-version: TFC-0003', 'COMMIT_SCOPE', /run-2025-01-02-009/],
  ['dataset(cifar10): x', 'COMMIT_TRAILER_MISSING', /tfc-version and dataset-version/],
  ['run(doctor): x', 'COMMIT_TRAILER_MISSING', /lacks tfc-version,/],
  ['dataset(cifar10): x\n\ntfc-version: TFC-0004\ndataset-version: cifar10:v2', 'COMMIT_TRAILER_WRONG', /dataset-version: cifar10:v2/],
  ['model(resnet50): x\n\ntfc-version: five\nmodel-version: resnet50:v3', 'COMMIT_TRAILER_WRONG', /tfc-version: five/],
  ['experiment(exp-008): x\n\ntfc-version: TFC-0003\nexperiment-file: experiments/no.yaml', 'COMMIT_TRAILER_WRONG', /no\.yaml/],
  ['experiment(exp-008): x\n\ntfc-version: TFC-0003\nexperiment-file: tools/doctor.py', 'COMMIT_TRAILER_WRONG', /doctor/],
  ['docs(core): nothing said', 'COMMIT_NO_METADATA', /A commit of types that need none carries no metadata/],
])('the commit %j gives %s and nothing else', async (message, code, says) => {
  const found = await judged(message)
  expect(codes(found)).toEqual([code])
  expect(found[0]?.message).toMatch(says)
  expect(found[0]?.path).toBe('.')
})

test('a near scope is offered', async () => {
  expect((await judged('docs(resnet5): x\n\nbreaking-change: false'))[0]?.fix).toBe('Did you mean resnet50?')
})

test('a message with control characters is quoted without them (A07)', async () => {
  const [found] = await judged('\u001B[31mevil\u202E\u0007')
  expect(found?.code).toBe('TFC0009.COMMIT_SUBJECT')
  expect(found?.message).not.toMatch(/\p{Cc}|\u202E/u)
})

test('without a base the commits that HEAD reaches are judged, joins of branches are not', async () => {
  await using garden = await openGarden(FILES)
  const { git } = garden.directory
  git('checkout', '-q', '-b', 'feature/x')
  git('commit', '-q', '--allow-empty', '-m', 'wrong too')
  git('checkout', '-q', 'main')
  git('merge', '-q', '--no-ff', '-m', 'Merge branch feature/x', 'feature/x')
  expect((await findings(garden)).map(({ message }) => message.slice(18, 29)).toSorted()).toEqual(['"first" has', '"wrong too"'])
})

test('without a base no more than the last 200 commits are judged', async () => {
  await using garden = await openGarden(FILES)
  const head = garden.directory.git('rev-parse', 'HEAD')
  let parent = head
  const tree = garden.directory.git('rev-parse', 'HEAD^{tree}')
  for (let at = 0; at < 205; at++) parent = garden.directory.git('commit-tree', tree, '-p', parent, '-m', 'bad')
  garden.directory.git('update-ref', 'HEAD', parent)
  expect((await findings(garden)).filter(({ code }) => code === 'TFC0009.COMMIT_SUBJECT')).toHaveLength(200)
}, 60_000)

const GOOD = 'docs(core): x\n\nbreaking-change: false'

test.each([
  ['main', 'develop', []],
  ['main', 'hotfix/crash', ['HOTFIX_DEVELOP']],
  ['main', 'feature/x', ['MAIN_PULL_REQUEST']],
  ['develop', 'feature/x', []],
  ['main', 'gh-readonly-queue/main/pr-1', []],
  ['develop', 'patch-1', ['BRANCH_NAME']],
  ['develop', 'feature/a/b', ['BRANCH_NAME']],
  ['develop', 'dataset/cifar10', ['BRANCH_NAME']],
])('a pull request to %s from %s gives %j', async (base, head, expected) => {
  await using garden = await openGarden(FILES)
  garden.directory.git('checkout', '-q', '--detach')
  garden.directory.git('commit', '-q', '--allow-empty', '-m', GOOD)
  expect(codes(await findings(garden, { base: 'main', pullRequest: { base, head } }))).toEqual(expected)
})

test('where nobody says which branch it is, nothing is said about it', async () => {
  await using garden = await openGarden(FILES)
  garden.directory.git('checkout', '-q', '--detach')
  garden.directory.git('commit', '-q', '--allow-empty', '-m', GOOD)
  expect(await findings(garden, { base: 'main' })).toEqual([])
})

test.each([
  [GOOD, ['MAIN_DIRECT']],
  ['docs(core): x (#12)\n\nbreaking-change: false', []],
])('the commit %j on main itself gives %j', async (message, expected) => {
  await using garden = await openGarden(FILES)
  const base = garden.directory.git('rev-parse', 'HEAD')
  garden.directory.git('commit', '-q', '--allow-empty', '-m', message)
  expect(codes(await findings(garden, { base }))).toEqual(expected)
})

test.each([
  ['dataset/cifar10-v2', { 'datasets/cifar10/v2/metadata.yaml': 'name: cifar10\n' }, []],
  ['dataset/cifar10-v2', { 'datasets/cifar10/v3/metadata.yaml': 'name: cifar10\n' }, ['BRANCH_NO_VERSION']],
  ['dataset/cifar10-v1', { 'datasets/cifar10/v1/more.csv': '1\n' }, ['BRANCH_NO_VERSION']],
  ['model/resnet50-v4', { 'models/resnet50/v4/metadata.yaml': 'development: {commit_hash: abc1234, branch_at_creation: x}\n' }, []],
] as const)('the branch %s that adds %j gives %j', async (branch, files, expected) => {
  await using garden = await openGarden(FILES)
  garden.directory.git('checkout', '-q', '-b', branch)
  await garden.directory.put(files)
  garden.directory.git('add', '-A')
  garden.directory.git('commit', '-q', '-m', GOOD)
  expect(codes(await findings(garden, { base: 'main' }))).toEqual(expected)
})

test('a branch is old after 30 days, by the clock that is handed in', async () => {
  await using garden = await openGarden(FILES)
  garden.directory.git('checkout', '-q', '-b', 'feature/slow')
  garden.directory.git('commit', '-q', '--allow-empty', '-m', GOOD)
  expect(codes(await findings(garden, { base: 'main', days: 29 }))).toEqual([])
  const old = await findings(garden, { base: 'main', days: 32 })
  expect(codes(old)).toEqual(['BRANCH_OLD'])
  expect(old[0]?.message).toContain('32 days old')
})

test('feature branches that were never merged are one finding, when the whole repository is looked at', async () => {
  await using garden = await openGarden(FILES)
  const { git } = garden.directory
  for (const name of ['feature/a', 'feature/b', 'hotfix/c']) {
    git('checkout', '-q', '-b', name, 'main')
    git('commit', '-q', '--allow-empty', '-m', GOOD)
  }
  git('checkout', '-q', 'main')
  const found = (await findings(garden, { days: 40 })).filter(({ code }) => code.includes('BRANCH'))
  expect(found.map(({ code, message }) => [code, message])).toEqual([['TFC0009.BRANCH_UNMERGED', '2 feature branches were never merged, the oldest for 40 days: feature/a and feature/b.']])
  expect(codes(await findings(garden, { days: 5 }))).not.toContain('BRANCH_UNMERGED')
})

const RELEASE = (commit: string, more: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    release: `{version: "1.2.0", tag: v1.2.0-modelresnet50v3, created_at: "2025-12-23T14:30:00Z", commit_hash: "${commit}"}`,
    production_models: '[{name: resnet50, version: v3, run_id: run-2025-01-02-001, metrics_file: models/resnet50/v3/metrics.yaml}]',
    changed_components: '[]',
    validation: '{doctor_status: failed, checksums_verified: false, signatures_verified: false}',
    breaking_changes: '[]',
    changelog: '"- x"',
    ...more,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')

/** A repository on main with this RELEASE.yaml; findings about commits left out. */
async function released(text: (commit: string) => string, tags: readonly string[] = [], config = CONFIG): Promise<Finding[]> {
  await using garden = await openGarden(FILES)
  await garden.directory.put({ 'RELEASE.yaml': text(garden.directory.git('rev-parse', 'HEAD')) })
  garden.directory.git('add', '-A')
  garden.directory.git('commit', '-q', '-m', GOOD)
  for (const tag of tags) garden.directory.git('tag', tag)
  return (await findings(garden, { config })).filter(({ code }) => !code.includes('COMMIT_SUBJECT'))
}

test('a true release gives nothing but that its tag is not signed', async () => {
  const found = await released((commit) => RELEASE(commit), ['v1.2.0-modelresnet50v3', 'data-2025'])
  expect(codes(found)).toEqual(['TAG_UNSIGNED'])
  expect(codes(await released((commit) => RELEASE(commit), ['v1.2.0-modelresnet50v3'], { ...CONFIG, workspace: { ...CONFIG.workspace, signatures: 'off' } }))).toEqual([])
})

test.each(['v1.2', 'v1.2.0', 'v1.2.0-resnet50v3', 'v1.2.0-modelresnet50', 'v01.2.0-modelav1', 'v1.2.0-tfc9', 'v1.2.0-hotfix-'])('the tag %s has none of the forms', async (tag) => {
  expect(codes(await released((commit) => RELEASE(commit), [tag]))).toContain('TAG_NAME')
})

test.each(['v1.2.0-modelresnet50v3', 'v2.0.0-tfc0009', 'v1.2.1-hotfix-validation'])('the tag %s has one of the forms', async (tag) => {
  expect(codes(await released((commit) => RELEASE(commit), [tag]))).not.toContain('TAG_NAME')
})

test('a release tag at a tree without RELEASE.yaml is told', async () => {
  await using garden = await openGarden(FILES)
  garden.directory.git('tag', 'v1.2.0-modelresnet50v3')
  expect(codes(await findings(garden))).toContain('TAG_NO_RELEASE')
})

test.each([
  [{ release: '{}' }, 1, 'version'],
  [{ release: '[]' }, 1, 'release'],
  [{ production_models: '{}' }, 2, 'production_models'],
  [{ validation: '{doctor_status: failed, checksums_verified: yes it was, signatures_verified: false}' }, 4, 'checksums_verified'],
  [{ changelog: '' }, 6, 'changelog'],
] as const)('a RELEASE.yaml with %j is told at line %d', async (more, line, says) => {
  const found = (await released((commit) => RELEASE(commit, more))).find(({ code }) => code === 'TFC0009.RELEASE_SCHEMA')
  expect(found).toMatchObject({ path: 'RELEASE.yaml', line })
  expect(found?.message).toContain(says)
})

test.each(['a: [', '[]', '', '\u0000', '- x'])('a RELEASE.yaml of %j is unreadable, once', async (text) => {
  expect(codes(await released(() => text))).toEqual(['RELEASE_UNREADABLE'])
})

const MODELS = (more: string): Readonly<Record<string, string>> => ({ production_models: `[{name: resnet50, version: v3, ${more}}]` })

test.each([
  [{ production_models: '[{name: resnet50, version: v4}]' }, 2, 'resnet50:v4 is not in the workspace'],
  [MODELS('run_id: run-2025-01-02-002'), 2, 'name the run run-2025-01-02-001'],
  [MODELS('metrics_file: metrics.yaml'), 2, 'models/resnet50/v3/metrics.yaml, not'],
  [{ release: '{version: "1.3.0", tag: v1.2.0-modelresnet50v3, created_at: "2025-12-23", commit_hash: "abcdef12"}' }, 1, 'the tag says 1.2.0'],
  [{ release: '{version: "1.2.0", tag: v1.2.0-modelresnet50v3, created_at: "2025-12-23", commit_hash: "abcdef12"}' }, 1, 'not in the history'],
  [{ validation: '{doctor_status: passed, checksums_verified: false, signatures_verified: false}' }, 4, 'doctor_status is passed, but validation finds'],
  [{ validation: '{doctor_status: failed, checksums_verified: true, signatures_verified: false}' }, 4, 'checksums_verified is true, but'],
  [{ validation: '{doctor_status: failed, checksums_verified: false, signatures_verified: true}' }, 4, 'signatures_verified is true, but'],
] as const)('a RELEASE.yaml that claims %j is contradicted at line %d', async (more, line, says) => {
  const found = (await released((commit) => RELEASE(commit, more))).find(({ code }) => code === 'TFC0009.RELEASE_CLAIM')
  expect(found).toMatchObject({ path: 'RELEASE.yaml', line })
  expect(found?.message).toContain(says)
})

test.each([
  ['runs/run-2025-01-02-001/config.yaml', 'run_id: run-2025-01-02-001\n', 'RUN_CONTEXT', 1],
  ['models/resnet50/v3/metadata.yaml', 'name: resnet50\n', 'MODEL_CONTEXT', 1],
  ['runs/run-2025-01-02-001/config.yaml', 'run_id: x\ndevelopment_context: {commit_hash: main, branch: x}\n', 'CONTEXT_WRONG', 2],
  ['models/resnet50/v3/metadata.yaml', 'name: resnet50\ndevelopment: yes\n', 'CONTEXT_WRONG', 2],
  ['.commit-meta.yaml', '[]\n', 'COMMIT_META', 1],
  ['.commit-meta.yaml', 'commit_artifacts:\n  dataset_changes:\n    - {dataset: cifar100}\n', 'COMMIT_META', 3],
  ['.commit-meta.yaml', 'commit_artifacts:\n  model_changes:\n    - {model: resnet50, versions: [v9], related_runs: []}\n', 'COMMIT_META', 3],
  ['.commit-meta.yaml', 'commit_artifacts:\n  other: []\n', 'COMMIT_META', 2],
] as const)('%s with %j gives %s at line %d', async (path, text, code, line) => {
  await using garden = await openGarden({ ...FILES, [path]: text })
  const found = (await findings(garden)).filter((each) => !each.code.includes('COMMIT_SUBJECT'))
  expect(found.map((each) => [each.code, each.path, each.line])).toEqual([[`TFC0009.${code}`, path, line]])
})

test('a .commit-meta.yaml as TFC-0009 shows it gives nothing', async () => {
  const meta = 'commit_artifacts:\n  dataset_changes:\n    - dataset: "cifar10"\n      versions: ["v1"]\n      change_type: "add_data"\n  model_changes:\n    - model: "resnet50"\n      versions: ["v3"]\n      related_runs: ["run-2025-01-02-001"]\n  experiment_changes:\n    - experiment: "exp-008"\n      configuration_changes: true\n'
  await using garden = await openGarden({ ...FILES, '.commit-meta.yaml': meta })
  expect(codes(await findings(garden))).toEqual(['COMMIT_SUBJECT'])
})

test('with the profile off nothing of it is looked at', async () => {
  await using garden = await openGarden({ ...FILES, 'RELEASE.yaml': 'a: [' })
  expect(await findings(garden, { config: { ...CONFIG, workspace: { ...CONFIG.workspace, workflow: false } } })).toEqual([])
})
