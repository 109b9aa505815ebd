import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSecrets } from './find-secrets.ts'

/** Put together here, so that no scanner takes this file for a leak. */
const PLANTED = [
  ['-----BEGIN RSA ', 'PRIVATE KEY-----'],
  ['-----BEGIN ', 'PRIVATE KEY-----'],
  ['-----BEGIN PGP ', 'PRIVATE KEY BLOCK-----'],
  ['ghp', `_${'aB3'.repeat(12)}`],
  ['github', `_pat_${'aB3_'.repeat(20)}`],
  ['AKIA', 'ABCDEFGHIJKLMNOP'],
  ['hf', `_${'aBcdefghij'.repeat(3)}klmn`],
  ['AIza', 'abcdefghijklmnopqrstuvwxyz012345678'],
  ['xoxb', '-123456789012-abcdefghijkl'],
  ['npm', `_${'a1B2'.repeat(9)}`],
  ['sk', `-ant-${'a1B2'.repeat(12)}`],
  ['WANDB_API_KEY=', 'a1'.repeat(20)],
  ['https://me:', 'correcthorse@example.com/x.git'],
] as const

test.each(PLANTED)('A73: %s… is found with its line, and not repeated', (one, two) => {
  const found = findSecrets(`import os\nTOKEN = "${one}${two}"\n`)
  expect(found).toMatchObject([{ line: 2 }])
  expect(JSON.stringify(found)).not.toContain(two)
})

test.each(['token = os.environ["HF_TOKEN"]', 'hf_hub_download(repo_id="x")', 'https://${USER}:${PASSWORD}@host', 'https://example.com:8080/a@b', 'sk-learn', 'ghp_', 'sha256:' + 'a1'.repeat(32), '-----BEGIN PUBLIC KEY-----', 'git@github.com:a/b.git'])('%s is no secret', (text) => {
  expect(findSecrets(text)).toEqual([])
})

test('A08: no text takes long', () => {
  const long = ['-----BEGIN ', 'https://a:', 'sk-', 'xoxb-', 'eyJ', 'A '].map((part) => part.repeat(Math.ceil(1_000_000 / part.length)))
  const start = performance.now()
  for (const text of long) findSecrets(text)
  expect(performance.now() - start).toBeLessThan(5000)
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => findSecrets(text).every(({ line }) => line >= 1)))
})
