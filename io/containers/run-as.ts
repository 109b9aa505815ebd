/** Who a container's process is on this machine: the caller, or nobody in particular when the caller is root (security 3.6). */
import { chown } from 'node:fs/promises'
import { dirname } from 'node:path'

const NOBODY = 65532

export function runAs(): { readonly uid: number; readonly gid: number } {
  const uid = process.getuid?.() ?? NOBODY
  return uid === 0 ? { uid: NOBODY, gid: NOBODY } : { uid, gid: process.getgid?.() ?? NOBODY }
}

/** Hands over the directories from `top` (the first one made) down to `path`. Only root can and needs to. */
export async function giveTo(top: string, path: string): Promise<void> {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = runAs()
  for (let each = path; each.length >= top.length; each = dirname(each)) {
    await chown(each, uid, gid)
    if (each === dirname(each)) return
  }
}
