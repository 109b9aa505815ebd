/** Why a secret is none (G18); null: nothing speaks against it. Probot takes `development` when nobody gives it one. */
export function weaknessOf(secret: string): string | null {
  if (secret.length < LEAST) return `has fewer than ${LEAST} characters`
  if (secret.length > 1000) return 'has more than a thousand characters'
  if (new Set(secret).size < 8) return 'repeats the same few characters'
  if (KNOWN.some((word) => isRepeated(secret.toLowerCase(), word))) return 'is a word that everybody knows'
  return null
}

const LEAST = 24
const KNOWN = ['development', 'secret', 'webhook', 'webhooksecret', 'webhook-secret', 'webhook_secret', 'changeme', 'change-me', 'password', 'hortus', 'probot', 'github', 'example', 'your-webhook-secret', 'your_webhook_secret', 'test', 'placeholder', '0123456789', 'abcdefghijklmnopqrstuvwxyz', '1234567890']

/** `development`, `developmentdevelopment`, `development-development-…` and the like. */
const isRepeated = (secret: string, word: string): boolean => secret.replaceAll(word, '').replace(/[\s_.-]/g, '') === ''
