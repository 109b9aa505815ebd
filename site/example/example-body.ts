import { html, join, type Html } from '../../core/render/html/html.ts'
import { checks } from './checks.ts'
import { evidence } from './evidence.ts'
import { facts } from './facts.ts'
import { head } from './head.ts'
import type { ExamplePage } from './page-of.ts'
import { records, trends } from './records.ts'
import { findings, leftOut, takeAway } from './rest.ts'
import { presets, runIt } from './run-it.ts'

/** `readme`: as `readmeOf` gives it. What one looks for first stands first: does it run, how do I run it, what is it. Evidence after that. */
export function exampleBody(page: ExamplePage, readme: Html): Html {
  const evidenceParts = [evidence(page), checks(page), records(page), trends(page), findings(page), leftOut(page), takeAway(page)]
  return html`${head(page)}
<div class="two">
<div class="story">
${runIt(page)}
${readme}
${presets(page)}
${join(evidenceParts, '\n')}
</div>
<aside aria-label="Facts">
<h2>Facts</h2>
${facts(page)}
</aside>
</div>`
}
