import { expect, test } from 'vitest'
import { validateHealth } from '../../core/schema/health.ts'
import { validateIndex } from '../../core/schema/index.ts'
import { sampleSite } from './sample-site.ts'

const { gardens: [garden] } = sampleSite()

test('the sample has an example of each health, records with curves, and a workspace that is a valid index', () => {
  expect(Object.fromEntries(garden.examples.map(({ example, health }) => [example.id, health?.health]))).toEqual({ 'audio/keywords': 'green', 'new/never-checked': 'yellow', 'nlp/tagger': 'red', 'old/perceptron': null, 'tabular/digits': 'green', 'vision/resnet': 'green' })
  expect([validateHealth(garden.health), validateIndex(garden.workspace)]).toEqual([true, true])
  expect(garden.workspace).toMatchObject({ datasets: [{}, {}], runs: [{}], models: [{}] })
})

test('made twice it is the same', () => {
  expect(JSON.stringify(sampleSite())).toBe(JSON.stringify(sampleSite()))
})
