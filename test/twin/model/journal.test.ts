import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Journal, Table } from './journal.ts'

test('a table at a version is what it was then, whatever was written since', () => {
  const write = fc.record({ key: fc.integer({ min: 0, max: 4 }), value: fc.option(fc.integer()) })
  fc.assert(fc.property(fc.array(fc.array(write, { maxLength: 4 }), { maxLength: 12 }), (writes) => {
    const journal = new Journal()
    const table = new Table<number, number>(journal)
    const plain = new Map<number, number>()
    const copies = writes.map((together) => {
      journal.begin()
      for (const { key, value } of together) {
        if (value === null) {
          table.delete(key)
          plain.delete(key)
        } else {
          table.set(key, value)
          plain.set(key, value)
        }
      }
      return new Map(plain)
    })
    copies.forEach((copy, index) => expect(new Map(table.entries(index + 1))).toEqual(copy))
    expect(table.all(0)).toEqual([])
    expect(table.all().length).toBe(plain.size)
  }))
})
