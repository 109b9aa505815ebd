import { describe } from 'vitest'
import { conformance } from './testing/conformance.ts'
import { inFile, inMemory } from './testing/places.ts'

describe('a store of SQLite in memory', () => {
  conformance(inMemory, { modelRuns: 200 })
})
describe('a store of SQLite in a file', () => {
  conformance(inFile, { modelRuns: 10 })
})
