/** The look of report.html: light and dark by the reader's setting, printable, narrow or wide. Contrast of text is at least 4.5 to 1. */
export const STYLE = `
:root { color-scheme: light dark; --page: #ffffff; --text: #1b1f24; --muted: #57606a; --line: #d0d7de; --soft: #f4f6f8; --bad: #b42318; --good: #116329; --open: #7a5200; --same: #57606a; --band: #8c959f33 }
@media (prefers-color-scheme: dark) { :root { --page: #0f1318; --text: #e8edf2; --muted: #9aa7b4; --line: #343c45; --soft: #171d24; --bad: #ff8a80; --good: #6fdd8b; --open: #e3b341; --same: #9aa7b4; --band: #9aa7b433 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 86rem; padding: 1.5rem 1.25rem 3rem; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem } h2 { font-size: 1.2rem; margin: 2.25rem 0 .6rem } h3 { font-size: 1rem; margin: 0; display: inline } p { margin: .4rem 0; max-width: 60rem }
.sub, .legend { color: var(--muted) } .legend { font-size: .87rem } nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: .6rem 0; margin: 1rem 0 0; border-block: 1px solid var(--line) } a { color: inherit }
code, pre { font: .87em/1.45 ui-monospace, "Liberation Mono", "DejaVu Sans Mono", monospace; overflow-wrap: break-word } pre { background: var(--soft); padding: .6rem; margin: .4rem 0; white-space: pre-wrap }
.scroll { overflow-x: auto; margin: .5rem 0 } .scroll:focus-visible { outline: 2px solid var(--muted) }
table { border-collapse: collapse; min-width: 100%; font-size: .93rem } th, td { text-align: left; vertical-align: middle; padding: .4rem .5rem; border-bottom: 1px solid var(--line) } thead th { color: var(--muted); font-weight: 600; vertical-align: bottom; border-bottom-width: 2px } tbody th { font-weight: 400 } tbody th, td { max-width: 24rem } .w { min-width: 15rem } td.n, .v, td small { white-space: nowrap } .w small { white-space: normal }   .n { text-align: right; font-variant-numeric: tabular-nums } td svg { display: block }
.bad { color: var(--bad) } .good { color: var(--good) } .open { color: var(--open) } .same, .aside { color: var(--same) } td .bad, td .good { font-weight: 600 }
svg .band { fill: var(--band) } svg .zero { stroke: var(--muted); stroke-width: 1 } svg .i, svg .h { fill: none; stroke: currentColor; stroke-width: 1.5 } svg .h { stroke: var(--muted) } svg .p { fill: currentColor }
details { border: 1px solid var(--line); border-radius: 6px; padding: .6rem .9rem; margin: .7rem 0 } summary { cursor: pointer } small { color: var(--muted); font-size: .87em; display: block } ul { padding-left: 1.2rem; margin: .4rem 0 } footer { margin-top: 3rem; color: var(--muted); font-size: .87rem }
@page { size: landscape; margin: 12mm }
@media print { :root { --page: #fff; --text: #000; --muted: #444; --line: #bbb; --soft: #f4f4f4; --bad: #8f1b12; --good: #0d4f20; --open: #5c3d00; --same: #444 } body { max-width: none; padding: 0; font-size: 10pt } table { font-size: 8.5pt } nav { display: none } tr, details { break-inside: avoid } details::details-content { content-visibility: visible; display: block; block-size: auto } .scroll { overflow: visible } }
@media (max-width: 40rem) { body { padding: 1rem .8rem } th, td { padding: .35rem .5rem } h1 { font-size: 1.3rem } }
`
