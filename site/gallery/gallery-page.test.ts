import { expect, test } from 'vitest'
import { sampleGarden, sampleSite } from '../testing/sample-site.ts'
import { entriesOf } from './gallery-pages.ts'
import { galleryBody } from './gallery-page.ts'

const pageOf = (source: 'branch' | 'local'): string => {
  const garden = sampleGarden()
  return galleryBody(sampleSite(), { ...garden, health: { ...garden.health, data: { ...garden.health.data, source } } }, '', entriesOf(garden, ''))
}

test('what only this machine saw is said to be so, on the first page already', () => {
  expect(pageOf('local')).toContain('There is no branch <code>hortus-data</code> that keeps checks')
  expect(pageOf('branch')).not.toContain('There is no branch')
})

test('whoever copies a command is told what runs it', () => {
  expect(pageOf('branch')).toContain('The commands need <code>hortus</code>')
})
