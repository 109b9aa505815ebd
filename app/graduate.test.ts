/** The way of an example out of a garden, over real repositories and the twin of GitHub. */
import { expect, test } from 'vitest'
import type { Report } from '../core/schema/report.ts'
import { CANARIES, GARDEN, openGraduation } from './testing/graduation.ts'

const codesOf = ({ problems }: Report): string[] => problems.map(({ code }) => code)
const statesOf = ({ proposals = [] }: Report): string[] => proposals.map(({ kind, repository, state }) => `${kind} ${repository} ${state}`)
const WRITTEN = ['branch acme/digits written', 'pull_request acme/digits written', 'branch acme/garden written', 'pull_request acme/garden written']

test('an example graduates: the target is filled by one pull request, the garden keeps a pointer by another', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  const report = await at.graduate()
  expect({ problems: report.problems, findings: report.findings.filter(({ level }) => level === 'error'), states: statesOf(report) }).toEqual({ problems: [], findings: [], states: WRITTEN })
  const [imported] = at.target.issues.all()
  const [pointer] = at.garden.issues.all()
  expect(imported).toMatchObject({ title: 'Import vision/digits from acme/garden', state: 'open', pull: { base: { ref: 'main' } } })
  expect(pointer).toMatchObject({ title: 'Graduate vision/digits to acme/digits', state: 'open' })
  // Merged in the order that is said, both are as they should be.
  await at.twin.merge(at.target, imported!.number)
  await at.twin.merge(at.garden, pointer!.number)
  await at.git('pull', '-q', 'origin', 'main')
  expect(at.clone.git('ls-files', 'examples/vision/digits').split('\n')).toEqual(['examples/vision/digits/README.md', 'examples/vision/digits/example.yaml'])
  const descriptor = at.clone.git('show', 'HEAD:examples/vision/digits/example.yaml')
  expect(descriptor).toContain('# who it is\nname: digits # short\n')
  expect(descriptor).toMatch(/graduated_to:\n {2}repository: acme\/digits\n {2}date: "2026-11-21"\n {2}tree: [0-9a-f"]{40,42}\n {2}commit: [0-9a-f"]{40,42}$/)
  expect(descriptor).not.toContain('presets')
  expect(at.clone.git('show', 'HEAD:README.md')).toContain(`[trained so](${at.twin.url}/acme/digits/blob/HEAD/train.py)`)
  expect(at.clone.git('show', 'HEAD:README.md')).toContain('| [digits](examples/vision/digits) |')
})

test('reverting the commit of the pointer brings every byte and mode back', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  const before = at.clone.git('rev-parse', 'HEAD^{tree}')
  await at.graduate()
  await at.git('fetch', '-q', 'origin', 'hortus/graduate-vision-digits')
  at.clone.git('merge', '-q', '--ff-only', 'FETCH_HEAD')
  expect(at.clone.git('rev-parse', 'HEAD^{tree}')).not.toBe(before)
  at.clone.git('revert', '--no-edit', 'HEAD')
  expect(at.clone.git('rev-parse', 'HEAD^{tree}')).toBe(before)
})

test('a dry run makes no write request, and the live run writes exactly what it said', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  const dry = await at.graduate({ dryRun: true })
  const asked = at.twin.requests()
  expect(asked.filter(({ method, operation }) => method !== 'GET' && operation !== 'GIT upload-pack')).toEqual([])
  expect(asked.filter(({ operation }) => operation?.includes('receive-pack'))).toEqual([])
  expect([...at.garden.issues.all(), ...at.target.issues.all()]).toEqual([])
  expect(dry.proposals?.map(({ state }) => state)).toEqual(['planned', 'planned', 'planned', 'planned'])
  const live = await at.graduate()
  const bare = ({ proposals = [] }: Report) => proposals.map(({ state: _state, number: _number, ...rest }) => rest)
  expect(bare(live)).toEqual(bare(dry))
  expect(live.changes).toEqual(dry.changes)
  // What the report says is what GitHub has.
  const [imported, importPull, pointer, pointerPull] = dry.proposals!
  for (const [repository, branch, pull] of [[at.target, imported!, importPull!], [at.garden, pointer!, pointerPull!]] as const) {
    expect(repository.refs.get(`refs/heads/${branch.branch}`)).toBe(branch.commit)
    expect(repository.issues.all().map(({ title, body }) => ({ title, body }))).toEqual([{ title: pull.title, body: pull.body }])
  }
})

test('a candidate is proposed by drafts, and a dry run says so; a pull request that is there stays what its people made of it', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  const drafts = ({ proposals = [] }: Report) => proposals.filter(({ kind }) => kind === 'pull_request').map(({ draft }) => draft)
  expect(drafts(await at.graduate({ dryRun: true, draft: true }))).toEqual([true, true])
  expect(drafts(await at.graduate({ draft: true }))).toEqual([true, true])
  for (const repository of [at.target, at.garden]) expect(repository.issues.all().map(({ pull }) => pull?.draft)).toEqual([true])
  expect(drafts(await at.graduate())).toEqual([undefined, undefined])
  for (const repository of [at.target, at.garden]) expect(repository.issues.all().map(({ pull }) => pull?.draft)).toEqual([true])
})

test('a second run changes nothing, also on another day', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  await at.graduate()
  const writes = at.twin.requests({ method: 'POST' }).length
  const again = await at.graduate({ now: Date.UTC(2026, 10, 23) })
  expect(statesOf(again)).toEqual(WRITTEN.map((words) => words.replace('written', 'there')))
  expect(at.twin.requests().filter(({ method, operation }) => ['POST', 'PATCH'].includes(method) && operation?.startsWith('GIT') === false).length).toBeLessThanOrEqual(writes)
  expect(at.target.issues.all()).toHaveLength(1)
  expect(at.garden.issues.all()).toHaveLength(1)
})

test('A71: a run that dies between the two pull requests is completed by the next, and says what stands', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  const broken = await at.graduate({ wrap: (both) => ({ ...both, garden: { ...both.garden, push: async () => ({ ok: false, problem: { code: 'PUSH.NETWORK', message: 'The connection was cut.', next: 'Look at it.' } }) } }) })
  expect(codesOf(broken)).toEqual(['PUSH.NETWORK'])
  expect(broken.problems[0]!.message).toContain('What stands: the branch hortus/import-vision-digits-')
  expect(broken.problems[0]!.message).toContain('#1 of acme/digits')
  expect(statesOf(broken)).toEqual(WRITTEN.slice(0, 2))
  const next = await at.graduate({ now: Date.UTC(2026, 10, 22) })
  expect({ problems: next.problems, states: statesOf(next) }).toEqual({ problems: [], states: ['branch acme/digits there', 'pull_request acme/digits there', ...WRITTEN.slice(2)] })
  // Both halves say the day of the first.
  expect(at.garden.issues.all()[0]!.body).toContain(' 2026-11-21 -->')
})

test('A71: an answer that was lost does not open a pull request twice', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  at.twin.arm({ on: 'POST /repos/{owner}/{repo}/pulls', fault: { kind: 'cut' }, times: 2, carriedOut: true })
  const report = await at.graduate()
  expect(report.problems).toEqual([])
  expect(at.target.issues.all()).toHaveLength(1)
  expect(at.garden.issues.all()).toHaveLength(1)
})

test('a text that somebody changed is put right, and a pull request that was closed is opened anew', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  await at.graduate()
  const [pull] = at.target.issues.all()
  at.target.issues.set(pull!.number, { ...pull!, body: `${pull!.body!.split('\n')[0]}\nanother text` })
  expect(statesOf(await at.graduate())[1]).toBe('pull_request acme/digits edited')
  expect(at.target.issues.get(pull!.number)!.body).toBe(pull!.body)
  at.twin.setIssue(at.target, pull!.number, { state: 'closed' })
  expect(statesOf(await at.graduate()).slice(0, 2)).toEqual(['branch acme/digits there', 'pull_request acme/digits written'])
})

test('an import that was merged is found, whatever happened to the target since', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  await at.graduate({ wrap: (both) => ({ ...both, garden: { ...both.garden, push: async () => ({ ok: false, problem: { code: 'PUSH.NETWORK', message: 'Cut.', next: 'Look.' } }) } }) })
  await at.twin.merge(at.target, 1)
  expect(statesOf(await at.graduate({ dryRun: true }))).toEqual(['branch acme/garden planned', 'pull_request acme/garden planned'])
  await at.twin.push(at.target, { branch: 'main', files: { 'more.txt': 'more\n' } })
  expect(statesOf(await at.graduate())).toEqual(['pull_request acme/digits merged', ...WRITTEN.slice(2)])
  expect(at.target.issues.all()).toHaveLength(1)
})

test.each([
  ['content of its own', { 'README.md': '#\n', 'src/main.py': 'x\n' }, 'GRADUATE.TARGET_TAKEN'],
  ['the export of another example', { '.github/hortus-export.json': JSON.stringify({ schema: 'export/1', hortus: '1.0.0', repository: 'acme/garden', commit: 'a'.repeat(40), dirty: false, tree: 'b'.repeat(40), example: { id: 'audio/tones', path: 'examples/audio/tones' }, vendored: [], pins: { images: [], lock: null } }) }, 'GRADUATE.TARGET_OF_ANOTHER'],
  ['no commit at all', null, 'GRADUATE.TARGET_EMPTY'],
] as const)('A76: a target with %s is refused, and nothing is written', { timeout: 60_000 }, async (_name, targetFiles, code) => {
  await using at = await openGraduation({ targetFiles })
  expect(codesOf(await at.graduate())).toEqual([code])
  expect(at.garden.issues.all()).toEqual([])
})

test('A76: a name that leads on, an archived target, a fork and one that is not there are refused', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  const other = await at.twin.createRepository({ owner: 'acme', name: 'other', files: { 'README.md': '#\n' } })
  await at.twin.fork(other, 'ann', 'forked')
  at.twin.settings(other, { archived: true })
  const token = at.twin.token({ as: at.twin.app('publisher'), permissions: { contents: 'write', pull_requests: 'write', workflows: 'write' } })
  for (const [to, code] of [['acme/nowhere', 'TARGET_MISSING'], ['acme/other', 'TARGET_ARCHIVED'], ['ann/forked', 'TARGET_FORK'], ['acme/garden', 'TARGET_SELF']] as const) expect({ to, codes: codesOf(await at.graduate({ to, targetToken: token })) }).toEqual({ to, codes: [`GRADUATE.${code}`] })
  at.twin.rename(at.target, 'numbers')
  expect(codesOf(await at.graduate())).toEqual(['GRADUATE.TARGET_MOVED'])
  expect(at.target.refs.entries().filter(([ref]) => ref.includes('hortus'))).toEqual([])
})

test('A76: a repository that takes the name between the look and the push is not pushed to', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  let squatter: Awaited<ReturnType<typeof at.twin.createRepository>> | null = null
  const report = await at.graduate({
    wrap: ({ target, garden }) => ({
      garden,
      target: {
        ...target,
        graft: async (request) => {
          const grafted = await target.graft(request)
          at.twin.rename(at.target, 'numbers')
          squatter = await at.twin.createRepository({ owner: 'acme', name: 'digits', files: { 'README.md': '#\n' } })
          return grafted
        },
      },
    }),
  })
  expect(codesOf(report)).toEqual(['GRADUATE.TARGET_CHANGED'])
  expect(squatter!.refs.entries().map(([ref]) => ref)).toEqual(['refs/heads/main'])
  expect(at.garden.issues.all()).toEqual([])
})

test.each([
  ['contents', { pull_requests: 'write', workflows: 'write', contents: 'read' }],
  ['workflows', { contents: 'write', pull_requests: 'write' }],
  ['pull requests', { contents: 'write', workflows: 'write', pull_requests: 'read' }],
] as const)('a token without the right for %s is told with what it needs, and the garden is left alone', { timeout: 60_000 }, async (_name, permissions) => {
  await using at = await openGraduation()
  const report = await at.graduate({ targetToken: at.twin.token({ as: at.twin.app('publisher'), repositories: [at.target], permissions }) })
  expect(report.problems).toHaveLength(1)
  expect(report.problems[0]!.next).toContain('Contents: write, Pull requests: write and Workflows: write on acme/digits')
  expect(at.garden.issues.all()).toEqual([])
  expect(at.garden.refs.entries().filter(([ref]) => ref.includes('hortus'))).toEqual([])
})

test('A27, A28: a hostile name and description are inert in titles, bodies, commits and the pointer', { timeout: 60_000 }, async () => {
  const folder = 'examples/vision/@everyone fixes #1 `x` <img src=x>'
  const files = { ...Object.fromEntries(Object.entries(GARDEN).filter(([path]) => !path.includes('digits'))), 'README.md': '# Garden\n', [`${folder}/example.yaml`]: 'name: "@everyone"\ndescription: "```\\n</details> @everyone closes #1 ![x](http://evil/x) \\u202e"\nresources: { gpu: 0 }\npresets: { smoke: { command: "true" } }\n', [`${folder}/train.py`]: 'x\n' }
  await using at = await openGraduation({ files })
  const report = await at.graduate({ example: folder.slice('examples/'.length) })
  expect(report.problems).toEqual([])
  for (const { branch } of report.proposals!) expect(branch).toMatch(/^hortus\/(import|graduate)-[a-z0-9-]+$/)
  for (const { title, body } of report.proposals!.filter(({ kind }) => kind === 'pull_request')) {
    expect(title).not.toMatch(/[@#`<>]/)
    const alive = body!.replace(/^(`{3,})text\n[^]*?\n\1$/gm, '').replace(/(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '')
    expect(alive).not.toMatch(/@everyone|#1|<img|!\[|closes/)
  }
  await at.git('fetch', '-q', 'origin', report.proposals![2]!.branch)
  expect(at.clone.git('log', '-1', '--format=%B', 'FETCH_HEAD')).not.toMatch(/[@#`<>]/)
})

test('an example that another one needs does not graduate, and the list says who', { timeout: 60_000 }, async () => {
  await using at = await openGraduation({ files: { ...GARDEN, 'examples/audio/tones/build.sh': '#!/bin/sh\ncp ../../vision/digits/train.py .\n' } })
  const report = await at.graduate()
  expect(report.findings.filter(({ level }) => level === 'error')).toMatchObject([{ code: 'GRADUATE.DEPENDED_ON', path: 'examples/audio/tones/build.sh', line: 2 }])
  expect(report.proposals).toBeUndefined()
})

test('an example does not graduate while a script of another one runs the image that it builds', { timeout: 60_000 }, async () => {
  const tones = { 'examples/audio/tones/example.yaml': 'name: tones\nresources: { gpu: 0 }\npresets:\n  smoke: { script: run.sh }\n', 'examples/audio/tones/run.sh': '#!/bin/sh\ndocker run --rm garden/digits python3 -c 1\n' }
  const digits = { 'examples/vision/digits/example.yaml': 'name: digits\nresources: { gpu: 0 }\npresets:\n  build: { script: build.sh }\n  smoke: { script: run.sh }\n', 'examples/vision/digits/build.sh': '#!/bin/sh\ndocker build -t garden/digits .\n' }
  await using at = await openGraduation({ files: { ...GARDEN, ...tones, ...digits } })
  const report = await at.graduate()
  expect(report.findings.filter(({ level }) => level === 'error')).toMatchObject([{ code: 'GRADUATE.DEPENDED_ON', path: 'examples/audio/tones/run.sh' }])
  expect(report.proposals).toBeUndefined()
})

test('a clone that is behind, or ahead of, the default branch does not graduate anything', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  await at.twin.push(at.garden, { branch: 'main', files: { 'more.md': 'more\n' } })
  expect(codesOf(await at.graduate())).toEqual(['GRADUATE.NOT_AT_DEFAULT'])
})

test('an example that graduated does not graduate again', { timeout: 60_000 }, async () => {
  await using at = await openGraduation({ files: { ...GARDEN, 'examples/vision/digits/example.yaml': 'name: digits\ngraduated_to: acme/other\n' } })
  expect(codesOf(await at.graduate())).toEqual(['GRADUATE.ALREADY'])
})

test('A67: no token is in anything that is said, in no commit and in no file of the clone', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  at.twin.arm({ on: 'GIT advertise receive-pack', fault: { kind: 'status', status: 403, message: `denied ${CANARIES.target}` } })
  await at.graduate()
  await at.graduate()
  const everything = [at.said(), at.clone.git('config', '--list'), JSON.stringify([...at.target.issues.all(), ...at.garden.issues.all()].map(({ title, body }) => [title, body]))].join('\n')
  for (const canary of Object.values(CANARIES)) expect(everything).not.toContain(canary)
})

test('a garden that went on since the first run gets a new import, and the older one is named', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  await at.graduate({ wrap: (both) => ({ ...both, garden: { ...both.garden, push: async () => ({ ok: false, problem: { code: 'PUSH.NETWORK', message: 'Cut.', next: 'Look.' } }) } }) })
  await at.twin.push(at.garden, { branch: 'main', files: { 'more.md': 'more\n' } })
  await at.git('pull', '-q', 'origin', 'main')
  const report = await at.graduate()
  expect(statesOf(report)).toEqual(WRITTEN)
  expect(report.findings.filter(({ code }) => code === 'GRADUATE.OLDER_IMPORT')).toMatchObject([{ message: '#1 of acme/digits imports an older state of vision/digits.' }])
})

test('an earlier export of the same example is filled anew, and what a merge would remove is named', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  await at.graduate()
  await at.twin.merge(at.target, 1)
  await at.twin.push(at.target, { branch: 'main', files: { 'own.txt': 'own\n' } })
  await at.twin.push(at.garden, { branch: 'main', files: { 'examples/vision/digits/train.py': 'print("better")\n' } })
  at.twin.setIssue(at.garden, 1, { state: 'closed' })
  await at.git('push', '-q', at.twin.cloneUrl(at.garden, CANARIES.garden), '--delete', 'hortus/graduate-vision-digits')
  await at.git('pull', '-q', 'origin', 'main')
  const report = await at.graduate()
  expect(statesOf(report)).toEqual(WRITTEN)
  expect(report.findings.filter(({ code }) => code === 'GRADUATE.WILL_REMOVE')).toMatchObject([{ message: expect.stringContaining('"own.txt"') }])
  expect(at.target.issues.get(2)!.body).toContain('`own.txt`')
})

test('a branch of our name with other files is not touched', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  const taken = await at.twin.push(at.garden, { branch: 'hortus/graduate-vision-digits', files: { 'theirs.txt': 'x\n' } })
  const report = await at.graduate()
  expect(codesOf(report)).toEqual(['GRADUATE.BRANCH_TAKEN'])
  expect(at.garden.refs.get('refs/heads/hortus/graduate-vision-digits')).toBe(taken)
})

test('a target and a garden whose default branch is protected are no obstacle: only new branches are pushed', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  at.twin.settings(at.target, { protect: ['main'] })
  at.twin.settings(at.garden, { protect: ['main'] })
  expect(statesOf(await at.graduate())).toEqual(WRITTEN)
})

test('the history goes along when it is asked for', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  await at.twin.push(at.garden, { branch: 'main', files: { 'examples/vision/digits/train.py': 'print("two")\n' }, message: 'Second' })
  await at.git('pull', '-q', 'origin', 'main')
  const report = await at.graduate({ withHistory: true })
  expect(report.problems).toEqual([])
  await at.git('fetch', '-q', at.twin.cloneUrl(at.target), report.proposals![0]!.branch)
  expect(at.clone.git('log', '--format=%s', 'FETCH_HEAD').split('\n')).toEqual(expect.arrayContaining(['Second', 'Import vision/digits from acme/garden']))
})

test('what could not be proven does not graduate, unless the configuration takes it on itself', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  expect(codesOf(await at.graduate({ unproven: true }))).toEqual(['GRADUATE.NOT_PROVEN'])
  expect(at.target.issues.all()).toEqual([])
  const report = await at.graduate()
  expect(report.findings.map(({ code }) => code)).toContain('EXPORT.NOT_PROVEN')
  expect(at.target.issues.all()[0]!.body).toContain('nobody built or ran it')
})
