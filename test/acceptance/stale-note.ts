import { staleBundle } from '../../scripts/bundle.ts'

/** What a failed test says first when the committed bundle, which these tests run, is not what the source gives. */
export function staleNote(): Promise<string> {
  note ??= staleBundle().then((stale) => (stale.length === 0 ? '' : `The bundle is stale, run \`npm run bundle\` (${stale.map((name) => `actions/dist/${name}`).join(', ')}).\n`))
  return note
}

/** Compared once, and only when something failed: it takes seconds. */
let note: Promise<string> | undefined
