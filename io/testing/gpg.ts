/** A real gpg with a home of its own, for tests: keys are made when they are needed and go away with it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const gpgIsThere = (): boolean => spawnSync('gpg', ['--version']).status === 0

export interface TestGpg extends Disposable {
  readonly home: string
  /** Standard output; throws when gpg fails. `at` is the time that gpg believes, for instance `20240101T000000`. */
  run(args: readonly string[], options?: { readonly stdin?: string | Uint8Array; readonly at?: string }): string
  /** Makes a key without a passphrase and gives its fingerprint. */
  key(name: string, algorithm: string, options?: { readonly usage?: string; readonly expires?: string; readonly at?: string }): string
  /** A detached, armored signature. */
  sign(text: string, key: string, options?: { readonly at?: string; readonly args?: readonly string[] }): string
  publicKeys(...keys: readonly string[]): string
  /** What gpg itself says of a signature: its status words and its exit code. */
  verify(text: string, signature: string): { readonly code: number | null; readonly words: readonly string[] }
}

export function openGpg(): TestGpg {
  // The agent's socket lies in here, and its path may have 107 bytes: a short name below /tmp.
  const home = mkdtempSync('/tmp/hg-')
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, GNUPGHOME: home, LC_ALL: 'C' }
  const run: TestGpg['run'] = (args, { stdin, at } = {}) =>
    execFileSync('gpg', ['--batch', '--quiet', '--yes', '--no-tty', '--pinentry-mode', 'loopback', '--passphrase', '', ...(at === undefined ? [] : ['--faked-system-time', at]), ...args], { env, input: stdin ?? '', encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'], maxBuffer: 1 << 24 })
  return {
    home,
    run,
    key(name, algorithm, { usage = 'sign', expires = 'never', at } = {}) {
      const id = `${name} <${name}@example.invalid>`
      run(['--quick-generate-key', id, algorithm, usage, expires], at === undefined ? {} : { at })
      return /^fpr:+([0-9A-F]+):/m.exec(run(['--with-colons', '--fingerprint', id]))![1]!
    },
    sign: (text, key, { at, args = [] } = {}) => run(['--armor', '--detach-sign', '--digest-algo', 'SHA256', '--local-user', key, ...args, '--output', '-'], { stdin: text, ...(at === undefined ? {} : { at }) }),
    publicKeys: (...keys) => run(['--armor', '--export', ...keys]),
    verify(text, signature) {
      const [data, file] = [join(home, 'data'), join(home, 'data.asc')]
      writeFileSync(data, text)
      writeFileSync(file, signature)
      const made = spawnSync('gpg', ['--batch', '--status-fd', '1', '--verify', file, data], { env, encoding: 'utf8' })
      return { code: made.status, words: made.stdout.split('\n').flatMap((line) => /^\[GNUPG:\] ([A-Z]+)/.exec(line)?.[1] ?? []) }
    },
    [Symbol.dispose]() {
      spawnSync('gpgconf', ['--homedir', home, '--kill', 'gpg-agent'], { env })
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** The revocation that gpg made along with a key, as its owner would publish it. */
export function revocationOf(gpg: TestGpg, key: string): string {
  return readFileSync(join(gpg.home, 'openpgp-revocs.d', `${key}.rev`), 'utf8').replace(/^:(?=-----BEGIN)/m, '').replace(/^[^]*?(?=-----BEGIN)/, '')
}
