/** At every call, the reads too, before, after and on its way. */
import { describe } from 'vitest'
import { postgresPresent } from '../../test/require.ts'
import { crashInFiles, crashInPostgres } from './testing/crash-places.ts'
import { crashSuite } from './testing/crash-suite.ts'

describe('a store of SQLite that is killed anywhere', () => {
  crashSuite(crashInFiles, { every: true })
})
describe.skipIf(!postgresPresent())('a replica with PostgreSQL that is killed anywhere (needs HORTUS_TEST_POSTGRES: scripts/local-postgres.sh)', () => {
  crashSuite(crashInPostgres, { every: true })
})
