import { expect, test } from 'vitest'
import { exampleOf } from '../../core/garden/testing/example.ts'
import { sampleExample, sampleGarden } from '../testing/sample-site.ts'
import { filterForm, optionsOf } from './filter-form.ts'
import { entriesOf } from './gallery-pages.ts'

const entries = entriesOf(sampleGarden(), '')

test('a filter offers what there is, with how many have it', () => {
  expect(optionsOf('framework', entries)).toEqual([{ value: 'pytorch', words: 'pytorch', times: 2 }, { value: 'scikit-learn', words: 'scikit-learn', times: 1 }, { value: 'tensorflow', words: 'tensorflow', times: 1 }])
})

test('what has an order of its own is offered in it', () => {
  expect(optionsOf('device', entries).map(({ words }) => words)).toEqual(['CPU', 'GPU 8 GB', 'GPU 16 GB', 'GPU 24 GB', 'GPU 48 GB', 'GPU 80 GB', 'not said'])
  expect(optionsOf('health', entries).map(({ value }) => value)).toEqual(['green', 'yellow', 'red', 'aside'])
})


test('what no example says anything about is no filter, and every filter has its label', () => {
  const made = filterForm(entries.map((entry) => ({ ...entry, facets: { ...entry.facets, modality: [] } })))
  expect(made).not.toContain('f-modality')
  expect([...made.matchAll(/<label for="([^"]+)">/g)].map(([, id]) => id)).toEqual(['q', 'f-task', 'f-framework', 'f-device', 'f-time', 'f-tier', 'f-health', 'sort'])
})

test('two spellings of a word are one choice', () => {
  const garden = sampleGarden({ examples: ['time_series', 'Time Series', 'time-series'].map((task, at) => sampleExample(exampleOf(`name: x\ntasks: ["${task}"]\n`, `examples/a/${at}/example.yaml`))) })
  expect(optionsOf('task', entriesOf(garden, ''))).toEqual([{ value: 'time-series', words: 'time-series', times: 3 }])
})
