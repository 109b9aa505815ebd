/** gpg signs: it and its agent hold the private key, Hortus never sees it. */
import { spawn } from 'node:child_process'
import { fail, ok, type Result } from '../core/problem.ts'
import type { Signer } from '../core/world.ts'

/** A person may have to type a passphrase. */
const LIMIT_MS = 5 * 60_000
const MAX_OUTPUT = 64 * 1024

export const gpgSigner: Signer = {
  async sign(text, { key, signal }) {
    // The digest is said: gpg's default depends on the key and on somebody's gpg.conf (A24).
    const args = ['--batch', '--no-tty', '--armor', '--detach-sign', '--digest-algo', 'SHA256', '--no-emit-version', '--no-comments', ...(key === null ? [] : ['--local-user', key]), '--output', '-']
    const made = await runGpg(args, text, signal)
    if (made.code === 0 && made.stdout.startsWith('-----BEGIN PGP SIGNATURE-----')) return ok(made.stdout)
    return failed(made)
  },
}

interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly complaint: string
}

function failed({ code, complaint }: Outcome): Result<never> {
  if (complaint === 'ENOENT') return fail({ code: 'SIGN.NO_GPG', message: 'gpg is not installed.', next: 'Install GnuPG, or sign CHECKSUMS.txt elsewhere: `gpg --armor --detach-sign --output SIGNATURE.asc CHECKSUMS.txt`.' })
  return fail({ code: 'SIGN.GPG_FAILED', message: `gpg made no signature (exit code ${code ?? 'none'}): ${complaint || 'it gave no reason'}.`, next: 'Look at `gpg --list-secret-keys`; name the key with --key FINGERPRINT, and have its agent unlocked.' })
}

function runGpg(args: readonly string[], stdin: string, signal: AbortSignal): Promise<Outcome> {
  return new Promise((resolve) => {
    // The environment is handed on: GNUPGHOME and GPG_TTY are how gpg finds the person's keys and pinentry.
    const child = spawn('gpg', args, { stdio: ['pipe', 'pipe', 'pipe'], signal, timeout: LIMIT_MS, killSignal: 'SIGTERM' })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout = (stdout + part).slice(0, MAX_OUTPUT)))
    child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr = (stderr + part).slice(-MAX_OUTPUT)))
    child.on('error', (error: NodeJS.ErrnoException) => resolve({ code: null, stdout: '', complaint: error.code === 'ENOENT' ? 'ENOENT' : error.message }))
    child.on('close', (code) => resolve({ code, stdout, complaint: stderr.trim().split('\n').at(-1)?.slice(0, 300) ?? '' }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(stdin)
  })
}
