import { expect, test } from 'vitest'
import { cpuNow } from '../../test/cpu-time.ts'
import { finding } from '../rules/finding.ts'
import { redact, redactLong } from './redact.ts'
import { SECRET_SHAPES } from './secret-shapes.ts'

const SAMPLES: readonly string[] = [
  '-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----',
  `ghp_${'a1'.repeat(18)}`, `github_pat_${'a1'.repeat(30)}`, `glpat-${'a1'.repeat(10)}`, `AKIA${'A1'.repeat(8)}`, `ASIA${'A1'.repeat(8)}`, `hf_${'aB'.repeat(17)}`,
  `AIza${'a'.repeat(35)}`, `AccountKey=${'a1'.repeat(43)}==`, `xoxb-${'a1'.repeat(10)}`, `sk_live_${'a1'.repeat(10)}`, `npm_${'a1'.repeat(18)}`,
  `pypi-AgEIcHlwaS5vcmc${'a1'.repeat(30)}`, `sk-ant-${'a1'.repeat(20)}`, `WANDB_API_KEY=${'a1'.repeat(20)}`, `eyJ${'a1'.repeat(8)}.${'a1'.repeat(8)}.${'a1'.repeat(8)}`, 'https://me:hunter2hunter2@example.invalid/x',
]

test('A67: every shape of the table is redacted, so none is missed by the first look', () => {
  expect(SECRET_SHAPES.filter(([, shape]) => !SAMPLES.some((sample) => shape.test(sample)))).toEqual([])
  for (const sample of SAMPLES) {
    const clean = redact(`before ${sample} after`)
    expect(clean).toContain('[redacted')
    expect(clean).not.toMatch(/a1a1a1|aBaBaB|hunter2|A1A1A1/)
  }
})

test('A67: a finding quotes no secret, neither in its message nor in its fix', () => {
  const token = SAMPLES[1]!
  const made = finding('TFC0004.LEGACY_SOURCE', { path: 'a' }, `source is the text "https://u:hunter2hunter2@h/${token}".`, { fix: `Write ${token}.` })
  expect(`${made.message} ${made.fix}`).toBe('source is the text "https://u:[redacted]@h/[redacted GitHub token]". Write [redacted GitHub token].')
})

test('A08 a long text of beginnings is redacted in no time', () => {
  const start = cpuNow()
  for (const part of ['eyJ-', 'eyJaaaaaaaaa.', 'https://a:', '-----BEGIN ', 'sk-']) redact(part.repeat(200_000 / part.length))
  expect(cpuNow() - start).toBeLessThan(2000)
})

test('A67: a JSON web token behind other words of its name is redacted with them', () => {
  expect(redact(`key prod-api-${SAMPLES[15]!} end`)).toBe('key [redacted JSON web token] end')
})

test('A08 megabytes of beginnings on one line are redacted too, and end', () => {
  for (const part of ['eyJ-', 'eyJaaaaaaaaa.', 'https://a:', '-----BEGIN RSA PRIVATE KEY-----', 'hf_', 'https://aaaaaaaa']) {
    const text = `${SAMPLES[1]!}\n${part.repeat(4_000_000 / part.length)}`
    expect(redactLong(text).startsWith('[redacted GitHub token]\n')).toBe(true)
  }
})

test('A67 a long text is redacted as a short one is: a key over many lines, a token in any of them, and nothing else', () => {
  const lines = 'step 1 loss 0.5\n'.repeat(9000)
  expect(redactLong(`${lines}${SAMPLES[0]!}\n${lines}${SAMPLES[1]!}\n${lines}end`)).toBe(`${lines}[redacted private key]\n${lines}[redacted GitHub token]\n${lines}end`)
  const long = 'x'.repeat(200_000)
  expect(redactLong(long)).toBe(long)
})
