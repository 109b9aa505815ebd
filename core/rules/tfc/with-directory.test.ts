import { expect, test } from 'vitest'
import { finding } from '../finding.ts'
import { withDirectory } from './with-directory.ts'

test('the fix names the directory, whatever characters it has', () => {
  const found = finding('TFC0008.CRLF', { path: 'x' }, 'The lines end with a carriage return.')
  expect(withDirectory(found, { directory: 'datasets/a$&/v1' }).fix).toMatch(/^Write it anew with `hortus sign datasets\/a\$&\/v1`/)
})
