/**
 * Shapes that are certainly secrets. An exported repository is meant for others, and what was pushed once cannot be taken
 * back: one hit stops the export (A73). Guessing by entropy is left to a later step: a false alarm here blocks work.
 */
const SHAPES: readonly (readonly [name: string, shape: RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----/],
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{50,255})/],
  ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a Hugging Face token', /\bhf_[A-Za-z]{34}\b/],
  ['a Google API key', /\bAIza[A-Za-z0-9_-]{35}\b/],
  ['a Slack token', /\bxox[abprs]-[A-Za-z0-9-]{20,200}/],
  ['an npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a PyPI token', /\bpypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,500}/],
  ['an OpenAI or Anthropic key', /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{40,200}/],
  ['a Weights & Biases key', /WANDB_API_KEY\s*[=:]\s*["']?[0-9a-f]{40}\b/],
  ['a password in an address', /\bhttps?:\/\/[^\s:/@"'<>${}]{1,100}:[^\s@/"'<>${}]{8,200}@/],
]

export interface Secret {
  /** Never the secret itself. */
  readonly what: string
  readonly line: number
}

/** The first of each kind, with its line. */
export function findSecrets(text: string): Secret[] {
  return SHAPES.flatMap(([what, shape]) => {
    const hit = shape.exec(text)
    return hit === null ? [] : [{ what, line: text.slice(0, hit.index).split('\n').length }]
  })
}
