/** OpenAPI 3.0 says `nullable` where JSON Schema has a type `null`; the rest is the same language. */
export function toJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJsonSchema)
  if (value === null || typeof value !== 'object') return value
  const { nullable, discriminator: _, ...rest } = Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, toJsonSchema(inside)]))
  if (nullable !== true) return rest
  if (rest['type'] === undefined || typeof rest['type'] !== 'string') return { anyOf: [rest, { type: 'null' }] }
  const choices = Array.isArray(rest['enum']) ? { enum: [...new Set([...rest['enum'], null])] } : {}
  return { ...rest, ...choices, type: [rest['type'], 'null'] }
}
