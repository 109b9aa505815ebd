import type { Report } from '../schema/report.ts'

/** The report itself, as it is stored and handed on. Stable: `buildReport` has put everything in one order. */
export const renderJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`
