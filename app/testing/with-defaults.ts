import { resolve } from '../../core/config/resolve.ts'
import type { Config } from '../../core/schema/config.ts'

/** The configuration of a garden that says nothing. */
export const withDefaults = (): Config => resolve([]).config
