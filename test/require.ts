/**
 * Tests that need something a machine may not have. HORTUS_REQUIRE=docker,corpora (set by .ci/run) turns the skip of a
 * required thing into a failure, so that CI can never go green by testing nothing.
 */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const required = new Set((process.env['HORTUS_REQUIRE'] ?? '').split(',').filter(Boolean))

/** True when the thing is there. Throws when it is required and not there. */
export function present(thing: string, there: boolean): boolean {
  if (!there && required.has(thing)) throw new Error(`${thing} is required (HORTUS_REQUIRE) and not there`)
  return there
}

/** Real files that no one here wrote, beside the checkout; never copied into it. */
export const CORPORA = new URL('../../shared/corpora/', import.meta.url).pathname

/** True when the corpora are there. */
export const corporaPresent = (): boolean => present('corpora', existsSync(CORPORA))

/** A PostgreSQL server where databases may be made (scripts/local-postgres.sh); null: there is none. */
export const POSTGRES = process.env['HORTUS_TEST_POSTGRES'] ?? null
export const postgresPresent = (): boolean => present('postgres', POSTGRES !== null)

/** A Chromium that is driven through playwright-core, named or on PATH; null: there is none. */
export const CHROMIUM = process.env['HORTUS_TEST_CHROMIUM'] ?? onPath('chromium')
export const browserPresent = (): boolean => present('browser', CHROMIUM !== null && existsSync(CHROMIUM))
/** For the names of tests. */
export const WITHOUT_BROWSER = 'skipped without a Chromium: apt install chromium, or HORTUS_TEST_CHROMIUM=/path/of/one'

function onPath(program: string): string | null {
  const found = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean).map((directory) => join(directory, program))
  return found.find((path) => existsSync(path)) ?? null
}
