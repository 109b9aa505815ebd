import type { NewTask } from '../../bot/store/store.ts'

export function taskOf(guid: string, { repository, issue, n }: { readonly repository: number; readonly issue: number; readonly n: number }, at: number): NewTask {
  return { key: `c:r${repository}#${issue}:${n}`, subject: `r${repository}#${issue}`, kind: 'command', installation: 1, repository, input: {}, at, guid }
}
