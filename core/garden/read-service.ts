/** Reads `service:` and `compose:` of a preset. Total; what cannot be read is told in words that follow "its". */
import { fail, ok, type Result } from '../problem.ts'
import { isMap, type Plain } from '../source/source-document.ts'
import { entry, numberOr, textOr, texts } from './read-values.ts'
import { ANY, UNDECLARED, undeclaredService, type Ask, type ComposeUse, type Service } from './service.ts'

/** null: the preset is no server. */
export function readService(presetName: string, value: Plain | undefined): Result<Service | null, string> {
  if (value === undefined || value === null) return ok(undeclaredService(presetName))
  if (value === false) return ok(null)
  if (value === true) return ok({ ...(undeclaredService(presetName) ?? UNDECLARED), declared: true })
  const port = typeof value === 'number' ? value : numberOr(entry(value, 'port'))
  if (typeof value !== 'number' && !isMap(value)) return fail('`service` is neither a map nor a port')
  if (!isPort(port) && (port !== null || (entry(value, 'port') ?? null) !== null)) return fail('`service.port` is no port from 1 to 65535')
  const path = textOr(entry(value, 'path'))
  if (path !== null && !isPath(path)) return fail('`service.path` does not begin with a slash, or holds something that a path cannot')
  const ask = readAsk(entry(value, 'ask'), path)
  if (!ask.ok) return ask
  const ready = seconds(entry(value, 'ready_seconds'), 60, 3600)
  const stop = seconds(entry(value, 'stop_seconds'), 10, 600)
  if (ready === null || stop === null) return fail('`service.ready_seconds` or `service.stop_seconds` is no number of seconds in reach')
  return ok({ declared: true, port, preferredPort: null, path, readyBelow: 400, readySeconds: ready, stopSeconds: stop, ask: ask.value })
}

/** A path that was already waited for needs no second question. */
function readAsk(value: Plain | undefined, readyPath: string | null): Result<Ask | null, string> {
  if (value === undefined || value === null) return ok(readyPath === null ? ANY : null)
  const asked: Plain = typeof value === 'string' ? { path: value } : value
  if (asked === false) return ok(null)
  if (!isMap(asked)) return fail('`service.ask` is neither a map nor a path')
  const path = textOr(entry(asked, 'path')) ?? '/'
  const [body, bodyFile] = [textValue(entry(asked, 'body')), textOr(entry(asked, 'body_file'))]
  const method = (textOr(entry(asked, 'method')) ?? (body === null && bodyFile === null ? 'GET' : 'POST')).toUpperCase()
  const status = entry(asked, 'expect_status') === undefined ? 200 : numberOr(entry(asked, 'expect_status'))
  const time = seconds(entry(asked, 'seconds'), 10, 600)
  const headers = texts(entry(asked, 'headers'))
  if (!isPath(path)) return fail('`service.ask.path` does not begin with a slash, or holds something that a path cannot')
  if (!METHODS.has(method)) return fail(`\`service.ask.method\` is none of ${[...METHODS].join(', ')}`)
  if (status === null || !Number.isInteger(status) || status < 100 || status > 599) return fail('`service.ask.expect_status` is no HTTP status')
  if (body !== null && bodyFile !== null) return fail('`service.ask` has both `body` and `body_file`')
  if (bodyFile !== null && !isInside(bodyFile)) return fail('`service.ask.body_file` leaves the example')
  if (time === null) return fail('`service.ask.seconds` is no number of seconds in reach')
  const bad = Object.entries(headers).find(([name, text]) => !/^[A-Za-z0-9!#$&'*+.^_`|~-]{1,64}$/.test(name) || OWN_HEADERS.test(name) || !/^[\t\x20-\x7e]{0,1024}$/.test(text))
  if (bad !== undefined) return fail(`\`service.ask.headers\` holds "${bad[0].slice(0, 40)}", which an example may not set or which is no header`)
  return ok({ path, method, headers, body, bodyFile, status, contains: textOr(entry(asked, 'expect_contains')), seconds: time })
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'HEAD', 'DELETE', 'PATCH', 'OPTIONS'])
/** They decide where the message ends and who is meant. */
const OWN_HEADERS = /^(?:host|connection|content-length|transfer-encoding|upgrade|te|trailer|expect)$/i

/** Also a map: written out as the JSON it stands for. */
function textValue(value: Plain | undefined): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** null: the preset uses no compose file. */
export function readComposeUse(value: Plain | undefined): Result<ComposeUse | null, string> {
  if (value === undefined || value === null || value === false) return ok(null)
  if (value === true) return ok({ file: null, runIn: null })
  const [file, runIn] = typeof value === 'string' ? [value, null] : [textOr(entry(value, 'file')), textOr(entry(value, 'run_in'))]
  if (typeof value !== 'string' && !isMap(value)) return fail('`compose` is neither true nor the name of a file')
  return file !== null && !isInside(file) ? fail('`compose` names a file outside the example') : ok({ file, runIn })
}

const isPort = (value: number | null): value is number => value !== null && Number.isInteger(value) && value >= 1 && value <= 65535

/** As it stands in a request line: nothing in it can end the line. */
const isPath = (path: string): boolean => /^\/[\x21-\x7e]{0,1023}$/.test(path)

export const isInside = (path: string): boolean => path !== '' && !path.startsWith('/') && !path.includes('\\') && !path.includes('\0') && !path.split('/').includes('..')

function seconds(value: Plain | undefined, otherwise: number, most: number): number | null {
  if (value === undefined || value === null) return otherwise
  const read = numberOr(value)
  return read !== null && read > 0 && read <= most ? read : null
}
