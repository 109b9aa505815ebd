import { expect, test } from 'vitest'
import { sampleConfig } from '../testing/walk.ts'
import { layerCache } from './build-example.ts'

const example = { id: 'vision/Res Net' }
const config = (build: Parameters<typeof sampleConfig>[2], untrusted = false) => sampleConfig({ untrusted }, 'docker', build)

test('layers are kept in a place of the example\'s own', () => {
  expect(layerCache(config({}), example)).toEqual({ kind: 'none' })
  expect(layerCache(config({ cache: 'gha' }), example)).toEqual({ kind: 'gha', scope: 'hortus-vision-Res-Net', write: true })
  expect(layerCache(config({ cache: 'registry', cache_ref: 'ghcr.io/o/r/cache' }), example)).toEqual({ kind: 'registry', ref: 'ghcr.io/o/r/cache:vision-res-net', write: true })
  expect(layerCache(config({ cache: 'registry' }), example)).toEqual({ kind: 'none' })
})

test.each(['gha', 'registry'] as const)('A47 code that is not trusted only reads what is kept in %s', (cache) => {
  expect(layerCache(config({ cache, cache_ref: 'ghcr.io/o/r/cache' }, true), example)).toMatchObject({ kind: cache, write: false })
})
