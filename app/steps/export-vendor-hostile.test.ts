import { expect, test } from 'vitest'
import { grownRepository } from '../testing/grown-repository.ts'

const AT = 'examples/a/odd'
const descriptor = (presets = '', more = ''): string => `name: odd\ndescription: d\n${more}presets:\n  x: { command: [python3, a.py] }\n${presets}`
const RUN = '#!/usr/bin/env bash\nSCRIPT_DIR="$(cd "$(dirname "$0")" && pwd)"\nROOT="$(cd "$SCRIPT_DIR/../../.." && pwd)"\ndocker run -v "$SCRIPT_DIR:/w" -v "$ROOT:/r:ro" -e PYTHONPATH=/r odd python3 a.py\n'
const SCRIPTS = { [`${AT}/example.yaml`]: descriptor('  build: { script: build.sh }\n  run: { script: run.sh }\n'), [`${AT}/build.sh`]: '#!/bin/sh\ndocker build -t odd .\n', [`${AT}/run.sh`]: RUN, [`${AT}/Dockerfile`]: 'FROM x\n' }

async function vendor(files: Readonly<Record<string, string>>, links: Readonly<Record<string, string>> = {}) {
  await using grown = await grownRepository({ ...SCRIPTS, ...files }, links)
  const { copies, rewritten, findings, added } = await grown.vendor('a/odd')
  // A76: whatever the data says, nothing is written outside of the new repository.
  for (const path of [...copies.map(({ to }) => to), ...rewritten.keys(), ...(added ?? []).map((each) => each.path)]) expect(path.startsWith('/') || path.split('/').includes('..') || path.startsWith('.git/')).toBe(false)
  return { copies: copies.map(({ from, to }) => (from === to ? to : `${from} → ${to}`)).sort(), texts: rewritten, findings: findings.map(({ code, level, path, line }) => `${level} ${code} ${path.split('/').at(-1)}${line === null ? '' : `:${line}`}`), messages: findings.map(({ message }) => message) }
}

test('A09: an example that imports a package which imports everything is told how much that is, and who brought it', { timeout: 60_000 }, async () => {
  const { copies, findings, messages } = await vendor({ [`${AT}/a.py`]: 'from cvlization import models\n' })
  expect(copies.length).toBe(119)
  expect(findings).toEqual(['warning EXPORT.VENDORS_MUCH example.yaml'])
  expect(messages[0]).toMatch(/^119 files of the garden go along\. Most came by cvlization\/models\/__init__\.py \(70\), /)
})

test('A09: half a library is over the cap', { timeout: 60_000 }, async () => {
  const modules = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`big/m${index}.py`, 'import math\n']))
  const { findings } = await vendor({ ...modules, 'big/__init__.py': Array.from({ length: 600 }, (_, index) => `from . import m${index}\n`).join(''), [`${AT}/a.py`]: 'import big\n' })
  expect(findings).toEqual(['error EXPORT.VENDOR_TOO_LARGE example.yaml'])
})

test('packages that import each other come to an end', { timeout: 60_000 }, async () => {
  const { copies } = await vendor({ 'one/__init__.py': 'import two\nfrom . import b\n', 'one/b.py': 'from one import c\n', 'two/__init__.py': 'import one\nfrom two import *\n__all__ = ["d"]\n', 'two/d.py': 'from .. import one\n', [`${AT}/a.py`]: 'import one\n' })
  expect(copies).toEqual(['one/__init__.py', 'one/b.py', 'two/__init__.py', 'two/d.py'])
})

test('A11: a symlink that leaves the garden, or leads to what git does not track, brings nothing', { timeout: 60_000 }, async () => {
  const { copies } = await vendor({ [`${AT}/a.py`]: '', '.gitignore': 'hidden/\n', 'hidden/key.txt': 'x' }, { [`${AT}/passwd`]: '/etc/passwd', [`${AT}/up`]: '../../../../../../etc', [`${AT}/hidden`]: '../../../hidden/key.txt' })
  expect(copies).toEqual([])
})

test('A11: a symlink to a directory of the garden becomes the directory', { timeout: 60_000 }, async () => {
  const { copies } = await vendor({ [`${AT}/a.py`]: '' }, { [`${AT}/shared`]: '../../../scripts/lib' })
  expect(copies).toEqual(['scripts/lib/colors.sh → shared/colors.sh', 'scripts/lib/unused.sh → shared/unused.sh'])
})

test('A11: a symlink among what goes along is replaced by its content; one that leaves is an error', { timeout: 60_000 }, async () => {
  const { copies, findings } = await vendor({ 'lib/__init__.py': 'from .good import x\nfrom .bad import y\n', 'lib/real/good.py': 'x = 1\n', [`${AT}/a.py`]: 'import lib\n' }, { 'lib/good.py': 'real/good.py', 'lib/bad.py': '/etc/hostname' })
  expect(copies).toEqual(['lib/__init__.py', 'lib/real/good.py → lib/good.py'])
  expect(findings).toEqual(['error EXPORT.SYMLINK_LEAVES bad.py'])
})

test('A76: paths that climb out of the garden are errors where a build would follow them, and nothing comes of them', { timeout: 60_000 }, async () => {
  const { copies, findings } = await vendor({
    [`${AT}/a.py`]: 'open("../../../../../etc/passwd")\n',
    [`${AT}/compose.yaml`]: 'services:\n  a:\n    build: ../../../../../etc\n    volumes: ["../../../../x:/x"]\n',
    [`${AT}/Cargo.toml`]: 'x = { path = "../../../../x" }\n',
  })
  expect(copies).toEqual([])
  expect(findings.filter((each) => each.startsWith('error'))).toEqual(['error EXPORT.POINTS_OUTSIDE Cargo.toml:1', 'error EXPORT.POINTS_OUTSIDE compose.yaml:3', 'error EXPORT.POINTS_OUTSIDE compose.yaml:4'])
})

test('a file of the garden under a name that the example has is a clash, unless they are the same', { timeout: 60_000 }, async () => {
  const files = { 'configs/a.json': '{}\n', 'configs/b.json': '{}\n', [`${AT}/a.py`]: 'from pathlib import Path\nX = Path("/r/configs/a.json")\nY = Path("/r/configs/b.json")\n', [`${AT}/configs/a.json`]: '{}\n', [`${AT}/configs/b.json`]: '{"mine": 1}\n' }
  const { copies, findings } = await vendor(files)
  expect([copies, findings]).toEqual([[], ['error EXPORT.VENDOR_CLASH b.json']])
})

test('A75: what would come alive at the root does not go along', { timeout: 60_000 }, async () => {
  const { copies, findings } = await vendor({ '.vscode/run.sh': '#!/bin/sh\n', [`${AT}/more.sh`]: '#!/bin/sh\nsh ../../../.vscode/run.sh\n' })
  expect([copies, findings]).toEqual([[], ['notice EXPORT.LIVE_FILE_DROPPED run.sh']])
})

test('hostile names are copied as they are, and read as nothing else', { timeout: 60_000 }, async () => {
  const { copies } = await vendor({ 'lib/__init__.py': '', 'lib/$(id).json': '{}', 'lib/a\nb.json': '{}', 'lib/-rf': 'x', [`${AT}/go.sh`]: '#!/bin/sh\ncp -r ../../../lib .\n' })
  expect(copies).toEqual(['lib/$(id).json', 'lib/-rf', 'lib/__init__.py', 'lib/a\nb.json'])
})

test('A09: a line of a megabyte is read like every other', { timeout: 60_000 }, async () => {
  const { copies } = await vendor({ [`${AT}/a.py`]: `x = "${'a'.repeat(1_000_000)}"; import cvlization.paths\n`, [`${AT}/long.sh`]: `#!/bin/sh\necho ${'x'.repeat(1_000_000)}; cat ../../../configs/unused.json\n` })
  expect(copies).toEqual(['configs/unused.json', 'cvlization/__init__.py', 'cvlization/paths.py'])
})

test('an image that nobody builds is an error, and one of a registry is none', { timeout: 60_000 }, async () => {
  const run = (image: string) => ({ [`${AT}/run.sh`]: RUN.replace('odd python3', `${image} python3`) })
  expect((await vendor(run('nobodys-image'))).findings).toEqual(['error EXPORT.IMAGE_UNKNOWN example.yaml'])
  expect((await vendor(run('ghcr.io/some/image:1'))).findings).toEqual([])
})

test('a module by a computed name is told where the code is not the example\'s own', { timeout: 60_000 }, async () => {
  const lazy = 'import importlib\ndef __getattr__(name):\n    return importlib.import_module(f".{name}", __name__)\n'
  expect((await vendor({ 'lazy/__init__.py': lazy, [`${AT}/a.py`]: 'import lazy\n' })).findings).toEqual(['notice EXPORT.DYNAMIC_IMPORT __init__.py:3'])
})

test('shared_paths: files go along, modules only where something imports them', { timeout: 60_000 }, async () => {
  const { copies } = await vendor({ [`${AT}/example.yaml`]: descriptor('', 'shared_paths: ["cvlization/text/**", configs/unused.json]\n'), [`${AT}/a.py`]: '' })
  expect(copies).toEqual(['configs/unused.json', 'cvlization/text/data/alphabet.json', 'cvlization/text/data/unused.json'])
})

test('without a root on the search path, a name that the garden has too is a package from elsewhere', { timeout: 60_000 }, async () => {
  const { copies } = await vendor({ [`${AT}/run.sh`]: RUN.replace(' -e PYTHONPATH=/r', ''), [`${AT}/a.py`]: 'import cvlization.paths\n' })
  expect(copies).toEqual([])
})

test('a module of the example comes before one of the garden', { timeout: 60_000 }, async () => {
  const { copies } = await vendor({ 'utils.py': '', [`${AT}/utils.py`]: '', [`${AT}/src/tools.py`]: '', 'tools.py': '', [`${AT}/a.py`]: 'import utils\nimport tools\n' })
  expect(copies).toEqual([])
})

test('a pointer of Git LFS that would go along has no content', { timeout: 60_000 }, async () => {
  const { findings } = await vendor({ 'configs/w.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`, [`${AT}/a.py`]: 'X = "/r/configs/w.bin"\n' })
  expect(findings).toEqual(['error EXPORT.LFS_POINTER w.bin'])
})

test('an example that is the root of its repository takes nothing along, and only what climbs above it changes', { timeout: 60_000 }, async () => {
  await using grown = await grownRepository({ 'example.yaml': descriptor(), 'a.py': 'import cvlization.paths\n' })
  const { copies, rewritten, findings } = await grown.vendor('root')
  expect([copies, [...rewritten].map(([path, { edits }]) => [path, edits]), findings.filter(({ level }) => level === 'error')]).toEqual([[], [['examples/generative/video/upscale/v3/train.sh', [{ line: 5, before: 'REPO_ROOT="$(cd "$SCRIPT_DIR/../../../../../.." && pwd)"', after: 'REPO_ROOT="$(cd "$SCRIPT_DIR/../../../../.." && pwd)"' }]]], []])
})

test('the directory of another example goes along without its descriptor', { timeout: 60_000 }, async () => {
  const { copies, findings } = await vendor({ 'examples/b/data/example.yaml': descriptor(), 'examples/b/data/x.csv': '1\n', [`${AT}/go.sh`]: '#!/bin/sh\ncp -r ../../b/data .\n' })
  expect([copies, findings]).toEqual([['examples/b/data/x.csv'], []])
})

test('a file that a script sources and git does not track is a warning: scripts ask first', { timeout: 60_000 }, async () => {
  const { findings } = await vendor({ [`${AT}/go.sh`]: '#!/bin/sh\nROOT="$(git rev-parse --show-toplevel)"\n[ -f "$ROOT/.env" ] && . "$ROOT/.env"\n' })
  expect(findings).toEqual(['warning EXPORT.POINTS_OUTSIDE go.sh:3'])
})

const CONTEXT = { [`${AT}/a.py`]: '', [`${AT}/build.sh`]: '#!/bin/sh\ncd "$(dirname "$0")/../../.."\ndocker build -t odd -f examples/a/odd/Dockerfile .\n', [`${AT}/Dockerfile`]: 'FROM x\nCOPY . /app\n' }

test('the .dockerignore of a context outside of the example goes along, unless it lets in directories by name that are gone', { timeout: 60_000 }, async () => {
  const { copies, texts } = await vendor({ ...CONTEXT, '.dockerignore': '*.log\nexamples/a/odd/data\n' })
  expect([copies, texts.get('.dockerignore')?.text]).toEqual([expect.arrayContaining(['.dockerignore']), '*.log\ndata\n'])
  expect((await vendor({ ...CONTEXT, '.dockerignore': '*\n!examples/a/odd\n' })).copies).not.toContain('.dockerignore')
  expect((await vendor({ [`${AT}/a.py`]: '', '.dockerignore': '*.log\n' })).copies).not.toContain('.dockerignore')
})
