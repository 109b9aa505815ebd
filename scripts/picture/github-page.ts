/** Comments as GitHub frames them, in its measures and colors, written for pictures of the docs. */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

export interface Shown {
  readonly author: string
  readonly bot: boolean
  /** Markdown. */
  readonly body: string
  /** Emojis below it. */
  readonly reactions?: readonly string[]
}

export const rendered = (markdown: string): string => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })

/** `html`: of one comment; left out: what its Markdown becomes. */
export function comment({ author, bot, body, reactions = [] }: Shown, html: string = rendered(body)): string {
  const signs = reactions.length === 0 ? '' : `<footer>${reactions.map((sign) => `<span>${sign} 1</span>`).join('')}</footer>`
  return `<article><header><b>${author}</b>${bot ? '<span>bot</span>' : ''} commented</header><div class="md">${html}</div>${signs}</article>`
}

export const page = (theme: 'light' | 'dark', content: string): string => `<!doctype html><meta charset="utf-8"><style>${CSS}</style><body class="${theme}">${content}`

const CSS = `
body { margin: 0; padding: 16px; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif; background: var(--page); color: var(--text) }
.light { --page: #fff; --text: #1f2328; --line: #d1d9e0; --soft: #f6f8fa; --code: #818b981f; --link: #0969da; --muted: #59636e }
.dark { --page: #0d1117; --text: #f0f6fc; --line: #3d444d; --soft: #151b23; --code: #656c7633; --link: #4493f8; --muted: #9198a1 }
article { border: 1px solid var(--line); border-radius: 6px }
header { padding: 8px 16px; background: var(--soft); border-bottom: 1px solid var(--line); color: var(--muted); border-radius: 6px 6px 0 0 } header b { color: var(--text) }
header span { margin: 0 6px; padding: 0 6px; border: 1px solid var(--line); border-radius: 2em; font-size: 12px }
.md { padding: 16px } .md > :first-child { margin-top: 0 } .md > :last-child { margin-bottom: 0 }
h3 { font-size: 1.25em; margin: 24px 0 16px; line-height: 1.25 } p, ul, table, pre, details { margin: 0 0 16px } ul { padding-left: 2em } li + li { margin-top: .25em }
code { font: 85%/1.45 ui-monospace, "Liberation Mono", "DejaVu Sans Mono", monospace; background: var(--code); padding: .2em .4em; border-radius: 6px }
pre { background: var(--soft); padding: 16px; border-radius: 6px; overflow: hidden } pre code { background: none; padding: 0 }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto } th, td { border: 1px solid var(--line); padding: 6px 13px } tr:nth-child(2n) td { background: var(--soft) }
a { color: var(--link) } details details { margin-left: 0 } summary { cursor: pointer }

article + article { margin-top: 16px }
footer { padding: 0 16px 12px } footer span { display: inline-block; margin-right: 6px; padding: 0 8px; border: 1px solid var(--line); border-radius: 2em; font-size: 12px; line-height: 24px }
.md img { vertical-align: middle }
`
