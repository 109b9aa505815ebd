import { expect, test } from 'vitest'
import { exampleOf } from '../../core/garden/testing/example.ts'
import { sampleExample, sampleGarden, sampleSite } from '../testing/sample-site.ts'
import { examplePages } from './example-pages.ts'

const example = (id: string, text = '') => ({ ...sampleExample(exampleOf('name: x\n', `examples/${id}/example.yaml`)), readme: { path: `examples/${id}/README.md`, text, bytes: text.length } })

/** The page of `grp/a` with and without another example. */
async function pages(readme: string, other: string) {
  const [own, ...more] = [example('grp/a', readme), example(other)]
  const made = async (examples: Parameters<typeof sampleGarden>[0]) => {
    const garden = sampleGarden(examples)
    const page = [...examplePages(sampleSite({ gardens: [garden] }), garden)].find(({ path }) => path === 'examples/grp/a/index.html')!
    return { digest: page.digest, text: String(await page.make()) }
  }
  return { alone: await made({ examples: [own!] }), both: await made({ examples: [own!, ...more] }) }
}

test.each([
  ['[b](../b)', 'grp/b'],
  ['[b](../b/README.md)', 'grp/b'],
  ['[b](/examples/grp/b)', 'grp/b'],
  ['[b](%2e%2e/b)', 'grp/b'],
  ['[b](..%2Fb)', 'grp/b'],
  ['<a href="..\\b">b</a>', 'grp/b'],
  ['<a href="&#46;&#46;/b">b</a>', 'grp/b'],
  ['[b](&period;&period;/b)', 'grp/b'],
  ['[b](.\\./b)', 'grp/b'],
  ['[b](inner)', 'grp/a/inner'],
  ['[b](./inner/README.md)', 'grp/a/inner'],
])('a page is made again when an example that its README links to comes or goes: %s', async (readme, other) => {
  const { alone, both } = await pages(readme, other)
  expect(both.text).toMatch(/<div class="readme">[^]*href="[^"#]*index\.html"/)
  expect(alone.text).not.toBe(both.text)
  expect(alone.digest).not.toBe(both.digest)
})

test('a README that leads nowhere else is not asked again for each new example', async () => {
  const { alone, both } = await pages('[x](train.py) /tmp [y](https://example.org/a/b)', 'grp/b')
  expect([alone.digest, alone.text]).toEqual([both.digest, both.text])
})
