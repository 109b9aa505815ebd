/**
 * For tests: a garden as one looks after years (specs: garden 2.2, 2.3): a shared library of some 200 modules, scripts that compute the root
 * of the repository by climbing, an image that two examples share, a build from the root, a compose file, a depth that is wrong. Not used by
 * the product. Every example that is said to be whole runs its preset `smoke` on the base image of the local engine.
 */
import { GROWN_CLIMBERS } from './climbers.ts'
import { GROWN_EXAMPLES } from './examples.ts'
import { grownLibrary } from './library.ts'
import { GROWN_SERVICES } from './services.ts'

/** Path → text; a text of `#!…` is executable. */
export function grownGarden(): Readonly<Record<string, string>> {
  return { ...ROOT, ...grownLibrary(), ...GROWN_EXAMPLES, ...GROWN_CLIMBERS, ...GROWN_SERVICES }
}

/** Symlinks: path → where it leads. */
export const GROWN_LINKS: Readonly<Record<string, string>> = {
  'examples/generative/language/wordcount/stopwords.txt': '../../../../configs/stopwords.txt',
}

/** Ids of its examples, by what makes each worth exporting. */
export const GROWN = {
  /** Uses one module of the library. */
  digits: 'perception/image_classification/digits',
  /** Runs the image that `digits` builds, and has no build of its own. */
  sibling: 'perception/image_classification/digits_eval',
  /** Uses real code of the library, with a data file beside a module and a file of the root that its script names. */
  bigram: 'generative/language/bigram',
  /** Sources a shell library, includes a Makefile of the root, has a symlink out of its directory. */
  wordcount: 'generative/language/wordcount',
  /** Its image is built from the root of the repository. */
  sums: 'analytical/tabular/sums',
  /** Climbs by one too many in one script and by one too few in another. */
  upscale: 'generative/video/upscale/v3',
  /** A compose file whose context and one mount lie outside. Hortus does not run it inside of the garden, and does where it stands alone. */
  counter: 'agentic/counter',
  /** JavaScript that imports from outside, and a workdir that is the example's path in the repository. */
  sparkline: 'analytical/web/sparkline',
} as const

const ROOT: Readonly<Record<string, string>> = {
  'README.md': '# A grown garden\n\n| example | what |\n|---|---|\n| [digits](examples/perception/image_classification/digits/) | nearest mean |\n',
  LICENSE: 'MIT License\n\nCopyright (c) 2025 The gardeners\n',
  '.gitignore': '__pycache__/\n*.pyc\noutputs/\n.hortus/\n',
  'CONTRIBUTING.md': '# Contributing\n\nKeep examples small.\n',
  'docs/caching.md': '# Caching\n\nModels lie in ~/.cache/huggingface.\n',
  'configs/bigram.json': '{"smoothing": 1, "alphabet": "abcdefghijklmnopqrstuvwxyz "}\n',
  'configs/stopwords.txt': 'the\na\nof\n',
  'configs/counter.json': '{"start": 40, "step": 2}\n',
  'configs/unused.json': '{}\n',
  'scripts/common.mk': 'IMAGE_PREFIX ?= garden\n\nclean:\n\trm -rf outputs\n',
  'scripts/lib.sh': `#!/usr/bin/env bash
# Helpers that scripts of examples share.
GARDEN_LIB_DIR="$(cd "$(dirname "\${BASH_SOURCE[0]}")" && pwd)"
source "$GARDEN_LIB_DIR/lib/colors.sh"

say() { printf '%s%s%s\\n' "$BOLD" "$*" "$PLAIN"; }
`,
  'scripts/lib/colors.sh': "#!/usr/bin/env bash\nBOLD=''\nPLAIN=''\n",
  'scripts/lib/unused.sh': '#!/usr/bin/env bash\nexit 1\n',
  'web/shared/format.mjs': "import { round } from './round.mjs'\n\nexport const format = (value) => `${round(value)} units`\n",
  'web/shared/round.mjs': 'export const round = (value) => Math.round(value * 100) / 100\n',
  'web/shared/unused.mjs': 'export const unused = 1\n',
}
