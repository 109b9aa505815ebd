/** `health/1`: the types are generated from schemas/health.schema.json. */
export type { Example as ExampleHealth, Health, Incident as IncidentShown, Kpi, Moment, Problem as HealthProblem, Proposal, RungState } from './generated/health.types.ts'
export { validate as validateHealth } from './generated/health.validate.js'
