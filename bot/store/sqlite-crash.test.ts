import { describe } from 'vitest'
import { crashInFiles } from './testing/crash-places.ts'
import { crashSuite } from './testing/crash-suite.ts'

describe('a store of SQLite that is killed', () => {
  crashSuite(crashInFiles, { every: false })
})
