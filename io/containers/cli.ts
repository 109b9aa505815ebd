/** One call of an engine's client program, in bounds: time, output, environment. */
import { spawn } from 'node:child_process'

export interface CliResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** The program could not be started at all. */
  readonly missing: boolean
  readonly timedOut: boolean
}

export interface Cli {
  readonly binary: string
  readonly env: Readonly<Record<string, string>>
  /** What a build needs to reach the cache service of its job. Only the client of a build is given it, never a run. */
  readonly githubCache: Readonly<Record<string, string>>
  /** `signal`: the call is ended, and answers with what it has. */
  call(args: readonly string[], options?: { readonly timeoutMs?: number; readonly signal?: AbortSignal }): Promise<CliResult>
}

const MAX_OUTPUT = 1024 * 1024

/** What the client needs of the caller's environment: where the engine is, and who may talk to it. */
const KEPT = /^(PATH|HOME|USER|LANG|TMPDIR|XDG_RUNTIME_DIR|DOCKER_[A-Z_]+|BUILDX_[A-Z_]+|BUILDKIT_[A-Z_]+|CONTAINER_[A-Z_]+|CONTAINERS_[A-Z_]+|https?_proxy|no_proxy|HTTPS?_PROXY|NO_PROXY)$/

const GITHUB_CACHE = /^ACTIONS_(RUNTIME_TOKEN|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2)$/

export function openCli(binary: string, env: NodeJS.ProcessEnv): Cli {
  const only = (names: RegExp): Record<string, string> => Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => names.test(entry[0]) && entry[1] !== undefined))
  const clean = only(KEPT)
  return { binary, env: clean, githubCache: only(GITHUB_CACHE), call: (args, options) => call(binary, clean, args, options?.timeoutMs ?? 30_000, options?.signal) }
}

function call(binary: string, env: Record<string, string>, args: readonly string[], timeoutMs: number, signal?: AbortSignal): Promise<CliResult> {
  return new Promise((done) => {
    // detached: a Ctrl-C of the terminal must not kill the very call that cleans up.
    const child = spawn(binary, args, { env, cwd: '/', detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const out = { stdout: '', stderr: '' }
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      child.kill('SIGKILL')
    }, timeoutMs)
    const interrupt = (): void => void child.kill('SIGTERM')
    if (signal?.aborted === true) interrupt()
    signal?.addEventListener('abort', interrupt, { once: true })
    const finish = (code: number | null, missing: boolean): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', interrupt)
      done({ ...out, code, missing, timedOut })
    }
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        if (out[name].length < MAX_OUTPUT) out[name] += text
      })
    }
    child.once('error', () => finish(null, true))
    child.once('close', (code) => finish(code, false))
  })
}
