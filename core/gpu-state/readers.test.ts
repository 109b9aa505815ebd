import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCards } from './read-cards.ts'
import { readMark, UNREADABLE, writeMark } from './read-mark.ts'
import { readProcesses } from './read-processes.ts'
import { parseXid, readXids } from './read-xids.ts'

const UUID = 'GPU-aaaaaaaa-1111-2222-3333-444444444444'
const printable = /^[\x20-\x7e]*$/
const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(`${UUID}, 1, 2`, `${UUID}, 12, a, b, 3`, 'NVRM: Xid (PCI:', '\u001b[2J', ',,,', '[GPU is lost]'))

test('whatever the tools print, the readers end, and what they quote is printable', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 8 }), (lines) => {
      const text = lines.join('\n')
      const listed = readProcesses(text)
      for (const reason of [readCards(text), listed].flatMap((read) => (read.readable ? [] : [read.reason]))) expect(reason).toMatch(printable)
      for (const { name } of listed.readable ? listed.value : []) expect(name).toMatch(printable)
      readXids(text).map(parseXid)
      for (const reason of readMark(text).reasons) expect(reason).toMatch(printable)
    }),
  )
})

test('a list in which one line is no card is no list', () => {
  expect(readCards(`${UUID}, 10, [N/A]\n`)).toEqual({ readable: true, value: [{ uuid: UUID, memoryBytes: 10 * 1024 * 1024, uncorrectedErrors: null }] })
  for (const line of ['GPU-zz, 1, 2', `${UUID}, 1`, `${UUID}, 1, 2, 3`, `${UUID}, -1, 0`, `${UUID}, 1e3, 0`, 'No devices were found']) expect(readCards(`${UUID}, 10, 0\n${line}\n`)).toMatchObject({ readable: false })
})

test('a process is read from both ends: its name may hold commas', () => {
  expect(readProcesses(`${UUID}, 77, /opt/a, b/python, [N/A]\n`)).toEqual({ readable: true, value: [{ gpu: UUID, pid: 77, name: '/opt/a, b/python', memoryBytes: null }] })
})

test('an error of the driver has a number, and a process when the driver knows it', () => {
  expect(parseXid("NVRM: Xid (PCI:0000:65:00): 31, pid=1234, name=python3, Ch 00000008")).toEqual({ number: 31, pid: 1234 })
  expect(parseXid("NVRM: Xid (PCI:0000:01:00): 79, pid='<unknown>', name=<unknown>, GPU has fallen off the bus.")).toEqual({ number: 79, pid: null })
  expect(parseXid('NVRM: Xid (PCI:0000:01:00): 62, 2c74(2d04) 00000000')).toEqual({ number: 62, pid: null })
  expect(parseXid('NVRM: Xid (PCI:')).toEqual({ number: null, pid: null })
})

test('a mark survives being written and read, and one that nobody can read is still a mark', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 30 }).map((each) => `x${each.replaceAll(/["\s]/g, '')}`), { minLength: 1, maxLength: 5 }), (reasons) => {
      const mark = { since: '2026-11-21T16:00:00.000Z', run: '20261121-a', reasons }
      expect(readMark(writeMark(mark))).toEqual(mark)
    }),
  )
  expect(readMark('')).toEqual({ since: null, run: null, reasons: [UNREADABLE] })
  expect(readMark('{"since":1,"run":{},"reasons":[2]}')).toEqual({ since: null, run: null, reasons: [UNREADABLE] })
})
