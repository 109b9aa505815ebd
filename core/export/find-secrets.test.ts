import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../test/cpu-time.ts'
import { CORPORA, corporaPresent } from '../../test/require.ts'
import { findSecrets } from './find-secrets.ts'
import { plantedSecrets } from './testing/planted-secrets.ts'

test.each(plantedSecrets(1))('A73: a planted $name is found at its line, and not repeated', ({ secret, text }) => {
  const found = findSecrets(text)
  expect(found.map(({ line }) => line)).toContain(3)
  expect(JSON.stringify(found)).not.toContain(secret)
})

test('A73: of sixty formats, drawn a hundred times, 98 in 100 are found', () => {
  const missed = new Map<string, number>()
  let all = 0
  for (let seed = 2; seed < 102; seed++) {
    for (const { name, text } of plantedSecrets(seed)) {
      all += 1
      if (findSecrets(text).length === 0) missed.set(name, (missed.get(name) ?? 0) + 1)
    }
  }
  const total = [...missed.values()].reduce((sum, number) => sum + number, 0)
  expect(all).toBeGreaterThanOrEqual(6000)
  expect({ recall: 1 - total / all, missed: [...missed] }).toSatisfy(({ recall }: { recall: number }) => recall >= 0.98)
})

const STDLIB = globSync('/usr/lib/python3.*/').filter((path) => existsSync(`${path}/argparse.py`))

test.skipIf(STDLIB.length === 0)('A73: the standard library of Python holds none (skipped without one)', () => {
  expect(filesWithSecrets(globSync('**/*.{py,txt,cfg,json}', { cwd: STDLIB[0]! }).map((path) => `${STDLIB[0]!}/${path}`))).toEqual([])
})

test.skipIf(!corporaPresent())('A73: a real garden and real work-dirs hold none (skipped without the corpora)', () => {
  expect(filesWithSecrets(globSync('**/*', { cwd: CORPORA }).map((path) => `${CORPORA}/${path}`))).toEqual([])
})

test('A73: in this project only what is planted is found: tests, and a key for developers that its maker publishes', () => {
  const paths = execFileSync('git', ['ls-files', '-z', '--cached'], { encoding: 'utf8' }).split('\0').filter((path) => path !== '' && existsSync(path))
  expect(filesWithSecrets(paths).filter((path) => !/\.test\.ts$|(?:^|\/)testing\/|^test\/|^actions\/dist\//.test(path))).toEqual([])
}, 60_000)

function filesWithSecrets(paths: readonly string[]): string[] {
  return paths.filter((path) => {
    if (!statSync(path).isFile()) return false
    const bytes = readFileSync(path)
    return !bytes.includes(0) && findSecrets(bytes.toString('utf8')).length > 0
  })
}

test.each([
  'token = os.environ["HF_TOKEN"]', 'hf_hub_download(repo_id="x")', 'https://${USER}:${PASSWORD}@host', 'https://example.com:8080/a@b', 'sk-learn', 'ghp_', `sha256:${'a1'.repeat(32)}`, '-----BEGIN PUBLIC KEY-----', 'git@github.com:a/b.git',
  'if key.startswith("-----BEGIN RSA PRIVATE KEY-----"):', 'API_KEY=your_api_key_here_1234567890', 'tokenizer = "bert-base-uncased-v2-2023"', 'max_tokens: 4096', 'password = "changeme"', 'token_id = 1234567890123456', 'secret: ${{ secrets.MY_SECRET_1 }}',
  'image_token_index: 32000', 'api_key = load_key("~/.config/app/key-2024.txt")', 'client_secret_path = "/run/secrets/client_secret_v2.json"', 'model = "facebook/wav2vec2-large-960h-lv60-self"', 'public_key: "MCowBQYDK2VwAyEA7x1nQ9bS3r5T7v9xYz1A3c5E7g9I1k3M5o7Q9s1U3w5="',
])('%s is no secret', (text) => {
  expect(findSecrets(text)).toEqual([])
})

test('the lines are those of the file, one finding a line, in their order', () => {
  const [a, b] = [`ghp_${'aB3'.repeat(12)}`, `npm_${'a1B2'.repeat(9)}`]
  expect(findSecrets(`x\n"${a}" "${b}"\n\n"${b}"\n`)).toEqual([{ what: 'a GitHub token', line: 2 }, { what: 'an npm token', line: 4 }])
})

test('A08: no text takes long', () => {
  const parts = ['-----BEGIN ', 'https://a:', 'sk-', 'xoxb-', 'eyJ', 'A ', 'token', 'token = ', 'token="', 'aB3', 'a', '\\"', 'password: ', 'machine a login ', 'authorization: basic ', '?sig=', 'a.', '"d":"', 'key-', '\n', 'http://'].map((part) => part.repeat(Math.ceil(1_000_000 / part.length)))
  const start = cpuNow()
  for (const text of parts) findSecrets(text)
  expect(cpuNow() - start).toBeLessThan(20_000)
})

test('A08: any text gives lines that it has', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => findSecrets(text).every(({ line }) => line >= 1 && line <= text.split('\n').length)))
})
