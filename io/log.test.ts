import { expect, test } from 'vitest'
import { openLog, type LogOptions } from './log.ts'

function logged(options: Partial<LogOptions>): { lines: string[]; log: ReturnType<typeof openLog> } {
  const lines: string[] = []
  return { lines, log: openLog({ write: (line) => lines.push(line), level: 'info', json: false, clock: { now: () => new Date(0) }, ...options }) }
}

test('a JSON log is one object a line, with time and level', () => {
  const { lines, log } = logged({ json: true })
  log.warn('disk nearly full', { free: 12 })
  log.progress({ kind: 'example-started', example: 'a', index: 0, total: 1 })
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { time: '1970-01-01T00:00:00.000Z', level: 'warn', message: 'disk nearly full', free: 12 },
    { time: '1970-01-01T00:00:00.000Z', level: 'info', progress: { kind: 'example-started', example: 'a', index: 0, total: 1 } },
  ])
})

test('what is below the level is not said', () => {
  const { lines, log } = logged({})
  log.debug('detail')
  log.info('news')
  expect(lines).toEqual(['news'])
})

test('a token in a message or a field never reaches the log (A67)', () => {
  const token = `ghs_${'a1B2'.repeat(9)}`
  for (const json of [true, false]) {
    const { lines, log } = logged({ json })
    log.info(`push failed for ${token}`, { url: `https://x-access-token:${token}@github.com/a/b`, nested: { token } })
    expect(lines.join('\n')).not.toContain(token)
  }
})

test('an error among the fields is written with its message', () => {
  const { lines, log } = logged({ json: true })
  log.warn('failed', { error: new Error('boom') })
  expect(JSON.parse(lines[0]!).error).toEqual({ name: 'Error', message: 'boom' })
})
