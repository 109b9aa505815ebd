/** Golden files: what outsiders read of an export, whole. `npx vitest run -u` writes them anew; read the diff. */
import { expect, test } from 'vitest'
import { sampleExample } from '../../record/testing/sample-example.ts'
import { VERSION } from '../../version.ts'
import type { Pins } from '../pins/pins.ts'
import { composeTexts, type TemplateFacts } from './compose-texts.ts'
import { readExportMark } from './export-mark.ts'
import { preset, sampleFacts } from './testing/sample-facts.ts'

const DIGEST = `sha256:${'1'.repeat(64)}`
const PINS: Pins = { images: new Map([['python:3.12-slim', DIGEST]]), lock: { text: '# lock\ntqdm==4.67.1\n', python: '3.12', packages: 1 } }

/** The hashes are pinned elsewhere, and the version changes with each release. */
function shown(facts: TemplateFacts): string {
  const { texts, findings } = composeTexts(facts)
  const files = Object.entries(texts).filter(([path]) => !path.startsWith('.github/requirements/')).map(([path, { text, executable }]) => `=== ${path}${executable ? ' (executable)' : ''}\n${text}`)
  return `${files.join('')}=== findings\n${findings.map(({ code, message }) => `${code} ${message}\n`).join('')}`.replaceAll(VERSION, 'VERSION')
}

test('an example with a command in its own image', async () => {
  const facts = sampleFacts(
    { 'example.yaml': 'presets: {}\n', Dockerfile: 'FROM python:3.12-slim\nRUN pip install tqdm scipy\n', 'run.py': 'print(1)\n', 'test_run.py': 'def test(): pass\n', '.dockerignore': '*' },
    { pins: PINS, hasTests: true, example: { ...sampleExample(), description: 'Digits.\nSmall.', build: { kind: 'docker', dockerfile: 'Dockerfile', args: { MODE: 'cpu only' } }, presets: [preset({ env: { SEED: '1' }, params: { steps: 3, quick: true, slow: false } }), preset({ name: 'train', description: 'Train it', action: { kind: 'command', argv: ['python3', 'run.py', '--out', 'a b'] } })] } },
  )
  await expect(shown(facts)).toMatchFileSnapshot('golden/command.txt')
})

test('an example of a grown garden: its own scripts, files that came along, a README of its own', async () => {
  const facts = sampleFacts(
    { 'example.yaml': 'name: x # kept\npresets:\n  smoke: {script: examples/vision/tiny/test.sh}\n', Dockerfile: 'FROM python:3.12-slim\n', 'build.sh': 'docker build .\n', 'test.sh': 'docker run "$CVL_IMAGE"\n', 'README.md': '# Tiny\r\n\r\nMine. See ../../../docs/x.md\r\n', 'smoke.sh': 'mine\n', 'Cargo.toml': '[package]\n', 'package.json': '{"scripts": {"test": "node t.js"}}' },
    {
      example: { ...sampleExample(), build: { kind: 'docker', dockerfile: 'Dockerfile', args: {} }, need: { ...sampleExample().need, gpus: 1, cpuOk: false }, image: 'team/tiny', presets: [preset({ action: { kind: 'script', script: 'examples/vision/tiny/test.sh', args: ['--fast'] } }), preset({ name: 'build', action: { kind: 'script', script: './build.sh', args: [] } })] },
      standalone: {
        copies: [{ from: 'lib/paths.py', to: 'lib/paths.py', executable: false, because: 'train.py imports it' }],
        rewritten: new Map([['README.md', { text: '# Tiny\r\n\r\nMine. See docs/x.md\r\n', edits: [{ line: 3, before: 'Mine. See ../../../docs/x.md', after: 'Mine. See docs/x.md' }] }]]),
        findings: [],
      },
      dropped: [{ path: '.github/workflows/x.yml', why: 'it configures GitHub: workflows, actions, bots' }],
    },
  )
  await expect(shown(facts)).toMatchFileSnapshot('golden/script.txt')
})

test('an example with a server, nothing else', async () => {
  const service = { declared: true, port: 8080, preferredPort: null, path: '/health', readyBelow: 400, readySeconds: 30, stopSeconds: 10, ask: { path: '/predict', method: 'POST', headers: {}, body: `{"text": "it's"}`, bodyFile: null, status: 200, contains: 'ok', seconds: 10 } }
  const facts = sampleFacts({ 'example.yaml': 'presets: {}\n', Dockerfile: 'FROM scratch\n' }, { example: { ...sampleExample(), build: { kind: 'docker', dockerfile: 'Dockerfile', args: {} }, presets: [preset({ service, network: true })] } })
  await expect(shown(facts)).toMatchFileSnapshot('golden/service.txt')
})

test('A76: an export recognises itself, and nothing that is not one', () => {
  const mark = composeTexts(sampleFacts({ 'example.yaml': 'a: 1\n' }, { pins: PINS })).texts['.github/hortus-export.json']!.text
  expect(readExportMark(mark)).toMatchObject({ schema: 'export/1', repository: 'someone/garden', example: { id: 'vision/tiny', path: 'examples/vision/tiny' }, pins: { images: [{ ref: 'python:3.12-slim', digest: DIGEST }], lock: expect.stringMatching(/^[0-9a-f]{64}$/) } })
  for (const text of ['', '{}', mark.replace('export/1', 'export/2'), mark.replace('"dirty": false', '"dirty": false, "more": 1'), `${mark}x`, mark.replace('{', '{"__proto__": {},'), 'x'.repeat(9_000_000)]) expect(readExportMark(text)).toBeNull()
})
