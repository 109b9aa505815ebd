import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { ownGit } from '../../io/own-git.ts'
import { runGit } from '../../io/run-git.ts'
import { dropSecrets, SECRETS } from './drop-secrets.ts'

test('A67: what git starts finds none of the secrets of the bot in its environment, and finds the rest', async () => {
  const before = { ...process.env }
  try {
    for (const name of SECRETS) process.env[name] = 'canary-of-a-secret'
    process.env['HORTUS_DATA_DIR'] = 'kept'
    dropSecrets(process.env)
    const see = ['-c', 'alias.see=!env', 'see']
    const seen = await Promise.all([ownGit(tmpdir(), see), runGit(tmpdir(), see)])
    for (const { code, stdout } of seen) {
      expect(code).toBe(0)
      expect(stdout).toContain('HORTUS_DATA_DIR=kept')
      expect(stdout).not.toContain('canary-of-a-secret')
    }
  } finally {
    for (const name of [...SECRETS, 'HORTUS_DATA_DIR']) {
      delete process.env[name]
      if (before[name] !== undefined) process.env[name] = before[name]
    }
  }
})
