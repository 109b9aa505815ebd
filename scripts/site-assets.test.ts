import { expect, test } from 'vitest'
import { generateSiteAssets } from './site-assets.ts'

const assets = await generateSiteAssets()
const ours = Object.entries(assets).filter(([path]) => /\/(?:copy|gallery)\.js$/.test(path))

test('every script of the browser is packed as one that needs no other, and the style sheet beside it', () => {
  expect(Object.keys(assets)).toEqual(expect.arrayContaining(['site/assets/copy.js', 'site/assets/gallery.js', 'site/assets/style.css', 'site/assets/icon.svg', 'site/assets/licenses.txt']))
  for (const [path, text] of Object.entries(assets).filter(([name]) => name.endsWith('.js'))) expect([path, text.startsWith('"use strict";(()=>{'), /\bimport\s*\(|\bexport\s*\{|\brequire\(/.test(text)]).toEqual([path, true, false])
})

test('scripts of ours ask nobody for anything and make no code out of text', () => {
  for (const [path, text] of ours) expect([path, /XMLHttpRequest|WebSocket|sendBeacon|\beval\(|new Function|https?:\/\//.exec(text)]).toEqual([path, null])
})

test('the style sheet asks nobody either', () => {
  expect(assets['site/assets/style.css']).not.toMatch(/url\(|@import/)
})

test('the licences of what is packed are told', () => {
  expect(assets['site/assets/licenses.txt']).toMatch(/^minisearch \d[^]*Permission is hereby granted/m)
})

test('the same sources give the same bytes', async () => {
  expect(await generateSiteAssets()).toEqual(assets)
})
