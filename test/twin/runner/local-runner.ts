/**
 * A runner on this machine, for trying the bot and for tests: what hortus-command.yml would do for its inputs is done by the
 * command line of this checkout in a scratch clone of the commit, and leaves the one artifact that the bot reads. No sandbox:
 * for gardens that are trusted. A real runner of the workflow file itself is test/acceptance/workflow.ts.
 *
 *   twin.onDispatch(createLocalRunner(twin))
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ARTIFACT } from '../../../core/posting/accept.ts'
import { packReport } from '../../../core/report/pack-report.ts'
import { readReport } from '../../../core/report/read-report.ts'
import { cleanEnvironment, git } from '../git/git.ts'
import type { Dispatch, DispatchHandler } from '../model/dispatches.ts'
import type { Twin } from '../twin-interface.ts'

export interface LocalRunnerOptions {
  /** What runs presets; `process` needs nothing but what the examples need. */
  readonly engine?: 'process' | 'docker'
  /** What the command line said while it worked. */
  readonly onOutput?: (text: string) => void
}

const CLI = new URL('../../../cli/main.ts', import.meta.url).pathname
const LONGEST_REPORT = 16 * 2 ** 20

export function createLocalRunner(twin: Pick<Twin, 'uploadArtifact'>, options: LocalRunnerOptions = {}): DispatchHandler {
  return async (dispatch) => {
    if (dispatch.workflow !== 'hortus-command.yml') throw new Error(`the local runner does not know ${dispatch.workflow}`)
    const scratch = await mkdtemp(join(tmpdir(), 'hortus-local-run-'))
    try {
      await carryOut(twin, dispatch, options, scratch)
    } finally {
      await rm(scratch, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

async function carryOut(twin: Pick<Twin, 'uploadArtifact'>, { repository, run, inputs, signal }: Dispatch, options: LocalRunnerOptions, scratch: string): Promise<void> {
  const words = wordsOf(inputs, scratch)
  const clone = join(scratch, 'clone')
  // Objects are shared: a commit of a fork is there by its SHA, as on GitHub.
  await git(repository.dir, ['clone', '--quiet', '--shared', '--no-checkout', repository.dir, clone])
  await git(join(clone, '.git'), ['--work-tree', clone, 'checkout', '--quiet', '--detach', inputs['commit']!])
  const { code, out } = await runCli([...words, '--json', '--engine', options.engine ?? 'process', '-C', join(clone, inputs['path'] ?? '.'), ...settingsOf(inputs)], scratch, signal, options.onOutput)
  const report = readReport(out, { maxLength: LONGEST_REPORT })
  if (report.ok) twin.uploadArtifact(repository, run, ARTIFACT, { 'report.json': packReport(report.value) })
  if (report.ok && inputs['verb'] === 'export') await uploadExport(twin, repository, run, scratch)
  // 1: warnings only.
  if (code !== 0 && code !== 1) throw new Error(`hortus ${words.join(' ')} ended with ${code}`)
}

/** The words of the command line for what the workflow's inputs ask. Throws for what the workflow would refuse. */
function wordsOf({ verb, example = '', base = '', commit = '' }: Readonly<Record<string, string>>, scratch: string): string[] {
  if (!/^[0-9a-f]{40}$/.test(commit) || !/^[0-9a-f]{40}$/.test(base)) throw new Error('an input is not of its form')
  if ((verb === 'benchmark' || verb === 'export') && example === '') throw new Error('the input example is empty')
  const named = example === '' ? [] : [example]
  if (verb === 'smoke') return ['smoke', ...named, ...(example === '' ? ['--base', base] : [])]
  if (verb === 'compare') return ['smoke', ...named, '--base', base]
  if (verb === 'benchmark') return ['benchmark', ...named, '--base', base]
  if (verb === 'export') return ['export', ...named, '--out', join(scratch, 'exported')]
  throw new Error(`no such verb: ${verb}`)
}

/** The workflow adds `smoke.untrusted` and Docker; here neither is. */
const settingsOf = ({ config = '' }: Readonly<Record<string, string>>): string[] => config.split('\n').map((line) => line.trim()).filter(Boolean).flatMap((line) => ['--set', line])

async function uploadExport(twin: Pick<Twin, 'uploadArtifact'>, repository: Dispatch['repository'], run: Dispatch['run'], scratch: string): Promise<void> {
  const bundle = join(scratch, 'export.bundle')
  const made = await git(join(scratch, 'exported', '.git'), ['bundle', 'create', bundle, '--all']).then(() => true, () => false)
  if (made) twin.uploadArtifact(repository, run, 'exported', { 'export.bundle': await readFile(bundle) })
}

function runCli(words: readonly string[], scratch: string, signal: AbortSignal, onOutput: (text: string) => void = () => undefined): Promise<{ readonly code: number | null; readonly out: string }> {
  return new Promise((resolve, reject) => {
    const env = { ...cleanEnvironment(), HOME: scratch, NO_COLOR: '1' }
    const child = spawn(process.execPath, [CLI, ...words], { cwd: scratch, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.stderr.setEncoding('utf8').on('data', onOutput)
    // It ends its own children first (exit code 143).
    const stop = (): void => void child.kill('SIGTERM')
    signal.addEventListener('abort', stop, { once: true })
    child.on('error', reject).on('close', (code) => {
      signal.removeEventListener('abort', stop)
      resolve({ code, out: Buffer.concat(parts).toString('utf8') })
    })
  })
}
