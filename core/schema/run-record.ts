/** `run-record/1`: the types are generated from schemas/run-record.schema.json. */
export type { Artifact, Check, Diagnostic, Measured, Num, Observed, Reported, RunRecord, Series } from './generated/run-record.types.ts'
export { validate as validateRunRecord } from './generated/run-record.validate.js'
