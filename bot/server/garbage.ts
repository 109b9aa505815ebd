import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Frees what was read and thrown away, after every so many bytes. node copies each piece of a body into memory outside of its heap and
 * V8 collects such pieces only after 64 MB of them (measured; no flag of it is a bound), which is all that twenty strangers may cost
 * (G17). One small collection takes about a millisecond, and the bodies that people's work makes never come near.
 */
export function openGarbage(everyBytes: number): (read: number) => void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void
  let since = 0
  return (read) => {
    since += read
    if (since < everyBytes) return
    since = 0
    collect({ type: 'minor' })
  }
}
