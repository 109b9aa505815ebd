import { NO_ROWS, type Rows } from './check-rows.ts'

/** What the checks said of one example, read when somebody looks. `digest`: of all that is in it. */
export interface KnownRows {
  readonly digest: string
  readonly rows: () => Rows
}

export const NO_KNOWN_ROWS: KnownRows = { digest: '', rows: () => NO_ROWS }
