import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { redact } from './redact.ts'

const body = 'Ab3dEf6hIj9lMn2pQr5tUv8xYz1bCd4fGh7j'

test.each([
  ['ghs_', `ghs_${body}`],
  ['ghp_', `ghp_${body}`],
  ['github_pat_', `github_pat_${body}_${body}`],
  ['a JSON web token', 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIxMjM0NTYifQ.c2lnbmF0dXJlc2lnbmF0dXJl'],
  ['a PEM key', `-----BEGIN RSA PRIVATE KEY-----\n${body}\n-----END RSA PRIVATE KEY-----`],
  ['a PEM key that was cut off', `-----BEGIN OPENSSH PRIVATE KEY-----\n${body}`],
])('%s never gets through, whatever stands around it (A67)', (_name, secret) => {
  fc.assert(fc.property(fc.string(), fc.string(), (before, after) => {
    const clean = redact(`${before} ${secret} ${after}`)
    expect(clean).not.toContain(body)
    expect(clean).not.toContain(secret)
  }))
})

test('the token in the URL of a remote is taken out and the host stays (A67)', () => {
  expect(redact('fatal: https://x-access-token:s3cretword@github.com/a/b.git')).toBe('fatal: https://x-access-token:[redacted]@github.com/a/b.git')
})

test('ordinary lines stay as they are', () => {
  for (const line of ['building vision/digits', 'sha256:9f86d081884c7d659a2feaa0c55ad015', 'see https://github.com/a/b:8', 'ghp_short']) expect(redact(line)).toBe(line)
})
