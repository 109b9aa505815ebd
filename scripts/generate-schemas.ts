/** schemas/*.schema.json → core/schema/generated/: TypeScript types and standalone validators. */
import { readdir, readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { compile } from 'json-schema-to-typescript'

const OUT = 'core/schema/generated'
const BANNER = '// Generated from schemas/ by `npm run generate`. Do not edit.\n'

export async function generateSchemas(): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  const names = (await readdir('schemas')).filter((name) => name.endsWith('.schema.json')).sort()
  for (const file of names) {
    const name = file.replace('.schema.json', '')
    const text = await readFile(`schemas/${file}`, 'utf8')
    // It takes its parts from another one: Hortus only writes such a document (validation-document.ts) and reads none.
    if (text.includes('.schema.json#')) continue
    files[`${OUT}/${name}.types.ts`] = await types(JSON.parse(text), name)
    files[`${OUT}/${name}.validate.js`] = validator(JSON.parse(text))
    files[`${OUT}/${name}.validate.d.ts`] = `${BANNER}import type { ValidateFunction } from 'ajv'\nexport declare const validate: ValidateFunction\n`
  }
  return files
}

async function types(schema: object, name: string): Promise<string> {
  const code = await compile(schema as Parameters<typeof compile>[0], name, { bannerComment: '', format: false, unreachableDefinitions: true, ignoreMinAndMaxItems: true })
  return BANNER + code
}

/** ajv's standalone ESM output still `require`s its runtime helper (specs: toolchain); it becomes an import. */
function validator(schema: object): string {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictTuples: false, verbose: false, code: { source: true, esm: true, lines: true } })
  const emit = standalone.default ?? standalone
  const code = (emit as unknown as (ajv: Ajv2020, refs: Record<string, string>) => string)(ajv, { validate: (ajv.addSchema(wordless(schema)), (schema as { $id: string }).$id) })
  const imports = new Set<string>()
  const rewritten = code.replace(/const (\w+) = require\("([^"]+)"\)\.default;?/g, (_match, local: string, module: string) => {
    imports.add(`import ${local}$module from '${module}.js'`)
    return `const ${local} = ${local}$module.default ?? ${local}$module;`
  })
  if (rewritten.includes('require(')) throw new Error('ajv emitted a require that the generator does not know')
  return `${BANNER}${[...imports].sort().join('\n')}\n${NOTE_HELPER}${rewritten.replace(NOTED, '$2vErrors = note(vErrors, $1);\n')}\n`
}

/** Every start of an action reads the validators: what they say to people stands in the schema and in our messages. */
function wordless(value: object): object {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (WORDS.has(key) && typeof inner === 'string' ? undefined : inner))) as object
}

const WORDS: ReadonlySet<string> = new Set(['description', 'title', '$comment'])

/** How ajv keeps an error, some six hundred times a schema, as one call: a third of the text. */
const NOTED = /if\(vErrors === null\)\{\nvErrors = \[(err\d+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n()/g
const NOTE_HELPER = 'const note = (all, one) => (all === null ? [one] : (all.push(one), all))\n'
