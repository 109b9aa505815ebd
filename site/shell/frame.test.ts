import { expect, test } from 'vitest'
import { html } from '../../core/render/html/html.ts'
import { sampleGarden, sampleSite } from '../testing/sample-site.ts'
import { frame, frameFacts } from './frame.ts'

const page = (more: Partial<Parameters<typeof frame>[0]> = {}): string => {
  const site = sampleSite()
  return frame({ site, garden: site.gardens[0], title: 'Health', path: 'health.html', active: 'health', body: html`<h1>Health</h1>`, ...more })
}

test('every page says to the browser that nothing may come from elsewhere, and nothing is inline', () => {
  const made = page({ scripts: ['assets/charts.js'] })
  expect(made).toContain(`content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'"`)
  expect(made).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]* src=)/)
  expect(made).toContain('<script defer src="assets/copy.js"></script>\n<script defer src="assets/charts.js"></script>')
})

test('links of a page below are relative to it', () => {
  expect(page({ path: 'examples/a/b/index.html', active: null })).toContain('href="../../../health.html"')
})

test('the navigation says where one is, and has no place for a workspace that is not there', () => {
  expect(page()).toContain('<a href="health.html" aria-current="page">Health</a>')
  const site = sampleSite({ gardens: [sampleGarden({ workspace: null })] })
  expect(page({ site, garden: site.gardens[0] })).not.toContain('workspace.html')
})

test('several gardens have a way between them, to the same page of the other', () => {
  const site = sampleSite({ gardens: [sampleGarden(), sampleGarden({ slug: 'other', name: 'sample/other', workspace: null })] })
  expect(page({ site, garden: site.gardens[0] })).toContain('<a href="g/other/health.html">sample/other</a>')
  expect(page({ site, garden: site.gardens[0], active: 'workspace', path: 'workspace.html' })).toContain('<a href="g/other/index.html">sample/other</a>')
})

test('gardens of the same name are told apart', () => {
  const site = sampleSite({ gardens: [sampleGarden(), sampleGarden({ slug: 'sample-2' })] })
  expect(page({ site, garden: site.gardens[0] })).toContain('<a href="g/sample-2/health.html">sample/garden (sample-2)</a>')
})

test('A27 names and addresses of strangers are text', () => {
  const garden = sampleGarden({ name: '"><script>alert(1)</script>', repositoryUrl: 'javascript:alert(1)' })
  const made = page({ site: sampleSite({ title: '<b>t</b>', gardens: [garden] }), garden, title: '<i>' })
  expect(made).not.toMatch(/<script>|<b>t|<i>|javascript:/)
})

test('what every page shows is part of the digest of each', () => {
  const facts = frameFacts(sampleSite())
  expect(frameFacts(sampleSite({ today: '2027-01-01' }))).toBe(facts)
  for (const more of [{ title: 'x' }, { url: null }, { version: '9' }, { gardens: [sampleGarden({ name: 'x' })] as const }]) expect(frameFacts(sampleSite(more))).not.toBe(facts)
})
