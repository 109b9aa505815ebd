/** Each policy that contracts decide, over scripts that are really captured: what it tells, and what it leaves alone. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { resolve } from '../../core/config/resolve.ts'
import { yamlLayer } from '../../core/config/yaml-layer.ts'
import type { PolicyCode } from '../../core/rules/policies/policy-table.ts'
import { temporaryRepository } from '../../io/testing/temporary.ts'
import { openWorld } from '../../io/world.ts'
import { validate } from '../validate.ts'

const HERE = 'D="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"\n'
const run = (words: string): string => `${HERE}docker run --rm ${words}\n`
const ran = (preset: string, script: string, more: Readonly<Record<string, string>> = {}) => ({
  'examples/a/tiny/example.yaml': `name: tiny\nstability: stable\npresets:\n  ${preset}: {script: ${preset}.sh}\n`,
  [`examples/a/tiny/${preset}.sh`]: script,
  ...more,
})

async function found(code: PolicyCode, files: Readonly<Record<string, string>>, parameters = ''): Promise<string[]> {
  await using place = await temporaryRepository(files)
  const { config, issues } = resolve([yamlLayer('repository', '.github/hortus.yml', `validate:\n  levels: {${code}: warning}\n${parameters === '' ? '' : `  policies: {${code}: ${parameters}}\n`}`)])
  expect(issues).toEqual([])
  const world = await openWorld({ rootAbs: place.path, outAbs: join(place.path, '.hortus'), signal: new AbortController().signal, log: { progress() {}, debug() {}, info() {}, warn() {} } })
  const report = await validate(world, config)
  return report.findings.filter((each) => each.code === code).map(({ path, line, message }) => `${path}:${line} ${message}`)
}

const AT = 'examples/a/tiny/example.yaml:4'
const CASES: readonly (readonly [code: PolicyCode, files: Readonly<Record<string, string>>, expected: readonly string[], parameters?: string])[] = [
  ['GARDEN.SCRIPT_DIRECTORY', ran('train', 'docker run --rm -v "$(pwd):/w" x true\n'), [`${AT} Started from the root of the repository, train.sh does not use examples/a/tiny.`]],
  ['GARDEN.SCRIPT_DIRECTORY', ran('train', '. ./lib\ndocker run --rm x true\n', { 'examples/a/tiny/lib': 'set -e\n' }), []],
  ['GARDEN.SCRIPT_DIRECTORY', ran('train', 'set -e\n. ./lib\ndocker run --rm x true\n', { 'examples/a/tiny/lib': '' }), [`${AT} Started from the root of the repository, train.sh does not come to its end.`]],
  ['GARDEN.SCRIPT_DIRECTORY', ran('train', run('-v "$D:/w" x true')), []],
  ['GARDEN.REACHES_OUT', ran('train', run('-v "$D/../../..:/repo:ro" -v "$D:/w" x true')), [`${AT} train.sh reaches out of its example: the repository.`]],
  ['GARDEN.REACHES_OUT', ran('train', run('-v "$D/../../..:/repo:ro" x true')), [], '{paths: [.]}'],
  ['GARDEN.REACHES_OUT', ran('train', run('-v "$D:/w" -v "$HOME/.cache:/c" x true')), []],
  ['GARDEN.IMAGE_NAME', ran('build', `${HERE}docker build -t cvl-other "$D"\n`), [`${AT} The directory is tiny, and the image that is built is cvl-other.`]],
  ['GARDEN.IMAGE_NAME', ran('build', `${HERE}docker build -t other -t cvlization/Tiny:latest "$D"\n`), []],
  ['GARDEN.CACHE_MOUNT', ran('train', run('-v "$HOME/.cache/huggingface:/root/.cache/huggingface" x true')), [`${AT} train.sh mounts ~/.cache/huggingface → /root/.cache/huggingface, and no ~/.cache/cvlization at /root/.cache.`]],
  ['GARDEN.CACHE_MOUNT', ran('train', run('x true')), [`${AT} train.sh mounts no cache at /root/.cache.`]],
  ['GARDEN.CACHE_MOUNT', ran('train', run('--mount "type=bind,src=$HOME/.cache/cvlization,dst=/root/.cache" x true')), []],
  ['GARDEN.RUN_USER', ran('train', run('x true')), [`${AT} train.sh names no user, so that files of the host belong to root.`]],
  ['GARDEN.RUN_USER', ran('train', run('--user 0:0 x true')), [`${AT} train.sh runs as 0:0.`]],
  ['GARDEN.RUN_USER', ran('train', run('--user 1000:1000 x true')), []],
  ['GARDEN.PATH_HELPERS', ran('predict', run('-v "$D:/w" -w /w x python predict.py'), { 'examples/a/tiny/predict.py': 'resolve_input_path(1)\n' }), [`${AT} predict.sh runs predict.py, which does not use resolve_output_path.`]],
  ['GARDEN.PATH_HELPERS', ran('predict', run('-v "$D:/w" -w /w x python ./predict.py'), { 'examples/a/tiny/predict.py': 'resolve_input_path(1)\nresolve_output_path(1)\n' }), []],
  ['GARDEN.PATH_HELPERS', ran('train', run('-v "$D:/w" -w /w x python train.py'), { 'examples/a/tiny/train.py': '' }), []],
  ['GARDEN.WORK_MOUNT', ran('predict', run('x true')), [`${AT} predict.sh does not mount CVL_WORK_DIR at /mnt/cvl/workspace and does not set CVL_INPUTS.`]],
  ['GARDEN.WORK_MOUNT', ran('predict', run('-v "$CVL_WORK_DIR:/mnt/cvl/workspace" -e CVL_INPUTS=/mnt/cvl/workspace x true')), []],
  ['GARDEN.DEVICES_FORWARDED', ran('train', run('--gpus all x true')), [`${AT} train.sh does not hand on CUDA_VISIBLE_DEVICES.`]],
  ['GARDEN.DEVICES_FORWARDED', ran('train', run('--gpus all ${CUDA_VISIBLE_DEVICES:+-e CUDA_VISIBLE_DEVICES} x true')), []],
  ['GARDEN.DEVICES_FORWARDED', ran('train', run('x true')), []],
  ['GARDEN.TERMINAL', ran('train', run('-it x true')), [`${AT} train.sh asks for a terminal (\`-it\`), which no job has.`]],
  ['GARDEN.TERMINAL', ran('train', `${HERE}t=; [ -t 0 ] && t=-it\ndocker run --rm $t x true\n`), []],
  ['GARDEN.TERMINAL', ran('train', 'docker run -i x true </dev/null\n'), []],
]

test.each(CASES.map(([code, files, expected, parameters = '']) => [code, files, expected, parameters] as const))('%s over %j', async (code, files, expected, parameters) => {
  expect(await found(code, files, parameters)).toEqual(expected)
})

test('without such a policy no script is run', async () => {
  // It would be seen: a capture that fails is a problem of the report.
  await using place = await temporaryRepository(ran('train', 'exit 1\n'))
  const world = await openWorld({ rootAbs: place.path, outAbs: join(place.path, '.hortus'), signal: new AbortController().signal, log: { progress() {}, debug() {}, info() {}, warn() {} } })
  const watched = { ...world, capture: { open: () => Promise.reject(new Error('captured')) } }
  expect((await validate(watched, resolve([]).config)).problems).toEqual([])
})
