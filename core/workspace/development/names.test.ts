import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../../test/cpu-time.ts'
import { readBranch } from './branch-name.ts'
import { COMMIT_TYPES, readSubject } from './commit-subject.ts'
import { readTag } from './tag-name.ts'

const name = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
const number = fc.integer({ min: 1, max: 999 })

test('a tag of a model is read back, whatever v and digits its name holds', () => {
  fc.assert(
    fc.property(name, number, fc.tuple(number, number, number), (model, version, parts) => {
      expect(readTag(`v${parts.join('.')}-model${model}v${version}`)).toEqual({ kind: 'model', version: parts.join('.'), model, modelVersion: `v${version}` })
    }),
  )
})

test('a branch of a dataset or model is read back', () => {
  fc.assert(fc.property(fc.constantFrom('dataset', 'model'), name, number, (kind, of, version) => void expect(readBranch(`${kind}/${of}-v${version}`)).toEqual({ kind, name: of, version: `v${version}` })))
})

test('a subject of every type is read back', () => {
  fc.assert(fc.property(fc.constantFrom(...COMMIT_TYPES), name, (type, scope) => void expect(readSubject(`${type}(${scope}): words`)).toEqual({ type, scope })))
})

test('any text is read without throwing, a long one quickly', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void expect([readTag(text), readBranch(text), readSubject(text)]).toHaveLength(3)))
  const begin = cpuNow()
  for (const text of ['v1.2.0-model' + 'a-'.repeat(50_000), 'dataset/' + '-v'.repeat(50_000), 'docs(' + '('.repeat(100_000)]) expect([readTag(text), readBranch(text), readSubject(text)].filter((each) => each !== null)).toEqual([])
  expect(cpuNow() - begin).toBeLessThan(500)
})
