import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { columns } from './terminal-style.ts'
import { textTable } from './text-table.ts'

test('columns stand below their titles', () => {
  expect(textTable(['example', 'gpu'], [['a', 'none'], ['vision/digits', '1']], 80)).toEqual(['example        gpu', 'a              none', 'vision/digits  1'])
})

test('the last column gives way and says that it was cut; the name stays whole', () => {
  expect(textTable(['name', 'presets'], [['vision/digits-classical', 'build train eval smoke benchmark']], 45)).toEqual(['name                     presets', 'vision/digits-classical  build train eval sm…'])
  expect(textTable(['name', 'presets'], [['vision/digits-classical', 'build train eval smoke']], 10)).toEqual(['name                     presets', 'vision/digits-classical  build t…'])
})

test('no row is wider than the terminal, whatever stands in it, as long as the names fit', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.string({ unit: 'grapheme' }), fc.string())), fc.integer({ min: 40, max: 200 }), (rows, width) => {
    for (const line of textTable(['a', 'b', 'c'], rows, width)) expect(columns(line)).toBeLessThanOrEqual(width)
  }))
})

test('a cell cannot start a new line or move the cursor (A07)', () => {
  expect(textTable(['a'], [['x\n\u001B[2Jy']], 80)).toEqual(['a', 'x \uFFFD[2Jy'])
})
