/** Which repository holds an organisation's configuration: `.github` of the same owner, where the App is installed on it too. */
import type { BotConfigParts } from './open-bot-config.ts'

const FOUND_MS = 3_600_000
const MOST_PAGES = 50
const SCOPE = 'organisation'

/** null: there is none. `unknown`: GitHub does not say now. */
export async function findOrganisation({ store, app, clock }: Pick<BotConfigParts, 'store' | 'app' | 'clock'>, installation: number, owner: string): Promise<number | null | 'unknown'> {
  const now = clock.now().getTime()
  const known = (await store.recall(SCOPE, `i${installation}`)) as { readonly repository?: number | null; readonly at?: number } | undefined
  if (known?.repository !== undefined && known.at !== undefined && now - known.at < FOUND_MS) return known.repository
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await app.repositories(installation, page)
    if (!answer.ok) return known?.repository ?? 'unknown'
    const found = answer.value.find((one) => one.name === '.github' && one.owner.toLowerCase() === owner.toLowerCase())
    if (found === undefined && answer.value.length === 100) continue
    const repository = found?.id ?? null
    await store.remember(SCOPE, `i${installation}`, { repository, at: now }, now)
    return repository
  }
  return null
}
