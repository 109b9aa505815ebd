/** Thousands of stories against a plain list of tasks. */
import { afterAll, describe } from 'vitest'
import { postgresPresent } from '../../test/require.ts'
import { modelSuite } from './testing/model-suite.ts'
import { inMemory, inPostgres, type Place } from './testing/places.ts'

describe('a store of SQLite', () => {
  const place = inMemory()
  afterAll(() => place[Symbol.asyncDispose]())
  modelSuite(() => place, 5000)
})

describe.skipIf(!postgresPresent())('a store of PostgreSQL (needs HORTUS_TEST_POSTGRES: scripts/local-postgres.sh)', () => {
  let place: Place | null = null
  afterAll(() => place?.[Symbol.asyncDispose]())
  modelSuite(() => (place ??= inPostgres()), 300)
})
