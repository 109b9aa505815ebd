/** `npm run twin [-- --port N]`: the twin alone, with a small garden in it, until Ctrl-C. Its time runs. */
import { parseArgs } from 'node:util'
import { startTwin } from './twin.ts'

const { values } = parseArgs({ options: { port: { type: 'string' }, empty: { type: 'boolean', default: false } } })
const twin = await startTwin({ port: Number(values.port ?? 0), now: Date.now(), running: true })
const token = twin.token({ as: twin.app('hortus'), permissions: { contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write', actions: 'read' }, livesMs: Infinity })
if (!values.empty) await seed()
print()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop())

async function seed(): Promise<void> {
  const garden = await twin.createRepository({ owner: 'acme', name: 'garden', collaborators: { maintainer: 'maintain' }, files: { 'README.md': '# A garden\n', 'examples/hello/example.yaml': 'name: hello\npresets:\n  train:\n    script: train.sh\n', 'examples/hello/train.sh': '#!/bin/sh\necho hello\n' } })
  const headSha = await twin.push(garden, { branch: 'faster', files: { 'examples/hello/train.sh': '#!/bin/sh\necho hello, faster\n' }, message: 'Faster', author: 'maintainer' })
  const pull = await twin.openPullRequest(garden, { title: 'Faster hello', author: 'maintainer', head: 'faster' })
  twin.comment(garden, pull.number, 'maintainer', 'Is it really?')
  const run = twin.startRun(garden, { headSha, headBranch: 'faster', actor: 'maintainer' })
  twin.uploadArtifact(garden, run, 'hortus-report-v1', { 'report.json': '{}\n' })
  twin.finishRun(garden, run)
}

function print(): void {
  const api = `${twin.url}/repos/acme/garden`
  const call = `curl -sS -H 'authorization: token ${token}'`
  console.log(`GitHub's twin listens at ${twin.url}
  token   ${token}
  git     git clone ${twin.url.replace('//', `//x-access-token:${token}@`)}/acme/garden.git

  ${call} ${api}/pulls
  ${call} ${api}/issues/1/comments -d '{"body": "hello"}'
  ${call} -L ${api}/actions/runs

Ctrl-C ends it.`)
}

/** What clients got wrong while a person tried is worth a line, not an error. */
async function stop(): Promise<void> {
  for (const { operation, problems } of twin.forgive()) console.log(`${operation}: ${problems.join('; ')}`)
  await twin.close()
}
