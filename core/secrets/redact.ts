import { SECRET_SHAPES } from './secret-shapes.ts'

/**
 * Takes secrets out of text before it reaches a log, a finding, a comment or a file (A67). Only shapes that are certainly secrets:
 * the shared table, and what must go as a whole or in a shorter form here (a key with its body, the password of a URL).
 */
export function redact(text: string): string {
  // Nearly no text has any: one look saves sixteen.
  if (text.length < 8 || !HINTS.test(text)) return text
  return SECRETS.reduce((clean, { shape, as }) => clean.replace(shape, as), text)
}

/** As `redact`, for megabytes: a line that is megabytes long is more than the engine of patterns has room for. */
export function redactLong(text: string): string {
  // A key has many lines, and is taken out before they are looked at apart.
  return [...pieces(text.replace(PRIVATE_KEY.shape, PRIVATE_KEY.as))].map(redact).join('')
}

/** Whole lines where they are short enough. */
function* pieces(text: string): Generator<string> {
  for (let from = 0, to = 0; from < text.length; from = to) {
    const line = text.lastIndexOf('\n', from + PIECE) + 1
    to = from + PIECE >= text.length ? text.length : line > from ? line : from + PIECE
    yield text.slice(from, to)
  }
}

const PIECE = 64 * 1024

/** Something of each shape below. */
const HINTS = /-----BEGIN|gh[pousr]_|github_pat_|glpat-|AKIA|ASIA|hf_|AIza|AccountKey=|xox[abprs]-|_live_|npm_|pypi-|sk-|WANDB_API_KEY|eyJ|:\/\//

const PRIVATE_KEY = { shape: /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g, as: '[redacted private key]' }

const SECRETS: readonly { readonly shape: RegExp; readonly as: string }[] = [
  PRIVATE_KEY,
  { shape: /\bgh[pousr]_[A-Za-z0-9_]{20,255}/g, as: '[redacted GitHub token]' },
  { shape: /\bgithub_pat_[A-Za-z0-9_]{20,255}/g, as: '[redacted GitHub token]' },
  { shape: /(?<![\w-])(?:\w{0,40}-){0,3}eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g, as: '[redacted JSON web token]' },
  { shape: /(\bhttps?:\/\/[^\s:/@]{0,200}):[^\s@/]{1,500}@/g, as: '$1:[redacted]@' },
  // The password of an address is taken out above, so that its host stays.
  ...SECRET_SHAPES.filter(([what]) => what !== 'a password in an address').map(([what, shape]) => ({ shape: new RegExp(shape.source, `${shape.flags}g`), as: `[redacted ${what.replace(/^an? /, '')}]` })),
]
