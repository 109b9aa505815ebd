/** Artifacts that are no plain zip of a report. Each name says what is wrong with it. For tests. */
import { makeZip, type MadeMember } from './make-zip.ts'

export function hostileZips(report: string): readonly (readonly [string, Uint8Array])[] {
  const good: MadeMember = { name: 'report.json', content: report }
  const with_ = (more: Partial<MadeMember>): Uint8Array => makeZip([{ ...good, ...more }])
  const whole = Buffer.from(makeZip([good]))
  return [
    ['nothing at all', new Uint8Array()],
    ['text instead of a zip file', Buffer.from(report)],
    ['a tar archive', Buffer.concat([Buffer.from('report.json\0'), Buffer.alloc(1024)])],
    ['an empty zip file', makeZip([])],
    ['a zip file that is cut off', whole.subarray(0, whole.length - 10)],
    ['a zip file with something behind it', Buffer.concat([whole, Buffer.from('x')])],
    ['a zip file with a script in front of it', makeZip([{ ...good }], { front: Buffer.from('#!/bin/sh\n') })],
    ['a comment at the end', makeZip([good], { comment: 'hello' })],
    ['a second end hidden in the comment', makeZip([good], { comment: Buffer.from(makeZip([])).toString('latin1') })],
    ['a traversal name', with_({ name: '../report.json' })],
    ['an absolute name', with_({ name: '/report.json' })],
    ['a name with a backslash', with_({ name: '..\\report.json' })],
    ['a name with a NUL', with_({ name: 'report.json\0.txt' })],
    ['a name in capitals', with_({ name: 'REPORT.JSON' })],
    ['a name with a look-alike letter', with_({ name: 'rеport.json' })],
    ['a name from the prototype', with_({ name: '__proto__' })],
    ['another member besides', makeZip([good, { name: 'evil.sh', content: 'x' }])],
    ['the same member twice', makeZip([good, { ...good, content: '{}' }])],
    ['more members than there are names', makeZip([good, ...['a', 'b', 'c'].map((name) => ({ name, content: '' }))])],
    ['a count that is too low', makeZip([good, { name: 'log-tail.txt', content: 'x' }], { count: 1 })],
    ['a count that is too high', makeZip([good], { count: 2 })],
    ['a symlink', with_({ mode: 0o120777 })],
    ['a directory', with_({ mode: 0o040755 })],
    ['a device', with_({ mode: 0o020644 })],
    ['an encrypted member', with_({ says: { flags: 1 } })],
    ['strong encryption', with_({ says: { flags: 0x41 } })],
    ['a masked directory', with_({ says: { flags: 0x2000 } })],
    ['another method of packing', with_({ says: { method: 12 } })],
    ['a version that needs more', with_({ says: { version: 45 } })],
    ['zip64 in an extra field', with_({ extra: Uint8Array.of(1, 0, 0, 0) })],
    ['sizes that only zip64 could tell', with_({ says: { size: 0xffffffff, packed: 0xffffffff } })],
    ['another name in an extra field', with_({ extra: Uint8Array.of(0x75, 0x70, 1, 0, 0) })],
    ['an extra field that is cut off', with_({ extra: Uint8Array.of(9, 9, 5, 0, 1) })],
    ['extra fields without end', with_({ extra: new Uint8Array(400) })],
    ['a comment of a member', with_({ comment: 'x' })],
    ['a part of several files', makeZip([good], { disk: 1 })],
    ['another name before the data', with_({ local: { name: 'rep0rt.json' } })],
    ['another method before the data', with_({ local: { method: 0 } })],
    ['other sizes before the data', with_({ local: { size: 1 } })],
    ['another checksum before the data', with_({ local: { crc: 1 } })],
    ['a wrong checksum in both places', with_({ says: { crc: 1 } })],
    ['a size that is too small in both places', with_({ says: { size: 1 } })],
    ['a size that is too large in both places', with_({ says: { size: report.length + 1 } })],
    ['data that leads out of the file', with_({ says: { packed: 1_000_000 } })],
    ['an offset that leads out of the file', with_({ says: { offset: 1_000_000 } })],
    ['a directory that is elsewhere', makeZip([good], { start: 0 })],
    ['a directory that is longer', makeZip([good], { size: 1000 })],
    ['two members that share their data', makeZip([good, { name: 'log-tail.txt', content: report, says: { offset: 0 } }])],
    ['a gap between members', makeZip([good, { name: 'log-tail.txt', content: 'x', gap: 10 }])],
    ['a member that the directory does not know', makeZip([good], { before: makeZip([{ name: 'log-tail.txt', content: 'x' }]).subarray(0, 40) })],
    ['sizes behind the data that lie', Buffer.from(with_({ streamed: true })).fill(7, findDescriptor(with_({ streamed: true })), findDescriptor(with_({ streamed: true })) + 4)],
    ['data that is no deflate', with_({ stored: true, says: { method: 8 } })],
    ['a bomb: 5 MB of blanks that the directory tells', with_({ content: ' '.repeat(5_000_000) })],
    ['a bomb: 50 MB that the directory tells as one kilobyte', with_({ content: ' '.repeat(50_000_000), says: { size: 1024 } })],
    ['packed beyond belief, and small', with_({ content: `${' '.repeat(200_000)}${report}` })],
    ['a log that is too long', makeZip([good, { name: 'log-tail.txt', content: 'x'.repeat(300_000), stored: true }])],
  ]
}

/** Behind the signature that stands behind the data. */
const findDescriptor = (bytes: Uint8Array): number => Buffer.from(bytes).indexOf(Buffer.from('504b0708', 'hex')) + 4
