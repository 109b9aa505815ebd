/**
 * OpenAPI 3.0 says `nullable` where JSON Schema has a type `null`; the rest is the same language. GitHub's document says
 * `oneOf` also where two of the schemas overlap (the two errors of a refused blob), and means any of them.
 */
export function toJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJsonSchema)
  if (value === null || typeof value !== 'object') return value
  const whole: Record<string, unknown> = Object.fromEntries(Object.entries(value).map(([key, inside]) => [key === 'oneOf' && Array.isArray(inside) ? 'anyOf' : key, toJsonSchema(inside)]))
  // A property may have this name too; then it is a schema and no flag.
  if (typeof whole['nullable'] !== 'boolean') return whole
  const { nullable, ...rest } = whole
  if (!nullable) return rest
  if (typeof rest['type'] !== 'string') return { anyOf: [rest, { type: 'null' }] }
  const choices = Array.isArray(rest['enum']) ? { enum: [...new Set([...(rest['enum'] as unknown[]), null])] } : {}
  return { ...rest, ...choices, type: [rest['type'], 'null'] }
}
