/** For tests: a garden in which things point at each other. */
export const GARDEN: Readonly<Record<string, string | Uint8Array>> = {
  'README.md': '# G\n\n| example | runs |\n| --- | --- |\n| [digits](examples/vision/digits) | yes |\n| [resnet](examples/vision/resnet) | yes |\n',
  'docs/guide.md': 'See [it](../examples/vision/digits/README.md).\n',
  '.github/dependabot.yml': 'updates:\n  - directory: /examples/vision/digits\n',
  'examples/vision/digits/example.yaml': "# who it is\nname: digits   # short\nstability: 'stable'\npresets:\n  smoke: { command: [node, -v] }\n",
  'examples/vision/digits/README.md': '# Digits\n',
  'examples/vision/digits/a b.png': new Uint8Array([1, 2, 3]),
  'examples/vision/digits/run.sh': '#!/bin/sh\n',
  'examples/vision/resnet/example.yaml': 'name: resnet\nstability: beta\npresets:\n  smoke: { command: [node, -v] }\n',
  'examples/audio/tones/example.yaml': 'name: tones\npresets:\n  smoke: { command: [node, -v] }\n',
}

/** The same, with claims that are new: dating them is another proposal. */
export const CLAIMED: typeof GARDEN = Object.fromEntries(Object.entries(GARDEN).map(([path, text]) => [path, typeof text === 'string' && path.endsWith('example.yaml') ? `${text}verification:\n  last_verified: 2026-11-20\n` : text]))
