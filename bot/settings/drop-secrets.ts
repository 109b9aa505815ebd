/** Variables that hold a secret; `<NAME>_FILE` holds a path and stays. */
export const SECRETS = ['PRIVATE_KEY', 'WEBHOOK_SECRET', 'WEBHOOK_SECRET_NEXT', 'DATABASE_URL', 'HORTUS_METRICS_TOKEN'] as const

/** Once they were read nobody needs them there, and whatever this process starts (git, above all) would be given them (A67). */
export function dropSecrets(env: Record<string, string | undefined>): void {
  for (const name of SECRETS) delete env[name]
}
