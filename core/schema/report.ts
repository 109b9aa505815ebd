/** `report/1`: the types are generated from schemas/report.schema.json. */
export type { Comparison, Example as ExampleResult, Finding, Problem as ReportProblem, Report, Rung as RungResult } from './generated/report.types.ts'
export { validate as validateReport } from './generated/report.validate.js'
