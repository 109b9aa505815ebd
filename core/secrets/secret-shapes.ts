/**
 * Shapes that are certainly secrets, for everything that looks for them: what is exported, what a work-dir holds, what reaches a log.
 * Guessing by entropy is not here: a false alarm blocks work. None repeats within a repetition, so all are linear (A08).
 */
export const SECRET_SHAPES: readonly (readonly [what: string, shape: RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----/],
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{50,255})/],
  ['a GitLab token', /\bglpat-[A-Za-z0-9_-]{20,200}/],
  ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a Hugging Face token', /\bhf_[A-Za-z]{34}\b/],
  ['a Google API key', /\bAIza[A-Za-z0-9_-]{35}\b/],
  ['an Azure storage key', /\bAccountKey=[A-Za-z0-9+/]{60,100}={0,2}/],
  ['a Slack token', /\bxox[abprs]-[A-Za-z0-9-]{20,200}/],
  ['a Stripe key', /\b[rs]k_live_[A-Za-z0-9]{20,200}/],
  ['an npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a PyPI token', /\bpypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,500}/],
  ['an OpenAI or Anthropic key', /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{40,200}/],
  ['a Weights & Biases key', /WANDB_API_KEY\s*[=:]\s*["']?[0-9a-f]{40}\b/],
  // From the beginning of a word: from every eyJ in it, 200 KB of `eyJ-` took 24 s (A08).
  ['a JSON web token', /(?<![\w-])(?:\w{0,40}-){0,3}eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/],
  ['a password in an address', /\bhttps?:\/\/[^\s:/@"'<>${}]{1,100}:[^\s@/"'<>${}]{8,200}@/],
]

/** The kind of secret that a text holds, of several the first of the table; null when it holds none. */
export function secretKind(text: string): string | null {
  return SECRET_SHAPES.find(([, shape]) => shape.test(text))?.[0] ?? null
}
