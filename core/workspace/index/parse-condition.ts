/** `accuracy>=0.9`, as a person types it after --metric. */
import { fail, ok, type Result } from '../../problem.ts'
import { cut } from '../../render/plain.ts'

export interface Condition {
  readonly metric: string
  readonly operator: Operator
  readonly value: number
}

export type Operator = '>=' | '<=' | '!=' | '=' | '>' | '<'

/** Total: every text gives a condition or says what is wrong with it. A metric may have any name without these signs in it. */
export function parseCondition(text: string): Result<Condition> {
  const match = text.length > MAX_LENGTH ? null : /^([^<>=!]+)(>=|<=|!=|==|=|>|<)([^<>=!]+)$/.exec(text)
  const [metric = '', operator = '', written = ''] = match?.slice(1).map((part) => part.trim()) ?? []
  if (metric === '') return wrong(text, 'it is not of the form NAME, comparison, number')
  if (!NUMBER.test(written) || !Number.isFinite(Number(written))) return wrong(text, `${JSON.stringify(cut(written, 40))} is no number`)
  return ok({ metric, operator: (operator === '==' ? '=' : operator) as Operator, value: Number(written) })
}

const MAX_LENGTH = 200
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i

const wrong = (text: string, why: string): Result<never> => fail({ code: 'INDEX.METRIC', message: `The condition ${JSON.stringify(cut(text, 80))} cannot be read: ${why}.`, next: 'Write it like `--metric \'accuracy>=0.9\'`, with one of >= <= > < = != and in quotes, since a shell reads > itself.' })

/** What is not there meets no condition, not even `!=`. */
export function holds({ operator, value }: Condition, actual: number | undefined): boolean {
  if (actual === undefined) return false
  switch (operator) {
    case '>=':
      return actual >= value
    case '<=':
      return actual <= value
    case '>':
      return actual > value
    case '<':
      return actual < value
    case '=':
      return actual === value
    case '!=':
      return actual !== value
  }
}
