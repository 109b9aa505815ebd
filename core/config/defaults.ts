import { configSchema } from '../schema/generated/config.schema.ts'
import type { SchemaNode } from '../schema/schema-node.ts'
import type { Assignment } from './assignment.ts'

/** What holds when nobody says anything: the `default`s of the schema. */
export function defaultAssignments(schema: SchemaNode = configSchema, path: readonly string[] = []): readonly Assignment[] {
  if (schema.default !== undefined) return [{ path, value: schema.default, origin: { layer: 'defaults' } }]
  return Object.entries(schema.properties ?? {}).flatMap(([key, child]) => defaultAssignments(child, [...path, key]))
}
