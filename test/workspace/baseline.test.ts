import { expect, test } from 'vitest'
import { validate } from '../../app/validate.ts'
import { exitCode } from '../../core/report/exit-code.ts'
import { temporaryRepository } from '../../io/testing/temporary.ts'
import { fullProfile, openQuietWorld } from './open.ts'
import { checksums, pointerTo, sha256, validWorkspace } from './valid-workspace.ts'

test('a new version that is unsigned like all others is no new finding, and nothing counts as fixed', async () => {
  await using repository = await temporaryRepository(validWorkspace('pointers').files)
  const look = async (updateBaseline = false) => validate(await openQuietWorld(repository), fullProfile(), { updateBaseline })
  const frozen = await look(true)
  expect(frozen.findings.map(({ code }) => code)).toContain('TFC0008.SIGNATURE_MISSING')
  const content = { 'train/a.csv': 'id,value\n1,2\n', 'val/b.csv': 'id,value\n2,3\n', 'test/c.csv': 'id,value\n3,4\n' }
  const path = 'datasets/birds/v1'
  const metadata = validWorkspace('pointers').files['datasets/tones/v1/metadata.yaml']!
  const manifest = Object.entries(content).sort().map(([file, text]) => `${sha256(text)}  ${file}\n`).join('')
  await repository.put({
    ...Object.fromEntries(Object.entries(content).map(([file, text]) => [`${path}/${file}`, pointerTo(text)])),
    [`${path}/CHECKSUMS.txt`]: checksums(path, content),
    [`${path}/metadata.yaml`]: metadata.replaceAll('tones', 'birds').replace(/value: [0-9a-f]{64}/, `value: ${sha256(manifest)}`).replace(/size_bytes: \d+/, `size_bytes: ${Object.values(content).join('').length}`),
  })
  const after = await look()
  expect([after.findings.filter(({ status }) => status === 'new').map(({ code, path: at }) => `${code} ${at}`), after.baseline?.fixed]).toEqual([[], 0])
  expect(exitCode(after)).toBe(0)
})
