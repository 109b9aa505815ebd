import type { Config } from '../schema/config.ts'

/** What the configuration of the default branch says about runs that are approved by comment; who asks has no word in it. */
export type BenchmarkPolicy = Config['bot']['benchmark']
