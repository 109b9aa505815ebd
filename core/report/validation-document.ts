/** `hortus validate --json`: the document of TFC-0006 section 14, and beside it all that the report holds. */
import type { Finding, Report } from '../schema/report.ts'

/** Described by schemas/validation.schema.json. */
export interface ValidationDocument extends Omit<Report, 'schema' | 'findings'> {
  readonly status: 'ok' | 'warning' | 'error'
  readonly errors: readonly ValidationEntry[]
  readonly warnings: readonly ValidationEntry[]
  readonly notices: readonly ValidationEntry[]
  readonly stats: { readonly errors: number; readonly warnings: number; readonly notices: number; readonly known: number }
  readonly schema: 'validation/1'
}

/** `known`: the baseline holds it. It is listed all the same: the ratchet never changes this document. */
export interface ValidationEntry extends Omit<Finding, 'status'> {
  readonly known: boolean
}

/** What the contract asks for comes first, so that a person who prints it sees it first. */
export function validationDocument(report: Report): ValidationDocument {
  const { schema: _schema, findings, problems, ...rest } = report
  const of = (level: Finding['level']): ValidationEntry[] => findings.filter((each) => each.level === level).map(entry)
  const [errors, warnings, notices] = [of('error'), of('warning'), of('notice')]
  return {
    status: errors.length > 0 || problems.length > 0 ? 'error' : warnings.length > 0 ? 'warning' : 'ok',
    errors,
    warnings,
    notices,
    stats: { errors: errors.length, warnings: warnings.length, notices: notices.length, known: findings.filter(({ status }) => status === 'known').length },
    problems,
    schema: 'validation/1',
    ...rest,
  }
}

function entry({ code, message, path, line, column, level, fix, example, status }: Finding): ValidationEntry {
  return { code, message, path, line, column, level, fix, example, known: status === 'known' }
}
