/** GitHub's own expression library, with the functions that a runner adds. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

export type Context = Readonly<Record<string, unknown>>
/** How the steps or jobs before ended. */
export type Status = 'success' | 'failure' | 'cancelled'

const STATUS_FUNCTIONS = ['success', 'failure', 'always', 'cancelled']

/** Evaluates what stands between `${{` and `}}`. */
export function evaluate(expression: string, context: Context, status: Status = 'success'): unknown {
  const info = STATUS_FUNCTIONS.map((name) => ({ name, minArgs: 0, maxArgs: 0 }))
  const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(context), info).parse()
  const answers: Record<string, boolean> = { success: status === 'success', failure: status === 'failure', always: true, cancelled: status === 'cancelled' }
  const functions = new Map(info.map((each) => [each.name, { ...each, call: () => new data.BooleanData(answers[each.name]!) }]))
  const result = new Evaluator(tree, toData(context) as InstanceType<typeof data.Dictionary>, functions).evaluate()
  return JSON.parse(JSON.stringify(result, data.replacer))
}

/** A text with expressions in it, as it stands in `with:`, `env:` and `run:`. */
export function fill(text: unknown, context: Context, status?: Status): string {
  return String(text ?? '').replace(/\$\{\{([\s\S]*?)\}\}/g, (_all, expression: string) => asText(evaluate(expression.trim(), context, status)))
}

/** A value that may be one whole expression, as under `matrix:`. */
export function fillValue(value: unknown, context: Context): unknown {
  const whole = typeof value === 'string' ? /^\$\{\{((?:(?!\$\{\{)[\s\S])*)\}\}$/.exec(value.trim()) : null
  if (whole !== null) return evaluate(whole[1]!.trim(), context)
  if (Array.isArray(value)) return value.map((item) => fillValue(item, context))
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillValue(item, context)]))
  return typeof value === 'string' ? fill(value, context) : value
}

/** A condition; without a status function, everything before must have gone well. */
export function holds(condition: unknown, context: Context, status: Status): boolean {
  if (condition === undefined || condition === null) return status === 'success'
  const text = String(condition)
  const whole = /^\s*\$\{\{((?:(?!\$\{\{)[\s\S])*)\}\}$/.exec(text)
  const expression = whole === null ? text : whole[1]!
  // What a real runner does with text around an expression: it is a non-empty string, and true.
  if (whole === null && text.includes('${{')) return status === 'success'
  const asks = new RegExp(`\\b(${STATUS_FUNCTIONS.join('|')})\\s*\\(`).test(expression)
  return (asks || status === 'success') && isTruthy(evaluate(expression.trim(), context, status))
}

const isTruthy = (value: unknown): boolean => value !== '' && value !== 0 && value !== false && value !== null && value !== undefined
const asText = (value: unknown): string => (value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value, null, 2) : String(value))
const toData = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null), data.reviver)
