import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../test/cpu-time.ts'
import { SECRET_SHAPES } from '../secrets/secret-shapes.ts'
import { assignsSecret, isSecretName, mayHoldSecret, secretsInMap, secretsInText } from './find-secrets.ts'

test.each(['api_key', 'stream_api_key', 'ingest_api_key', 'apiKey', 'API_KEY', 'hf_token', 'token', 'accessToken', 'client_secret', 'db.password', 'passwd', 'secret-key', 'aws_secret_access_key', 'api_keys'])('%s is the name of a secret', (name) => {
  expect(isSecretName(name)).toBe(true)
})

test.each(['api_key_env_name', 'max_new_tokens', 'token_count', 'tokenizer', 'pad_token_id', 'secretary', 'keypoints', 'password_env', 'eos_tokens', 'id_map'])('%s is not', (name) => {
  expect(isSecretName(name)).toBe(false)
})

test('a value that only says where to get it, or was taken out, is no secret', () => {
  const values = ['', ' ', '${API_KEY}', '$API_KEY', '{{ secrets.KEY }}', '<your key>', 'env:API_KEY', '****', '[redacted]', 'none', null, false]
  expect(values.flatMap((api_key) => secretsInMap({ api_key }))).toEqual([])
  expect(secretsInMap({ a: { api_key: 'x' }, b: [{ token: 'y' }], passwords: ['z'], pwd: 12345 })).toEqual([
    { what: 'the value of a.api_key', pointer: '/a/api_key' },
    { what: 'the value of b.0.token', pointer: '/b/0/token' },
    { what: 'the value of passwords.0', pointer: '/passwords/0' },
    { what: 'the value of pwd', pointer: '/pwd' },
  ])
})

test.each(['config(api_key="abcdefgh")', "requests.get(headers={'Authorization': 'Bearer abcdefghijkl'})", 'password=hunter22', 'HF_TOKEN: abcdefgh', 'OPENAI_API_KEY=abcdefgh'])('%s in a text is one', (text) => {
  expect(assignsSecret(text)).toBe(true)
})

test.each(['api_key is empty', 'token expired', 'api_key=os.environ["KEY"]', 'api_key = ""', 'password: <hidden>', 'KeyError: api_key', 'tokens: 8192', 'secret=[redacted]', 'def f(token: str = None)'])('%s in a text is none', (text) => {
  expect(assignsSecret(text)).toBe(false)
})

test('comments and texts that no parser took are looked at by line', () => {
  expect(secretsInText('a = 1\n# api_key = "abc"\n"hf_token": "def",\n')).toEqual([
    { what: 'the value of api_key', line: 2, column: 3 },
    { what: 'the value of hf_token', line: 3, column: 2 },
  ])
})

test('the quick look never overlooks what the long one finds', () => {
  const names = fc.constantFrom('api_key', 'hfToken', 'SECRET', 'passwd', 'pwd', 'passphrase', 'credentials', 'private_key')
  fc.assert(fc.property(names, fc.string({ minLength: 1 }), (name, value) => mayHoldSecret(JSON.stringify({ [name]: value }))))
  for (const [what, shape] of SECRET_SHAPES) {
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(shape.source.replaceAll('\\b', '').replace('(?<![\\w-])', ''))), (text) => mayHoldSecret(text)),
      { numRuns: 20 },
    )
    expect(what).not.toBe('')
  }
})

test('A08: no text takes long, and none is quoted', () => {
  const long = ['api_key=', 'a_', 'Bearer ', 'token: "', '-----BEGIN ', 'eyJaaaaaaaaa.'].map((part) => part.repeat(Math.ceil(300_000 / part.length)))
  const started = cpuNow()
  for (const text of long) {
    secretsInText(text)
    assignsSecret(text)
  }
  expect(cpuNow() - started).toBeLessThan(3000)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 12, maxLength: 40 }).filter((text) => /[a-z]/i.test(text)), (value) => {
      expect(JSON.stringify(secretsInMap({ deploy: { api_key: value }, list: [value] }))).not.toContain(JSON.stringify(value).slice(1, -1))
    }),
  )
})
