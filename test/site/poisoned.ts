/** Values whose free words, and names that strangers choose, are markup. */

const POISON = '"><img src=x onerror="window.pwned=1;alert(1)"><script>window.pwned=1</script>\u202E\'`${1}'
/** What is written by hand or named by a program: every other text is an id, a day, or one of few words. */
const FREE = new Set(['name', 'description', 'message', 'fix', 'next', 'reason', 'metric', 'preset', 'by', 'why', 'unit', 'hardware', 'engine', 'alt', 'title', 'framework', 'license', 'note', 'author', 'owner', 'repo', 'uri', 'card', 'cpu', 'text', 'hardwareClass'])
/** Their keys are names. */
const NAMED = new Set(['summary', 'params', 'units', 'secondary_metrics'])

export const poisoned = <T>(value: T, key = ''): T => change(value, key) as T

function change(value: unknown, key: string): unknown {
  if (typeof value === 'string') return FREE.has(key) ? `${value}${POISON}` : value
  if (Array.isArray(value)) return value.map((each) => change(each, key))
  if (value === null || typeof value !== 'object' || value instanceof Map || value instanceof Set) return value
  // The summary of a garden's health has keys of ours.
  const named = NAMED.has(key) && !('green' in value) && Object.values(value).every((each) => typeof each === 'number' || typeof each === 'string')
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [named ? `${name}${POISON}` : name, change(each, name)]))
}
