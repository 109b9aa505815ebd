/** The frame of every page: no script, no network, no font or picture from elsewhere; the policy in its head says so to the browser. */
import { html, join, text, type Html } from './html.ts'
import { STYLE } from './style.ts'

export interface Page {
  readonly title: Html
  readonly mood: 'good' | 'open' | 'bad'
  /** What stands below the title. */
  readonly overview: Html
  /** Those without a body are left out. */
  readonly sections: readonly { readonly id: string; readonly words: string; readonly body: Html }[]
  readonly footer: Html
}

/** Ends with a line end. */
export function page({ title, mood, overview, sections, footer }: Page): Html {
  const used = sections.filter(({ body }) => body !== '')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE as Html}</style>
</head>
<body>
<header><h1 class="${mood as Html}">${title}</h1>
${overview}
<nav aria-label="Sections"><ul>${join(used.map(({ id, words }) => html`<li><a href="#${text(id)}">${text(words)}</a></li>`))}</ul></nav></header>
<main>
${join(used.map(({ body }) => body), '\n')}
</main>
<footer>${footer}</footer>
</body>
</html>
`
}
