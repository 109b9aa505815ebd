import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPrivateRepository } from './private-repository.ts'

test.each([
  'http://192.168.0.111:3000/a/b.git', 'https://10.0.0.1/x', 'https://user:pass@172.16.4.4/x', 'http://172.31.0.1', 'ssh://git@127.0.0.1:22/x', 'git@192.168.1.4:a/b.git', 'http://localhost:3000/x', 'git@gitbox:a/b.git', 'https://git.lan/a', 'https://forge.corp/a',
  'https://git.home.arpa/a', 'http://[::1]:3000/x', 'http://[fd00::1]/x', 'http://[fe80::1]/x', 'http://169.254.1.1/x', 'http://100.64.0.1/x', 'file:///srv/x', '/srv/x', '~/x', '../x', './x', 'C:\\data\\x', 'C:/data/x',
])('61: %s leads nowhere for others', (address) => {
  expect(isPrivateRepository(address)).toBe(true)
})

test.each(['', 'https://github.com/a/b.git', 'git@github.com:a/b.git', 'ssh://git@example.org:2222/a', 'a/b', 'github.com/a/b', 'http://172.32.0.1/x', 'http://11.0.0.1/x', 'http://192.169.0.1', 'https://[2001:db8::1]/x', 'https://localnet.org/x', 'https://example.org/192.168.0.1', 'https://10.example.org/x'])('61: %s may be reached', (address) => {
  expect(isPrivateRepository(address)).toBe(false)
})

test('A08: any text is judged, long ones too', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => typeof isPrivateRepository(text) === 'boolean'))
  expect([isPrivateRepository(`https://${'a.'.repeat(500_000)}`), isPrivateRepository(`git@${'a'.repeat(500_000)}`)]).toEqual([false, false])
})
