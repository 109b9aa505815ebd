import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSettings, type Environment } from './read-settings.ts'

const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }) as string
const SECRET = 'd0b1f7e65a9c4f2e8b7a6c5d4e3f2a1b'
const ENV: Environment = { APP_ID: '12', PRIVATE_KEY: KEY, WEBHOOK_SECRET: SECRET }

/** What is said of it; `null`: nothing is wrong. */
const wrong = (env: Environment): string | null => {
  const read = readSettings(env, '/srv')
  return read.ok ? null : read.problem.message
}

describe('settings', () => {
  test('need the App, its key and a secret; everything else has a default', () => {
    expect(readSettings(ENV, '/srv')).toEqual({
      ok: true,
      value: { appId: 12, privateKey: KEY.trim(), webhookSecrets: [SECRET], apiUrl: 'https://api.github.com', webUrl: 'https://github.com', host: '127.0.0.1', port: 3000, dataDir: '/srv/data', dryRun: false, concurrency: 4, logLevel: 'info', publicUrl: null, proxies: 0 },
    })
  })

  test('say everything that is wrong at once', () => {
    const told = wrong({ APP_ID: 'x', PORT: '70000', HORTUS_DRY_RUN: 'ture', LOG_LEVEL: 'loud', GITHUB_API_URL: 'ftp://x', DATABASE_URL: 'mysql://x' })!
    for (const name of ['APP_ID', 'PRIVATE_KEY', 'WEBHOOK_SECRET', 'PORT', 'HORTUS_DRY_RUN', 'LOG_LEVEL', 'GITHUB_API_URL', 'DATABASE_URL']) expect(told).toContain(name)
  })

  const WEAK = [
    ['no secret', ''],
    ['what Probot takes when there is none', 'development'],
    ['a short one', 'x7Qp2'],
    ['one of 23 characters', SECRET.slice(0, 23)],
    ['a known word again and again', 'developmentdevelopmentdevelopment'],
    ['a known word with dashes', 'changeme-changeme-changeme'],
    ['one letter again and again', 'a'.repeat(64)],
    ['spaces', ' '.repeat(64)],
  ] as const
  test.each(WEAK)('refuse %s as the secret (G18)', (_name, secret) => {
    expect(wrong({ ...ENV, WEBHOOK_SECRET: secret })).toContain('WEBHOOK_SECRET')
    expect(wrong({ ...ENV, WEBHOOK_SECRET_NEXT: secret }) === null).toBe(secret.trim() === '')
  })

  test('take a second secret while the first is changed (G18)', () => {
    const read = readSettings({ ...ENV, WEBHOOK_SECRET_NEXT: `${SECRET}2` })
    expect(read.ok && read.value.webhookSecrets).toEqual([SECRET, `${SECRET}2`])
  })

  test('never repeat a secret, a key or a password in what they say (A67)', () => {
    const told = JSON.stringify(readSettings({ APP_ID: 'c4n4ry', PRIVATE_KEY: '-----BEGIN RSA PRIVATE KEY-----\nc4n4ry', WEBHOOK_SECRET: 'c4n4ry', WEBHOOK_SECRET_NEXT: 'c4n4ry', DATABASE_URL: 'mysql://u:c4n4ry@h/d', GITHUB_API_URL: 'https://u:c4n4ry@h', HORTUS_METRICS_TOKEN: 'c4n4ry' }))
    expect(told).not.toContain('c4n4ry')
  })

  test('read a key with `\\n` for its line ends, in base64, or from a file', () => {
    const fileAbs = join(mkdtempSync(join(tmpdir(), 'settings-')), 'key.pem')
    writeFileSync(fileAbs, KEY)
    for (const env of [{ PRIVATE_KEY: KEY.replaceAll('\n', '\\n') }, { PRIVATE_KEY: Buffer.from(KEY).toString('base64') }, { PRIVATE_KEY: undefined, PRIVATE_KEY_FILE: fileAbs }]) {
      const read = readSettings({ ...ENV, ...env })
      expect(read.ok && read.value.privateKey.trim()).toBe(KEY.trim())
    }
    expect(wrong({ ...ENV, PRIVATE_KEY: undefined, PRIVATE_KEY_FILE: '/nowhere/key.pem' })).toContain('The file of PRIVATE_KEY_FILE cannot be read: it is not there.')
  })

  test('speak http only to this machine, so that no token goes over a wire', () => {
    expect(wrong({ ...ENV, GITHUB_API_URL: 'http://127.0.0.1:4010' })).toBeNull()
    expect(wrong({ ...ENV, GITHUB_API_URL: 'http://localhost:4010/api/v3/' })).toBeNull()
    for (const url of ['http://ghe.example.org/api/v3', 'http://127.0.0.1.example.org', 'https://token@ghe.example.org', 'https://ghe.example.org/?a=b', 'file:///etc/passwd', 'not an address']) expect(wrong({ ...ENV, GITHUB_API_URL: url })).toContain('GITHUB_API_URL')
  })

  test('take a value in quotation marks, as a file of variables gives it to a container', () => {
    const read = readSettings({ ...ENV, APP_ID: '"12"', PRIVATE_KEY: `"${KEY.trim().replaceAll('\n', '\\n')}"`, WEBHOOK_SECRET: `'${SECRET}'`, HORTUS_MIRRORS_GB: '3' }, '/srv')
    expect(read.ok && [read.value.appId, read.value.privateKey, read.value.webhookSecrets, read.value.mirrorsGb]).toEqual([12, KEY.trim(), [SECRET], 3])
    expect(wrong({ ...ENV, HORTUS_MIRRORS_GB: '0' })).toContain('HORTUS_MIRRORS_GB')
  })

  test('an empty variable is one that is not there', () => {
    expect(wrong({ ...ENV, DATABASE_URL: '', WEBHOOK_SECRET_NEXT: '', PORT: ' ' })).toBeNull()
  })

  test('a dry run is said in any of the usual ways, and in no other', () => {
    const dry = (value: string) => {
      const read = readSettings({ ...ENV, HORTUS_DRY_RUN: value })
      return read.ok ? read.value.dryRun : 'refused'
    }
    expect(['true', '1', 'YES', 'on', 'false', '0', '', 'treu'].map(dry)).toEqual([true, true, true, true, false, false, false, 'refused'])
  })
})
