/** The same question as `looksLikeWorkspace`, asked of names alone: something versioned, a run, or the contracts themselves. */
export const namesWorkspace = (paths: readonly string[]): boolean => paths.some((path) => SIGN.test(path))

const SIGN = /^(?:(?:datasets|models)\/[^/]+\/v[0-9]+\/|runs\/run-[^/]*\/|tfc\/|docs\/TFC\/)/
