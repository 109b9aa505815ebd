import { expect, test } from 'vitest'
import { typed } from './testing/typed.ts'

test('npm run bot: an option that is none gets the usage and no stack', async () => {
  expect(await typed([], ['--prot', '1'])).toMatchObject({ code: 3, err: expect.stringMatching(/--prot[^]*\n\nnpm run bot/) as string })
  expect(await typed([], ['--port', 'x'])).toMatchObject({ code: 3, err: expect.stringMatching(/^--port takes a number/) as string })
})
