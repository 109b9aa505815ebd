/** A call of git for the data branch: as hardened as any (run-git.ts), with what a fetch or a push would start besides switched off. */
import { execFile } from 'node:child_process'
import { cleanEnvironment, SETTINGS } from '../run-git.ts'

export interface Repository {
  readonly rootAbs: string
  readonly signal: AbortSignal
  /** For calls that leave the machine: how git is told a token. Never a word of a command line. */
  readonly secrets?: Readonly<Record<string, string>>
  /** A token for its remotes, asked for at each use. Left out: the one of the environment. */
  readonly token?: () => Promise<string | undefined>
}

export interface Outcome {
  /** null when git could not be started, was stopped, or said more than it may. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const LIMIT_MS = 120_000
const MAX_OUTPUT = 64 * 1024 * 1024

/**
 * No maintenance in the background, no command for alternates, no helper as a remote, no signature that asks for a passphrase, no
 * submodules and no tags on the way. Hooks and the monitor are off for every call.
 */
const QUIET = ['gc.auto=0', 'maintenance.auto=false', 'core.alternateRefsCommand=true', 'protocol.ext.allow=never', 'push.gpgSign=false', 'push.followTags=false', 'push.recurseSubmodules=no', 'fetch.recurseSubmodules=false', 'fetch.writeCommitGraph=false', 'fetch.unpackLimit=1000'].flatMap((setting) => ['-c', setting])

/** How the caller reaches its remotes is the caller's own word, not the repository's. */
const REACH = ['GIT_SSH_COMMAND', 'GIT_SSH', 'GIT_ASKPASS', 'SSH_ASKPASS'] as const

export function git(repository: Repository, args: readonly string[], stdin: string | Buffer = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: repository.rootAbs, env: environment(repository), timeout: LIMIT_MS, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT, encoding: 'utf8', signal: repository.signal } as const
    const child = execFile('git', ['--no-pager', ...SETTINGS, ...QUIET, ...args], options, (error, stdout, stderr) => resolve({ code: exitCode(error), stdout, stderr: stderr === '' && error !== null ? because(error) : stderr }))
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(stdin)
  })
}

/** Where a person's own helper of credentials finds them (that of `gh`, of a codespace, of a desktop); for a caller who brings no token. */
const HELPERS = ['GH_TOKEN', 'GITHUB_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', 'GH_HOST', 'GH_CONFIG_DIR', 'GITHUB_SERVER_URL', 'DBUS_SESSION_BUS_ADDRESS', 'DISPLAY', 'WAYLAND_DISPLAY', 'GPG_TTY'] as const

function environment({ secrets = {}, token }: Repository): Record<string, string> {
  const reach = [...REACH, ...(token === undefined ? HELPERS : [])].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]] as const]))
  return { ...cleanEnvironment(), ...Object.fromEntries(reach), ...secrets }
}

function exitCode(error: Error | null): number | null {
  if (error === null) return 0
  const code = (error as { code?: unknown }).code
  return typeof code === 'number' ? code : null
}

/** Node's own message is the whole command line, which tells a reader nothing. */
function because(error: Error): string {
  const { code, killed } = error as { code?: unknown; killed?: boolean }
  if (code === 'ENOENT') return 'git is not installed'
  if (code === 'ABORT_ERR') return 'it was interrupted'
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return `git said more than ${MAX_OUTPUT >> 20} MiB`
  return killed === true ? `git did not answer within ${LIMIT_MS / 1000} s` : 'git ended without a word'
}
