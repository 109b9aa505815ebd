import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseListening } from './listening.ts'

const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F40 00000000:0000 0A 00000000:00000000 00:00000000 00000000 65532        0 5753936 1 0000000066ab909b 100 0 0 10 0
   1: 0100007F:1F40 0100007F:8A5C 01 00000000:00000000 00:00000000 00000000 65532        0 5753999 1 0000000066ab909b 20 4 30 10 -1
   2: 00000000000000000000000000000000:0050 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 77 1 0000000066ab909b 100 0 0 10 0
`

test('only what listens counts, each port once, with the inode of its socket', () => {
  expect(parseListening(TABLE)).toEqual([{ port: 80, inode: '77' }, { port: 8000, inode: '5753936' }])
})

test('whatever a container says instead of the table, it is ports from 1 to 65535 or nothing', () => {
  fc.assert(fc.property(fc.string(), (text) => parseListening(text).every(({ port }) => port >= 1 && port <= 65535)))
  expect(parseListening('x: FFFFFFFF:ZZZZ y 0A\nx: 0100007F:0000 y 0A')).toEqual([])
})
