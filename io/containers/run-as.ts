/** Who a container's process is on this machine: the caller, or nobody in particular when the caller is root (security 3.6). */
import { readFileSync } from 'node:fs'
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

const MAX_OPEN_FILES = 65_536

/** 65,536 (security 3.6), or this machine's hard limit when that is lower: without CAP_SYS_RESOURCE the engine cannot raise it. */
export function openFilesLimit(): number {
  try {
    const hard = /^Max open files\s+\S+\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1]
    return hard === undefined ? MAX_OPEN_FILES : Math.min(MAX_OPEN_FILES, Number(hard))
  } catch {
    return MAX_OPEN_FILES
  }
}
