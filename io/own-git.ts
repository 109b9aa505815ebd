/**
 * git in a repository that Hortus makes itself. What comes out must be the same on every machine: no setting, attribute, template or
 * hook of the person or the machine counts, only what is said here.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { cleanEnvironment, SETTINGS, type GitOutcome } from './run-git.ts'

const LIMIT_MS = 300_000
const MAX_OUTPUT = 256 * 1024 * 1024
const MAX_COMPLAINT = 64 * 1024

/** Contents go in and out as they are; nothing is maintained in the background; no log of refs says when this machine did it; nothing is signed or said in another encoding. */
const PLAIN = ['core.autocrlf=false', 'core.safecrlf=false', 'core.eol=lf', 'core.attributesFile=/dev/null', 'core.excludesFile=/dev/null', 'core.symlinks=true', 'core.protectNTFS=true', 'core.protectHFS=true', 'core.logAllRefUpdates=false', 'gc.auto=0', 'maintenance.auto=false', 'core.alternateRefsCommand=true', 'commit.gpgSign=false', 'i18n.commitEncoding=UTF-8', 'index.sparse=false', 'index.threads=1', 'fastimport.unpackLimit=100'].flatMap((setting) => ['-c', setting])

export interface OwnGitOptions {
  /** Written one after the other, as fast as git reads. */
  readonly stdin?: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>
  readonly env?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** What git starts (a transport, an indexer) ends with it, at once: by itself it would go on, and be waited for. */
  readonly group?: boolean
}

export function ownGit(cwdAbs: string, args: readonly string[], { stdin = [], env = {}, signal, group = false }: OwnGitOptions = {}): Promise<GitOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--no-pager', ...SETTINGS, ...PLAIN, ...args], { cwd: cwdAbs, env: { ...ownEnvironment(), ...env }, killSignal: 'SIGKILL', stdio: 'pipe', detached: group, ...(signal === undefined ? {} : { signal }) })
    endInTime(child, group, signal)
    const out: Buffer[] = []
    let [bytes, complaint] = [0, '']
    child.stdout.on('data', (chunk: Buffer) => ((bytes += chunk.length) > MAX_OUTPUT ? child.kill('SIGKILL') : out.push(chunk)))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (complaint = (complaint + chunk).slice(0, MAX_COMPLAINT)))
    let broken: Error | null = null
    child.on('error', (error: NodeJS.ErrnoException) => {
      complaint ||= error.code === 'ENOENT' ? 'git is not installed' : error.name === 'AbortError' ? 'it was interrupted' : error.message
      if (child.pid === undefined) resolve({ code: null, stdout: '', complaint })
    })
    child.on('close', (code) => (broken === null ? resolve({ code: bytes > MAX_OUTPUT ? null : code, stdout: Buffer.concat(out).toString('utf8'), complaint: firstLine(complaint) }) : reject(broken)))
    // git may end before it has read everything; that is its answer, not our error.
    child.stdin.on('error', () => undefined)
    void feed(child.stdin, stdin).catch((error: unknown) => {
      broken = error instanceof Error ? error : new Error(String(error))
      child.kill('SIGKILL')
    })
  })
}

/**
 * `timeout` of spawn would keep its timer, and the process, when git could not even be started. A group has the number of its first; after
 * that one ended the number may be another's, so that nothing is ended then.
 */
function endInTime(child: ChildProcess, group: boolean, signal: AbortSignal | undefined): void {
  const end = (): void => {
    try {
      if (child.pid !== undefined) process.kill(group ? -child.pid : child.pid, 'SIGKILL')
    } catch {
      // It has ended already.
    }
  }
  const timer = setTimeout(end, LIMIT_MS)
  const ended = (): void => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  }
  signal?.addEventListener('abort', end, { once: true })
  child.once('close', ended)
  if (child.pid === undefined) ended()
}

async function feed(to: NodeJS.WritableStream & { readonly destroyed?: boolean }, parts: NonNullable<OwnGitOptions['stdin']>): Promise<void> {
  for await (const part of parts) {
    if (to.destroyed === true) return
    if (!to.write(part)) await new Promise<void>((done) => {
      const go = (): void => void (to.off('drain', go), to.off('close', go), done())
      to.on('drain', go).on('close', go)
    })
  }
  to.end()
}

function ownEnvironment(): Record<string, string> {
  const kept = Object.entries(cleanEnvironment()).filter(([name]) => !name.startsWith('GIT_CONFIG'))
  return { ...Object.fromEntries(kept), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_ATTR_NOSYSTEM: '1', GIT_NO_REPLACE_OBJECTS: '1', GIT_LFS_SKIP_SMUDGE: '1', TZ: 'UTC' }
}

/** A crash report's place tells nothing; the word `fatal:` in front of the reason neither. */
const firstLine = (text: string): string => text.split('\n').find((line) => line.trim() !== '')?.trim().slice(0, 500) ?? ''
