import { expect, test } from 'vitest'
import type { Need } from '../../core/garden/example.ts'
import { devices, deviceWords } from './facets-of.ts'

const need = (more: Partial<Need>): Need => ({ gpus: null, vramGb: null, cpuOk: false, ramGb: null, cpuCores: null, diskGb: null, spellings: [], ...more })

test.each([
  ['needs no GPU', need({ gpus: 0, cpuOk: true }), 'CPU', ['cpu', '8', '16', '24', '48', '80']],
  ['needs a GPU of 12 GB: it fits into 16', need({ gpus: 1, vramGb: 12 }), 'GPU 12 GB', ['16', '24', '48', '80']],
  ['a GPU helps', need({ gpus: 1, vramGb: 12, cpuOk: true }), 'CPU or GPU 12 GB', ['cpu', '8', '16', '24', '48', '80']],
  ['a GPU of unknown memory', need({ gpus: 1 }), 'GPU', ['some']],
  ['two GPUs: no single card will do', need({ gpus: 2, vramGb: 40 }), '2 GPUs 40 GB', ['many']],
  ['memory is said, their number is not', need({ vramGb: 8 }), 'GPU 8 GB', ['8', '16', '24', '48', '80']],
  ['more than any card', need({ gpus: 1, vramGb: 141 }), 'GPU 141 GB', []],
  ['nothing is said', need({}), 'GPU not said', ['unknown']],
])('%s', (_name, asked, words, found) => {
  expect([deviceWords(asked), devices(asked)]).toEqual([words, found])
})
