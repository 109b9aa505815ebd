/** What docs/workspace.md prints as the smallest workspace is one: whoever copies it is not refused. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { validate } from '../app/validate.ts'
import { resolve } from '../core/config/resolve.ts'
import { temporaryRepository, type Temporary } from '../io/testing/temporary.ts'
import { openQuietWorld } from './workspace/open.ts'
import { pointerTo } from './workspace/valid-workspace.ts'

test('the smallest workspace of the page passes, after its hash and its commit were filled in', async () => {
  const page = await readFile(new URL('../docs/workspace.md', import.meta.url), 'utf8')
  const section = page.slice(page.indexOf('## The smallest that passes'), page.indexOf('## How much is demanded'))
  const blocks = [...section.matchAll(/```(\w+)\n([^]*?)```/g)].map(([, language, text]) => ({ language, text: text! }))
  const [metrics, system] = blocks.filter(({ language }) => language === 'json').map(({ text }) => text)
  const named = Object.fromEntries(blocks.flatMap(({ text }) => /^# ([^\s;,]+)/.exec(text)?.slice(1).map((path) => [path, text]) ?? []))
  expect(Object.keys(named)).toHaveLength(5)
  const run = 'runs/run-2026-01-05-001'
  await using repository = await temporaryRepository({
    ...named,
    'datasets/toy/v1/train/x.csv': pointerTo('x'),
    [`${run}/metrics.json`]: metrics!,
    [`${run}/system.json`]: system!,
    [`${run}/logs.txt`]: 'done\n',
    [`${run}/artifacts/model.pt`]: pointerTo('m'),
    'experiments/exp1.yaml': 'id: exp1\n',
    'models/toynet/v1/model.pt': pointerTo('m'),
    'models/toynet/v1/card.md': '# Card\n',
    'tools/run.py': '',
    'tfc/TFC-0001.md': '',
  })
  const hash = (await findings(repository)).find(({ code }) => code === 'TFC0004.HASH_INVALID')
  expect(hash?.path).toBe('datasets/toy/v1/metadata.yaml')
  const value = /[0-9a-f]{64}/.exec(`${hash?.message} ${hash?.fix}`)?.[0]
  expect(value).toBeDefined()
  const commit = repository.git('rev-parse', 'HEAD')
  await repository.put(Object.fromEntries(Object.entries(named).map(([path, text]) => [path, text.replace('value: HASH', `value: ${value}`).replace('commit: COMMIT', `commit: ${commit}`)])))
  const left = await findings(repository)
  expect(left.filter(({ level, path }) => level === 'error' || (level === 'warning' && /^(datasets|runs|models)\//.test(path))).map(({ code, message }) => `${code} ${message}`).filter((each) => !/^TFC0008|CARD_SECTIONS/.test(each))).toEqual([])
})

const findings = async (repository: Temporary) => (await validate(await openQuietWorld(repository), resolve([]).config, {})).findings
