/**
 * What may be handed to a workflow (A48): closed forms, none of which a shell, git or GitHub reads as anything else. The workflow holds its
 * inputs to the same patterns (`.github/workflows/hortus-command.yml`); `inputs.test.ts` holds the two together.
 */
export const PATTERNS = {
  /** Node id of the comment, which command of it, digest of its normal form. */
  key: /^c:[A-Za-z0-9_=-]{1,120}:[0-9]{1,3}:[0-9a-f]{16}$/,
  verb: /^(smoke|benchmark|compare|export)$/,
  commit: /^[0-9a-f]{40}$/,
  /** No part begins with a dash or a dot: it is never an option, and leads nowhere else. */
  example: /^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,
  pull: /^([1-9][0-9]{0,9})?$/,
} as const

export const MAX_EXAMPLE = 200
