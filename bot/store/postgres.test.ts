import { describe } from 'vitest'
import { postgresPresent } from '../../test/require.ts'
import { conformance } from './testing/conformance.ts'
import { inPostgres } from './testing/places.ts'

describe.skipIf(!postgresPresent())('a store of PostgreSQL (needs HORTUS_TEST_POSTGRES: scripts/local-postgres.sh)', () => {
  conformance(inPostgres, { modelRuns: 10 })
})
