/** A process that fetches into a mirror, to be killed while it does. Its only argument is JSON: see `Wanted`. */
import { openAppClient } from '../../github/open-app-client.ts'
import { openMirrors } from '../open-mirrors.ts'

export interface Wanted {
  readonly apiUrl: string
  readonly appId: number
  readonly privateKey: string
  /** The twin's time, which its tokens go by. */
  readonly now: number
  readonly installation: number
  readonly repository: number
  readonly dirAbs: string
  readonly commit: string
}

const { apiUrl, appId, privateKey, now, installation, repository, dirAbs, commit } = JSON.parse(process.argv[2] ?? '{}') as Wanted
const client = openAppClient({ settings: { appId, privateKey, apiUrl, webUrl: apiUrl, dryRun: false }, store: { spend: async (_installation, _kind, at) => ({ at }), pause: async () => undefined }, clock: { now: () => new Date(now) } })
const opened = await client.open({ installation, repository, permissions: { contents: 'read' }, task: null, signal: new AbortController().signal })
if (!opened.ok) throw new Error(opened.problem.message)
const fetched = await openMirrors({ dirAbs }).of(opened.value).fetch([commit])
process.stdout.write(JSON.stringify(fetched))
