import { expect, test } from 'vitest'
import { PROPOSAL_VERBS } from './proposal-verbs.ts'
import { openProposalGarden } from './testing/proposal-garden.ts'

const archive = PROPOSAL_VERBS.find(({ name }) => name === 'archive')!

const GARDEN = {
  'README.md': '# G\n\n| example | runs |\n| --- | --- |\n| [digits](examples/vision/digits) | yes |\n| [resnet](examples/vision/resnet) | yes |\n',
  'docs/guide.md': 'See [it](../examples/vision/digits/README.md).\n',
  'examples/vision/digits/example.yaml': 'name: digits\nstability: stable\npresets:\n  smoke: { command: [node, -v] }\n',
  'examples/vision/digits/README.md': '# Digits\n',
  'examples/vision/digits/a b.png': new Uint8Array([1, 2, 3]),
  'examples/vision/digits/run.sh': '#!/bin/sh\n',
  'examples/vision/resnet/example.yaml': 'name: resnet\npresets:\n  smoke: { command: [node, -v] }\n',
}

test('an archive pull request moves every file as a pure rename and takes along what points there (G22, A77)', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  const reply = await garden.verb(archive, { target: 'vision/digits', options: { reason: 'the weights are gone' } })
  expect(reply.outcome).toBe('done')
  const [pull, another] = garden.pulls()
  expect(another).toBeUndefined()
  expect(pull).toMatchObject({ title: 'Archive vision/digits', state: 'open', pull: { draft: false, head: { ref: expect.stringMatching(/^hortus\/archive\/vision-digits-[0-9a-f]{6}\/[0-9a-f]{8}$|^hortus\/archive\/vision-digits\/[0-9a-f]{8}$/) }, base: { ref: 'main' } } })
  const lines = await garden.difference(pull!)
  expect(lines.filter((line) => line.startsWith('R100 '))).toHaveLength(4)
  expect(lines.filter((line) => line.includes('examples/vision/digits')).every((line) => line.startsWith('R100 '))).toBe(true)
  expect(await garden.show(pull!.pull!.head.sha, 'docs/guide.md')).toContain('archived_examples/vision/digits/README.md')
})
