/** What people look at. In the order of help. */
import type { Verb } from '../verb.ts'

export const SITE: readonly Verb[] = [
  {
    name: 'site',
    summary: 'build the gallery and the dashboards as a static site, from what is committed',
    options: [
      { flags: '--out <dir>', description: 'where it is written; by default .hortus/site in the garden', complete: 'file' },
      { flags: '--serve [port]', description: 'then show it at http://127.0.0.1 until Ctrl-C; by default on any free port' },
      { flags: '--repo <place>', description: 'another garden beside this one: a directory, or the https address of a public repository', repeat: true, complete: 'file' },
    ],
    examples: [
      { type: 'hortus site --out public', to: 'build the site into public/, ready to be published; what did not change is not made again' },
      { type: 'hortus site --serve 8000', to: 'look at it' },
      { type: 'hortus site --repo ../other-garden', to: 'show two gardens in one site' },
    ],
    load: async () => (await import('../verbs/site.ts')).site,
  },
  {
    name: 'catalogue',
    summary: 'write the table of examples between the markers of a README',
    options: [{ flags: '--check', description: 'write nothing; exit with 2 when a table is not what the examples say' }],
    examples: [
      { type: 'hortus catalogue', to: 'write the table of every README that has the markers' },
      { type: 'hortus catalogue --check', to: 'let CI say that it was forgotten' },
    ],
    load: async () => (await import('../verbs/catalogue.ts')).catalogue,
  },
]
