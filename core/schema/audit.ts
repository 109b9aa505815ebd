/** `audit/1`: the types are generated from schemas/audit.schema.json. */
export type { Audit, Candidate, Fragile, Question, Row, Stale } from './generated/audit.types.ts'
export { validate as validateAudit } from './generated/audit.validate.js'
