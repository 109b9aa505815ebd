import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Standalone } from '../../core/export/standalone.ts'
import { GROWN } from '../../test/grown-garden/grown-garden.ts'
import { grownRepository, type GrownRepository } from '../testing/grown-repository.ts'
import { withDefaults } from '../testing/with-defaults.ts'
import { captureContract } from './capture-contract.ts'
import { loadExamples } from './load-garden.ts'

let grown: GrownRepository
beforeAll(async () => {
  grown = await grownRepository()
})
afterAll(() => grown[Symbol.asyncDispose]())

const ROOT_LINE = 'REPO_ROOT="$(cd "$SCRIPT_DIR" && pwd)"'
const climbs = (depth: number): string => `REPO_ROOT="$(cd "$SCRIPT_DIR/${Array(depth).fill('..').join('/')}" && pwd)"`

/** Everything that changes, as a reader would see it: copies by where they go, each edited line, findings without notices. */
function shown({ copies, rewritten, added = [], findings }: Standalone) {
  return {
    copies: copies.map(({ from, to }) => (from === to ? to : `${from} → ${to}`)).sort(),
    edits: Object.fromEntries([...rewritten].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, { edits }]) => [path, edits.flatMap(({ line, before, after }) => [`${line} - ${before}`, `${line} + ${after}`])])),
    added: added.map(({ path }) => path),
    findings: findings.map(({ code, level, line }) => `${level} ${code}${line === null ? '' : ` ${line}`}`),
  }
}

const root = (line: number, depth: number): string[] => [`${line} - ${climbs(depth)}`, `${line} + ${ROOT_LINE}`]
const PATHS = ['cvlization/__init__.py', 'cvlization/paths.py']
const AT = `https://github.com/acme/garden/blob/${'c'.repeat(40)}`

const GOLDEN: Record<string, ReturnType<typeof shown>> = {
  [GROWN.digits]: {
    copies: PATHS,
    edits: {
      'README.md': [
        '3 - Nearest mean over two kinds of points. See [how models are cached](../../../../docs/caching.md), [contributing](../../../../CONTRIBUTING.md)',
        `3 + Nearest mean over two kinds of points. See [how models are cached](${AT}/docs/caching.md), [contributing](${AT}/CONTRIBUTING.md)`,
        '4 - and the [evaluation](../digits_eval/README.md); the helper is [paths.py](../../../../cvlization/paths.py).',
        `4 + and the [evaluation](${AT}/examples/perception/image_classification/digits_eval/README.md); the helper is [paths.py](cvlization/paths.py).`,
        '7 - cd examples/perception/image_classification/digits',
        '7 + cd .',
      ],
      'predict.sh': root(5, 4),
      'test.sh': root(5, 4),
      'train.sh': root(5, 4),
    },
    added: [],
    findings: [],
  },
  [GROWN.sibling]: {
    copies: [...PATHS, 'examples/perception/image_classification/digits/Dockerfile'],
    edits: { 'eval.sh': root(5, 4), 'example.yaml': ['8 -   eval: { script: eval.sh }', '8 +   build: { script: build.sh }\n  eval: { script: eval.sh }'], 'test.sh': root(5, 4) },
    added: ['build.sh'],
    findings: ['warning EXPORT.POINTS_OUTSIDE 3', 'notice EXPORT.BUILD_ADDED'],
  },
  [GROWN.bigram]: {
    copies: ['configs/bigram.json', 'cvlization/__init__.py', 'cvlization/text/__init__.py', 'cvlization/text/alphabet.py', 'cvlization/text/data/alphabet.json', 'cvlization/text/model.py', 'cvlization/text/types.py', 'cvlization/utils/__init__.py', 'cvlization/utils/figures.py'],
    edits: {
      'README.md': ['3 - Reads [its settings](../../../../configs/bigram.json).', '3 + Reads [its settings](configs/bigram.json).'],
      'test.sh': root(5, 4),
      'train.py': ['7 - REPO_ROOT = Path(__file__).resolve().parents[4] if "CVL_NO_DOCKER" in os.environ else Path("/cvlization_repo")', '7 + REPO_ROOT = Path(__file__).resolve().parents[0] if "CVL_NO_DOCKER" in os.environ else Path("/cvlization_repo")'],
      'train.sh': root(5, 4),
    },
    added: [],
    findings: [],
  },
  [GROWN.wordcount]: {
    copies: ['configs/stopwords.txt → stopwords.txt', ...PATHS, 'scripts/common.mk', 'scripts/lib.sh', 'scripts/lib/colors.sh'],
    edits: {
      Makefile: ['1 - include ../../../../scripts/common.mk', '1 + include scripts/common.mk'],
      'test.sh': [...root(5, 4), '6 - source "$SCRIPT_DIR/../../../../scripts/lib.sh"', '6 + source "$SCRIPT_DIR/scripts/lib.sh"'],
    },
    added: [],
    findings: [],
  },
  [GROWN.sums]: {
    copies: PATHS,
    edits: {
      Dockerfile: ['8 - COPY examples/analytical/tabular/sums/train.py examples/analytical/tabular/sums/figures.json ./', '8 + COPY train.py figures.json ./'],
      'README.md': ['3 - Build it from the root: `docker build -f examples/analytical/tabular/sums/Dockerfile -t sums .`', '3 + Build it from the root: `docker build -f Dockerfile -t sums .`'],
      'build.sh': [...root(5, 4), '9 - docker build -t "$IMG" -f "$REPO_ROOT/examples/analytical/tabular/sums/Dockerfile" "$REPO_ROOT"', '9 + docker build -t "$IMG" -f "$REPO_ROOT/Dockerfile" "$REPO_ROOT"'],
    },
    added: [],
    findings: [],
  },
  [GROWN.upscale]: { copies: PATHS, edits: { 'predict.sh': root(5, 4), 'test.sh': root(5, 5), 'train.sh': root(5, 6) }, added: [], findings: ['notice EXPORT.WRONG_DEPTH 5', 'notice EXPORT.WRONG_DEPTH 5'] },
  [GROWN.counter]: {
    copies: ['configs/counter.json'],
    edits: {
      Dockerfile: ['8 - COPY examples/agentic/counter/serve.py /srv/serve.py', '8 + COPY serve.py /srv/serve.py'],
      'docker-compose.yml': [
        '4 -       context: ../../..',
        '4 +       context: .',
        '5 -       dockerfile: examples/agentic/counter/Dockerfile',
        '5 +       dockerfile: Dockerfile',
        '9 -       - ../../../configs/counter.json:/etc/counter.json:ro',
        '9 +       - ./configs/counter.json:/etc/counter.json:ro',
      ],
    },
    added: [],
    findings: [],
  },
  [GROWN.sparkline]: {
    copies: ['web/shared/format.mjs', 'web/shared/round.mjs'],
    edits: {
      'draw.mjs': ["2 - import { format } from '../../../../web/shared/format.mjs'", "2 + import { format } from './web/shared/format.mjs'"],
      'test.sh': [...root(5, 4), '13 -   --workdir /cvlization_repo/examples/analytical/web/sparkline \\', '13 +   --workdir /cvlization_repo \\'],
    },
    added: [],
    findings: [],
  },
}

test.each(Object.keys(GOLDEN))('%s takes along what it uses and nothing else, and each path leads to the new place', { timeout: 60_000 }, async (id) => {
  expect(shown(await grown.vendor(id))).toEqual(GOLDEN[id])
})

test('twice the same', { timeout: 60_000 }, async () => {
  expect(await grown.vendor(GROWN.wordcount)).toEqual(await grown.vendor(GROWN.wordcount))
})

test.each([
  [GROWN.digits, 'smoke'],
  [GROWN.upscale, 'train'],
  [GROWN.upscale, 'predict'],
  [GROWN.sibling, 'smoke'],
])('the contract of %s %s, captured where it stands alone, mounts the new root', { timeout: 60_000 }, async (id, preset) => {
  const { world } = await grown.standAlone(id)
  const example = (await loadExamples(world, withDefaults())).examples.find(({ path }) => path === '.')
  const contract = await captureContract(world, example!, example!.presets.find(({ name }) => name === preset)!)
  const run = contract.ok ? contract.value.calls.find((call) => call.kind === 'run') : undefined
  expect(contract).toMatchObject({ ok: true, value: { state: 'complete' } })
  expect(run?.mounts.filter(({ target }) => target === '/cvlization_repo' || target === '/workspace')).toMatchObject([
    { source: { root: 'example', path: '.' }, target: '/workspace' },
    { source: { root: 'example', path: '.' }, target: '/cvlization_repo', readonly: true },
  ])
})

test('where it stands alone, the example of another image builds it from its own root', { timeout: 60_000 }, async () => {
  const { world } = await grown.standAlone(GROWN.sibling)
  const [example] = (await loadExamples(world, withDefaults())).examples
  const contract = await captureContract(world, example!, example!.presets.find(({ name }) => name === 'build')!)
  expect(contract).toMatchObject({ ok: true, value: { state: 'complete', calls: [{ kind: 'build', tags: ['digits'], context: { root: 'example', path: '.' }, dockerfile: { root: 'example', path: 'examples/perception/image_classification/digits/Dockerfile' } }] } })
})

test('every script of what stands alone is still a script', { timeout: 60_000 }, async () => {
  for (const id of Object.values(GROWN)) {
    const { place } = await grown.standAlone(id)
    for (const script of place.git('ls-files', '*.sh').split('\n').filter(Boolean)) expect(() => execFileSync('bash', ['-n', script], { cwd: place.path, stdio: 'pipe' })).not.toThrow()
  }
})
