import { expect, test } from 'vitest'
import { print } from './print.ts'
import type { Session } from './session.ts'

function printed(json: boolean): string {
  const shown: string[] = []
  const terminal = { out: (text: string) => void shown.push(text), outColor: false, width: () => 80 }
  print({ terminal, options: { json } } as unknown as Session, { id: '::error::x' }, ({ id }) => `${id}  stable\n  ${id}\n`)
  return shown.join('')
}

test('A50: a name that is a command of a workflow is none in a list', () => {
  expect(printed(false)).toBe('│ ::error::x  stable\n  │ ::error::x\n')
})

test('JSON is for programs, and stays as it is', () => {
  expect(JSON.parse(printed(true))).toEqual({ id: '::error::x' })
})
