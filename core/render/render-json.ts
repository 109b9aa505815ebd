import type { Report } from '../schema/report.ts'

/**
 * The report itself, as it is stored and handed on. Stable: `buildReport` has put everything in one order. It may be
 * printed into a job's log, where `##[` anywhere in a line is a command (A50): an escape in the string says the same.
 */
export const renderJson = (report: Report): string => `${JSON.stringify(report, null, 2).replaceAll('##[', '#\\u0023[')}\n`
