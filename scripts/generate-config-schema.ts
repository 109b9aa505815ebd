/** schemas/config.schema.json as a module: core reads the defaults and types from it, and core reads no file. */
import { readFile } from 'node:fs/promises'

export async function generateConfigSchema(): Promise<Record<string, string>> {
  const schema = JSON.parse(await readFile('schemas/config.schema.json', 'utf8'))
  return {
    'core/schema/generated/config.schema.ts': [
      '// Generated from schemas/ by `npm run generate`. Do not edit.',
      "import type { SchemaNode } from '../schema-node.ts'",
      '',
      `export const configSchema: SchemaNode = ${JSON.stringify(schema)}`,
      '',
    ].join('\n'),
  }
}
