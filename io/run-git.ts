/** One call of git: argv, no shell, no pager, no prompt, a time limit, and nothing of the caller's GIT_* that could point it elsewhere. */
import { execFile } from 'node:child_process'

export interface GitOutcome {
  /** null when git could not be started or was stopped. */
  readonly code: number | null
  readonly stdout: string
  /** First line of what git complained about. */
  readonly complaint: string
}

const LIMIT_MS = 60_000
const MAX_OUTPUT = 256 * 1024 * 1024

/**
 * Settings a repository must not choose for us: a monitor program, hooks, and names quoted for a terminal. Nor may a commit bring a
 * bare repository along as plain files (`sub/HEAD`, `sub/config`, …): in that directory its configuration would count.
 */
export const SETTINGS = ['-c', 'safe.bareRepository=explicit', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=false', '-c', 'diff.ignoreSubmodules=dirty', '-c', 'advice.addEmbeddedRepo=false']

export function runGit(cwdAbs: string, args: readonly string[], more: { readonly stdin?: string; readonly env?: Readonly<Record<string, string>> } = {}): Promise<GitOutcome> {
  return new Promise((resolve) => {
    const options = { cwd: cwdAbs, env: { ...cleanEnvironment(), ...more.env }, timeout: LIMIT_MS, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT, encoding: 'utf8' } as const
    const child = execFile('git', ['--no-pager', ...SETTINGS, ...args], options, (error, stdout, stderr) => {
      resolve({ code: exitCode(error), stdout, complaint: complaintOf(stderr, error) })
    })
    // git may end before it has read everything; that is its answer, not our error.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(more.stdin ?? '')
  })
}

/** Split of what `-z` prints. */
export function zeroSeparated(text: string): string[] {
  return text.split('\0').filter((part) => part !== '')
}

/**
 * What git needs of ours, by name: where programs, settings and certificates are, how a server is reached, who asks. All else stays here:
 * a database's password or an App's key is nothing that git, a helper of its or a hook should ever hold (A67).
 */
export function cleanEnvironment(): Record<string, string> {
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined && (HANDED.has(name) || HANDED_FAMILIES.test(name))) env[name] = value
  return { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_PAGER: 'cat', GIT_LITERAL_PATHSPECS: '1', LC_ALL: 'C' }
}

const HANDED: ReadonlySet<string> = new Set([
  'PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'TMP', 'TEMP', 'LD_LIBRARY_PATH',
  'SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'GNUPGHOME', 'KRB5CCNAME', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE',
  // Git reads both spellings.
  'http_proxy', 'https_proxy', 'all_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY',
])
/** GIT_CONFIG_* is how a container is told that a directory of another user is safe. */
const HANDED_FAMILIES = /^(?:GIT_CONFIG|XDG_|LC_)/

function exitCode(error: Error | null): number | null {
  if (error === null) return 0
  const code = (error as { code?: unknown }).code
  return typeof code === 'number' ? code : null
}

function complaintOf(stderr: string, error: Error | null): string {
  const first = stderr.split('\n').find((line) => line.trim() !== '')
  if (first !== undefined) return first.trim()
  if (error === null) return ''
  const { code, killed } = error as { code?: unknown; killed?: boolean }
  if (code === 'ENOENT') return 'git is not installed'
  // Node's own message is the whole command line, which tells a reader nothing.
  if (killed === true) return `git did not answer within ${LIMIT_MS / 1000} s`
  return typeof code === 'number' ? '' : (error.message.split('\n')[0] ?? '')
}
