/** What is needed before there is an App: where to listen, and which GitHub. */
import { fail, ok, type Result } from '../../core/problem.ts'
import { reader, type Environment } from './reader.ts'
import type { Settings } from './settings.ts'

export type SetupSettings = Pick<Settings, 'apiUrl' | 'webUrl' | 'host' | 'port' | 'publicUrl'>

const OF_AN_APP = ['APP_ID', 'PRIVATE_KEY', 'WEBHOOK_SECRET']

/** Nothing of an App is there. Where a part of it is, it is a mistake, and the bot says which. */
export const isUnset = (env: Environment): boolean => OF_AN_APP.every((name) => [name, `${name}_FILE`].every((each) => (env[each] ?? '').trim() === ''))

export function readSetup(env: Environment): Result<SetupSettings> {
  const wrong: string[] = []
  const read = reader(env, wrong)
  const settings: SetupSettings = {
    apiUrl: read.url('GITHUB_API_URL', 'https://api.github.com') ?? '',
    webUrl: read.url('GITHUB_SERVER_URL', 'https://github.com') ?? '',
    host: read.text('HOST') ?? '127.0.0.1',
    port: read.integer('PORT', 3000, 0, 65_535) ?? 0,
    publicUrl: read.url('HORTUS_PUBLIC_URL', null),
  }
  return wrong.length === 0 ? ok(settings) : fail({ code: 'SETTINGS.WRONG', message: wrong.join(' '), next: 'Correct the environment and start again; docs/operations.md names every variable.' })
}
