import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { ownGit } from '../../io/own-git.ts'
import { runGit } from '../../io/run-git.ts'
import { dropSecrets, SECRETS } from './drop-secrets.ts'

test('A67: what git starts finds none of the secrets of the bot in its environment, whether they were dropped or not, and finds what git needs', async () => {
  const before = { ...process.env }
  try {
    for (const name of SECRETS) process.env[name] = 'canary-of-a-secret'
    process.env['HORTUS_DATA_DIR'] = 'not of git'
    process.env['SSL_CERT_DIR'] = 'kept'
    const see = ['-c', 'alias.see=!env', 'see']
    const look = () => Promise.all([ownGit(tmpdir(), see), runGit(tmpdir(), see)])
    const undropped = await look()
    dropSecrets(process.env)
    for (const name of SECRETS) expect(process.env[name]).toBeUndefined()
    for (const { code, stdout } of [...undropped, ...(await look())]) {
      expect(code).toBe(0)
      expect(stdout).toContain('SSL_CERT_DIR=kept')
      expect(stdout).not.toMatch(/canary-of-a-secret|^HORTUS_/m)
    }
  } finally {
    for (const name of [...SECRETS, 'HORTUS_DATA_DIR', 'SSL_CERT_DIR']) {
      delete process.env[name]
      if (before[name] !== undefined) process.env[name] = before[name]
    }
  }
})
