/** `hortus contract` as a person and a program call it. */
import { expect, test } from 'vitest'
import { namespacesPresent } from '../test/contracts/namespaces.ts'
import { hortus, testGarden, type TestGarden } from './test-garden.ts'

const namespaces = namespacesPresent()

const DESCRIPTOR = `name: digits
description: Digits, told apart.
capability: vision/classification
stability: beta
resources: {gpu: 1}
presets:
  build: {script: build.sh}
  train: {script: train.sh}
  eval: {command: [python3, eval.py]}
`

const garden = (train: string): Promise<TestGarden> =>
  testGarden({
    'examples/vision/digits/example.yaml': DESCRIPTOR,
    'examples/vision/digits/Dockerfile': 'FROM scratch\n',
    'examples/vision/digits/build.sh': '#!/bin/bash\ndocker build -t digits .\n',
    'examples/vision/digits/train.sh': `#!/bin/bash\n${train}\n`,
  })

const RUN = 'docker run --rm --gpus all -v "$(pwd):/workspace" digits python3 train.py'

test.skipIf(!namespaces)('a person sees image, GPUs, mounts and command of every preset that is a script (needs namespaces)', async () => {
  await using place = await garden(RUN)
  const { code, out } = await hortus(place.path, ['contract', 'vision/digits'], { COLUMNS: '160' })
  expect(out).toMatch(/vision\/digits +build +complete +build +digits +– +– +Dockerfile/)
  expect(out).toMatch(/vision\/digits +train +complete +run +digits +all +\{example\}→\/workspace +python3 train\.py/)
  expect(out).toContain('2 contracts: 2 complete, 0 partial, 0 none')
  expect(code).toBe(0)
})

test.skipIf(!namespaces)('a program gets the contracts as JSON, and nothing else on standard output (needs namespaces)', async () => {
  await using place = await garden(RUN)
  const { out } = await hortus(place.path, ['contract', '--preset', 'train', '--json'])
  const { contracts } = JSON.parse(out) as { contracts: readonly Record<string, unknown>[] }
  expect(contracts).toMatchObject([{ schema: 'contract/1', example: 'vision/digits', preset: 'train', script: 'train.sh', state: 'complete', reason: null, calls: [{ kind: 'run', image: 'digits', gpus: 'all' }] }])
  expect(contracts[0]!['sources']).toMatch(/^[0-9a-f]{64}$/)
})

test.skipIf(!namespaces)('a contract that is not complete is said with its reason, and is a warning (needs namespaces)', async () => {
  await using place = await garden(`${RUN}\necho "\x1b[31mno such luck"\nexit 7`)
  const { code, out } = await hortus(place.path, ['contract', '--preset', 'train'], { COLUMNS: '160' })
  expect(out).toContain('partial: vision/digits train exited with 7; its last line: \ufffd[31mno such luck')
  expect(code).toBe(1)
})

test.skipIf(!namespaces)('a script that is not there leaves its preset out, and the others are captured (needs namespaces)', async () => {
  await using place = await testGarden({ 'examples/a/example.yaml': DESCRIPTOR.replace('digits', 'a'), 'examples/a/build.sh': 'docker build -t a .\n', 'examples/a/Dockerfile': 'FROM scratch\n' })
  const { out } = await hortus(place.path, ['contract'], { COLUMNS: '160' })
  expect(out).toContain('left out: a train: examples/a/train.sh, the script of the preset "train" of a, is not there.')
  expect(out).toContain('1 contract: 1 complete, 0 partial, 0 none')
})

test('an example that is not there is a problem with a next step', async () => {
  await using place = await garden(RUN)
  const { code, err } = await hortus(place.path, ['contract', 'vision/digit'])
  expect(err).toContain('GARDEN.EXAMPLE_UNKNOWN')
  expect(code).toBe(3)
})
