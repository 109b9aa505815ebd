/** For tests: a garden on a twin of GitHub with a clone of it, a repository that waits for an example, and a graduation of one to the other. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { resolve } from '../../core/config/resolve.ts'
import type { Report } from '../../core/schema/report.ts'
import type { Config } from '../../core/schema/config.ts'
import type { RemoteRepository } from '../../core/world.ts'
import { openRemoteRepository } from '../../io/github/remote-repository.ts'
import { openTarget } from '../../io/target.ts'
import { openLog } from '../../io/log.ts'
import { openWorld } from '../../io/world.ts'
import { temporaryDirectory, type Temporary } from '../../io/testing/temporary.ts'
import type { Permissions } from '../../test/twin/access/permissions.ts'
import type { Repository } from '../../test/twin/model/repository.ts'
import { startTwin, type Twin } from '../../test/twin/twin.ts'
import { graduate } from '../graduate.ts'

export const CANARIES = { target: 'ghs_TargetCanaryTargetCanaryTargetCanary0', garden: 'ghs_GardenCanaryGardenCanaryGardenCanary0' }

export const GARDEN: Readonly<Record<string, string>> = {
  'README.md': '# Garden\n\n| example | what |\n|---|---|\n| [digits](examples/vision/digits) | digits, [trained so](examples/vision/digits/train.py) |\n',
  'LICENSE': 'MIT License\n\nCopyright (c) somebody\n',
  'examples/vision/digits/example.yaml': '# who it is\nname: digits # short\ndescription: "Reads digits: 0 to 9."\ntags: [vision]\nresources: { gpu: 0 }\npresets:\n  smoke: { command: "python3 train.py" }\n',
  'examples/vision/digits/README.md': '# Digits\n\nSee [the code](train.py).\n',
  'examples/vision/digits/Dockerfile': 'FROM python:3.12-slim\nCOPY . .\n',
  'examples/vision/digits/train.py': 'print("ok")\n',
  'examples/vision/digits/run.sh': '#!/bin/sh\npython3 train.py\n',
  'examples/audio/tones/example.yaml': 'name: tones\nresources: { gpu: 0 }\npresets:\n  smoke: { command: "python3 -c 1" }\n',
}

export interface Graduation extends AsyncDisposable {
  readonly twin: Twin
  readonly garden: Repository
  readonly target: Repository
  /** Of the garden, at its default branch. */
  readonly clone: Temporary
  readonly config: Config
  readonly remotes: (more?: Partial<Record<'targetToken' | 'gardenToken' | 'to', string>>) => { readonly target: RemoteRepository; readonly garden: RemoteRepository }
  readonly graduate: (more?: GraduateMore) => Promise<Report>
  /** git in the clone, while the twin goes on answering. */
  readonly git: (...args: readonly string[]) => Promise<string>
  /** All that was printed or logged. */
  readonly said: () => string
}

export interface GraduateMore {
  readonly dryRun?: boolean
  readonly example?: string
  readonly to?: string
  readonly branch?: string
  readonly withHistory?: boolean
  readonly draft?: boolean
  /** The proof is asked for, and nothing here can make a clone for it. */
  readonly unproven?: boolean
  readonly targetToken?: string
  readonly wrap?: (remotes: { readonly target: RemoteRepository; readonly garden: RemoteRepository }) => { readonly target: RemoteRepository; readonly garden: RemoteRepository }
  /** The day, in milliseconds. */
  readonly now?: number
}

const NOON = Date.UTC(2026, 10, 21, 12)
const RIGHTS: Permissions = { contents: 'write', pull_requests: 'write', workflows: 'write' }

export async function openGraduation({ files = GARDEN, targetFiles = { 'README.md': '# digits\n' } }: { readonly files?: Readonly<Record<string, string>>; readonly targetFiles?: Readonly<Record<string, string>> | null } = {}): Promise<Graduation> {
  const twin = await startTwin()
  const garden = await twin.createRepository({ owner: 'acme', name: 'garden', files })
  const target = await twin.createRepository({ owner: 'acme', name: 'digits', ...(targetFiles === null ? {} : { files: targetFiles }) })
  const clone = await temporaryDirectory()
  await gitAside(clone.path, 'clone', '-q', twin.cloneUrl(garden), '.')
  const tokens = {
    target: twin.state.tokens.add({ value: CANARIES.target, identity: twin.app('publisher'), repositories: [target.id], permissions: RIGHTS, expiresAt: Infinity, hourly: 5000 }).value,
    garden: twin.state.tokens.add({ value: CANARIES.garden, identity: twin.app('github-actions'), repositories: [garden.id], permissions: { contents: 'write', pull_requests: 'write' }, expiresAt: Infinity, hourly: 5000 }).value,
  }
  const said: string[] = []
  const config = { ...resolve([]).config, export: { ...resolve([]).config.export, prove: false } }
  const open = (repository: string, token: string): RemoteRepository => {
    const opened = openRemoteRepository({ repository, token, apiUrl: twin.url, serverUrl: twin.url, signal: new AbortController().signal, time: { now: () => 0, wait: async () => undefined } })
    if (!opened.ok) throw new Error(opened.problem.message)
    return opened.value
  }
  const remotes: Graduation['remotes'] = (more = {}) => ({ target: open(more.to ?? 'acme/digits', more.targetToken ?? tokens.target), garden: open('acme/garden', more.gardenToken ?? tokens.garden) })
  return {
    twin,
    garden,
    target,
    clone,
    config,
    remotes,
    graduate: async ({ dryRun = false, example = 'vision/digits', branch, withHistory = false, draft = false, unproven = false, wrap, now = NOON, ...more } = {}) => {
      const log = openLog({ write: (line) => said.push(line), level: 'debug', json: false, clock: { now: () => new Date(now) } })
      const world = await openWorld({ rootAbs: clone.path, outAbs: join(clone.path, '.hortus'), log, signal: new AbortController().signal })
      await using scratch = await temporaryDirectory()
      await using directory = openTarget(join(scratch.path, 'export'), clone.path)
      const { cloneOf: _cloneOf, ...lame } = world
      const asked = unproven ? { ...config, export: { ...config.export, prove: true } } : config
      const report = await graduate({ ...(unproven ? lame : world), clock: { ...world.clock, now: () => new Date(now) } }, asked, { example, ...(wrap === undefined ? remotes(more) : wrap(remotes(more))), directory, branch: branch ?? null, dryRun, withHistory, draft })
      said.push(JSON.stringify(report))
      return report
    },
    git: (...args) => gitAside(clone.path, ...args),
    said: () => said.join('\n'),
    [Symbol.asyncDispose]: async () => {
      await clone[Symbol.asyncDispose]()
      await twin.close()
    },
  }
}

/** The twin answers in this process: a git that is waited for without letting it would wait for ever. */
async function gitAside(cwd: string, ...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_TERMINAL_PROMPT: '0', GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.invalid', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.invalid' }
  return (await promisify(execFile)('git', ['-C', cwd, ...args], { env, encoding: 'utf8' })).stdout.trim()
}
