import { describe } from 'vitest'
import { postgresPresent } from '../../test/require.ts'
import { crashInPostgres } from './testing/crash-places.ts'
import { crashSuite } from './testing/crash-suite.ts'

describe.skipIf(!postgresPresent())('a replica with PostgreSQL that is killed (needs HORTUS_TEST_POSTGRES: scripts/local-postgres.sh)', () => {
  crashSuite(crashInPostgres, { every: false })
})
