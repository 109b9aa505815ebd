/** Whether people see a part of a line as it is written: who reads a comment and who acts on it must read the same. */
import type { PhrasingContent } from 'mdast'
import { endOf, startOf } from './root-paragraphs.ts'

/** `at`: a place in the line that is asked about; of a text over several lines only that line counts. */
export function showsItself(body: string, node: PhrasingContent, at: number): boolean {
  if (node.type === 'break') return true
  const source = body.slice(startOf(node), endOf(node))
  if (node.type === 'text') return sameLine(source, node.value, Math.max(0, at - startOf(node)))
  // An address that became a link by itself, and says where it leads.
  const [only] = node.type === 'link' && node.children.length === 1 ? node.children : []
  return only?.type === 'text' && only.value === source
}

/** Line ends and the space around them are not kept in a value; everything else must be. */
function sameLine(source: string, value: string, at: number): boolean {
  const index = source.slice(0, at).split(LINE_END).length - 1
  const [written, shown] = [source.split(LINE_END), value.split(LINE_END)]
  return written.length === shown.length && written[index]!.trim() === shown[index]!.trim()
}

const LINE_END = /\r\n|\n|\r/
