/** Runs the real git on a bare repository, away from the configuration of whoever runs the tests. */
import { spawn } from 'node:child_process'

export interface GitOptions {
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
}

export class GitFailed extends Error {
  readonly stderr: string
  constructor(args: readonly string[], stderr: string) {
    super(`git ${args.join(' ')}: ${stderr}`)
    this.stderr = stderr
  }
}

/** What git prints. Throws {@link GitFailed} on any other exit code than 0. */
export function git(dir: string, args: readonly string[], { input = '', env = {} }: GitOptions = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--git-dir', dir, ...args], { cwd: dir, env: { ...cleanEnvironment(), ...env } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => out.push(part))
    child.stderr.on('data', (part: Buffer) => err.push(part))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(out)) : reject(new GitFailed(args, Buffer.concat(err).toString('utf8')))))
    // git may end before it has read everything; its exit code tells why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/**
 * The same for what depends on objects alone, which never change: whoever asks names them by their whole SHA. A twin is asked for the same
 * commits again and again, and a process for each is most of the time of a test. A failure is not kept: the object may still come.
 */
export function gitOnce(dir: string, args: readonly string[]): Promise<Buffer> {
  if (!args.some((arg) => SHA.test(arg))) return git(dir, args)
  const key = [dir, ...args].join('\0')
  const known = said.get(key)
  if (known !== undefined) return known
  const answer = git(dir, args)
  said.set(key, answer)
  answer.then(({ length }) => void (length > MOST_KEPT && said.delete(key)), () => void said.delete(key))
  return answer
}

const SHA = /^[0-9a-f]{40}\b/
const said = new Map<string, Promise<Buffer>>()
/** Bytes of one answer. */
export const MOST_KEPT = 64 * 1024

export async function gitText(dir: string, args: readonly string[], options?: GitOptions): Promise<string> {
  return (await git(dir, args, options)).toString('utf8')
}

/** False for any failure: for questions that git answers by its exit code. */
export async function gitAgrees(dir: string, args: readonly string[]): Promise<boolean> {
  return git(dir, args).then(() => true, () => false)
}

export function cleanEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', TZ: 'UTC' }
}
