/** One page of each kind, for what must hold of every page. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** The longest of its kind: `examples/vision/resnet/index.html` is of the kind `examples/`, `workspace/models/mlp/index.html` of `workspace/models/`. */
export function oneOfEachKind(pages: readonly string[]): readonly string[] {
  const kinds = Map.groupBy(pages, (path) => kindOf(path.split('/')))
  return [...kinds.values()].map((same) => same.toSorted((a, b) => b.length - a.length)[0]!)
}

const kindOf = (names: readonly string[]): string => (names.length <= 2 ? names.join('/') : names.slice(0, names[0] === 'workspace' ? 2 : 1).join('/'))

/** What axe has against it, by all of its rules or by those that are named. Short enough to be read in a report. */
export async function axeSays(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate((only) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'], ...(only.length === 0 ? {} : { runOnly: [...only] }) }), rules)
  return found.violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)}${(node.any[0]?.message ?? '').slice(0, 160)}`))
}

/** How far the page can be moved sideways, pixels; with what reaches out. */
export const sideways = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const [wide, seen] = [document.documentElement.scrollWidth, document.documentElement.clientWidth]
  if (wide <= seen) return []
  const out = [...document.querySelectorAll('main *, header *, footer *')].filter((each) => each.getBoundingClientRect().right > seen + 1 && each.closest('.scroll, pre') === null)
  return [`${wide} of ${seen}`, ...out.slice(0, 3).map((each) => each.outerHTML.slice(0, 160))]
})
