/** Holds every request and every answer to GitHub's schemas. Compiled when first needed, once for all twins of a process. */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { follow, openapi, type Contents, type Operation, type Parameter } from './openapi.ts'
import { toJsonSchema } from './to-json-schema.ts'

const ROOT = 'https://twin.invalid/openapi'

const ajv = new Ajv({ strict: false, allErrors: true, verbose: true, logger: false })
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
ajv.addFormat('uri', (text: string) => URL.canParse(text))
ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/)
for (const format of ['int64', 'int32', 'uri-template', 'date', 'hostname', 'ipv4', 'ipv6', 'repo.nwo', 'ssh-key', 'timestamp', 'binary', 'float', 'double']) ajv.addFormat(format, true)
ajv.addSchema(toJsonSchema(openapi) as object, ROOT)

/** What is wrong with a body, in the words of the schema; empty when nothing is. */
export function bodyProblems(name: string, operation: Operation, body: unknown): string[] {
  const schema = operation.requestBody?.content['application/json']
  if (schema === undefined) return []
  return problems(`${pointerTo(name)}/requestBody/content/application~1json/schema`, body)
}

/** Keys of the body that GitHub does not know: it ignores them, so whoever sent them is mistaken. */
export function unknownKeys(operation: Operation, body: Readonly<Record<string, unknown>>): string[] {
  const schema = operation.requestBody?.content['application/json']?.schema
  const { properties, additionalProperties } = (schema === undefined ? {} : follow(schema as object)) as { properties?: object; additionalProperties?: unknown }
  if (schema !== undefined && (properties === undefined || (additionalProperties !== undefined && additionalProperties !== false))) return []
  return Object.keys(body).filter((key) => !Object.hasOwn(properties ?? {}, key))
}

export function queryProblems(operation: Operation, query: URLSearchParams): string[] {
  const known = new Map((operation.parameters ?? []).map((parameter) => follow<Parameter>(parameter)).filter((parameter) => parameter.in === 'query').map((parameter) => [parameter.name, parameter]))
  return [...query].flatMap(([key, value]) => {
    const schema = known.get(key)?.schema
    if (!known.has(key)) return [`query/${key}: no such parameter`]
    if (schema?.type === 'integer' && !/^-?\d+$/.test(value)) return [`query/${key}: must be an integer`]
    if (schema?.type === 'boolean' && !/^(true|false)$/.test(value)) return [`query/${key}: must be a boolean`]
    if (schema?.enum !== undefined && !schema.enum.includes(value)) return [`query/${key}: must be one of ${schema.enum.join(', ')}`]
    return []
  })
}

/** An answer of the twin that GitHub's document does not allow. Errors that it does not list have to be its basic error. */
export function answerProblems(name: string, operation: Operation, status: number, type: string, body: unknown): string[] {
  const listed = operation.responses[String(status)]
  // A repository that was renamed answers so, whatever the operation.
  if (status === 301 || status === 307) return []
  if (listed === undefined) return status >= 400 ? problems('#/components/schemas/basic-error', body) : [`status ${status} is not documented`]
  const content: Contents = follow(listed as { content?: Contents }).content ?? {}
  const key = type.split(';')[0]!
  if (key !== 'application/json') return []
  if (body === undefined) return Object.hasOwn(content, key) ? ['no body where one is documented'] : []
  if (!Object.hasOwn(content, key)) return status >= 400 ? problems('#/components/schemas/basic-error', body) : ['a body where none is documented']
  const at = (listed as { $ref?: string }).$ref ?? `${pointerTo(name)}/responses/${status}`
  return problems(`${at}/content/application~1json/schema`, body)
}

const compiled = new Map<string, ValidateFunction>()

function problems(pointer: string, value: unknown): string[] {
  let validate = compiled.get(pointer)
  if (validate === undefined) compiled.set(pointer, (validate = ajv.compile({ $ref: `${ROOT}${pointer}` })))
  return validate(value) ? [] : (validate.errors ?? []).filter(({ instancePath, data }) => !isRight(instancePath, data)).map(inWords)
}

/**
 * Where GitHub's document is wrong and GitHub is right: a deleted fork is null in the pull requests and runs that it left;
 * the account in a list of installations is a user or an enterprise, and not both at once.
 */
function isRight(place: string, data: unknown): boolean {
  return (data === null && /(^|\/)(head\/repo|head_repository)$/.test(place)) || /^\/\d+\/account$/.test(place)
}

const inWords = ({ instancePath, message, params }: ErrorObject): string => `${instancePath === '' ? 'body' : instancePath}: ${message ?? 'wrong'} ${JSON.stringify(params)}`

/** `GET /a/{b}` → `#/paths/~1a~1%7Bb%7D/get`. */
function pointerTo(name: string): string {
  const [method = '', path = ''] = name.split(' ')
  return `#/paths/${encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'))}/${method.toLowerCase()}`
}
