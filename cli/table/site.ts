/** What people look at. In the order of help. */
import type { Verb } from '../verb.ts'

export const SITE: readonly Verb[] = [
  {
    name: 'site',
    summary: 'build the gallery and the dashboards as a static site, from what is committed',
    options: [{ flags: '--out <dir>', description: 'where it is written; by default .hortus/site in the garden', complete: 'file' }],
    examples: [{ type: 'hortus site --out public', to: 'build the site into public/' }],
    load: async () => (await import('../verbs/site.ts')).site,
  },
]
