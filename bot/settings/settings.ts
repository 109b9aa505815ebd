/** What whoever runs the bot decides: read from the environment, checked before anything is opened. Secrets are never shown. */
export interface Settings {
  readonly appId: number
  /** PEM. */
  readonly privateKey: string
  /** One, or two while they are changed (A64). Each at least 24 characters, and none of the known defaults. */
  readonly webhookSecrets: readonly [string] | readonly [string, string]
  /** `https://api.github.com` */
  readonly apiUrl: string
  /** Where people see repositories: `https://github.com`. */
  readonly webUrl: string
  readonly host: string
  readonly port: number
  /** Left out: SQLite at `dataDir`. */
  readonly databaseUrl?: string
  /** Absolute, this process's own: the database of SQLite, mirrors, what badges last said. */
  readonly dataDir: string
  /** No write leaves. */
  readonly dryRun: boolean
  readonly concurrency: number
  readonly logLevel: 'debug' | 'info' | 'warn'
  /** Where badges and links of ours are reached from outside; null: nobody said. */
  readonly publicUrl: string | null
  /** How many proxies stand in front and add to `x-forwarded-for`; 0: the address of the connection is that of the sender. Left out: 0. */
  readonly proxies?: number
  /** Who shows it may read `/metrics` from anywhere; left out: only from a private network, and not through a proxy. */
  readonly metricsToken?: string
  /** What mirrors of repositories may take of the disk; left out: 10. */
  readonly mirrorsGb?: number
}
