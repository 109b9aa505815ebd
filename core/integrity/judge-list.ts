/** What becomes of the signature beside a list. */
import { readArmor, type ArmorProblem } from './armor.ts'
import type { ChecksumFile, Trust } from './integrity.ts'
import { judgeSignature, type SignatureVerdict } from './signature-policy.ts'

/** `none`: there is no signature. `unread`: there is one that no library has seen; `why` is for the reader. */
export type ListVerdict = SignatureVerdict | { readonly state: 'none' } | { readonly state: 'pointer' } | { readonly state: 'unread'; readonly why: string } | { readonly state: 'without_list' }

export function judgeList({ text, signature, directory, demand }: ChecksumFile, trust: Trust): ListVerdict {
  switch (signature.text.state) {
    case 'missing':
      return { state: 'none' }
    case 'pointer':
      return { state: 'pointer' }
    case 'unreadable':
      return { state: 'unread', why: signature.text.problem.kind === 'too_large' ? ARMOR.too_large : `cannot be read: ${signature.text.problem.message}` }
    default: {
      const armor = readArmor(signature.text.text)
      if (!armor.ok) return { state: 'unread', why: ARMOR[armor.problem] }
      if (text.state === 'missing' && demand === 'required') return { state: 'without_list' }
      return signature.facts === null ? { state: 'unread', why: 'was not read' } : judgeSignature(signature.facts, trust, directory)
    }
  }
}

const ARMOR: Readonly<Record<ArmorProblem, string>> = {
  too_large: 'has more than 16 KiB',
  not_armored: 'is no armored signature',
  text_around: 'has text around its armor',
  several_blocks: 'has more than one armored block',
  cleartext: 'is a cleartext message, not a detached signature',
  inline: 'is a message that holds its own text, not a detached signature',
  private_key: 'holds a private key',
  public_key: 'holds a public key, not a signature',
  broken: 'has an armor that is broken',
}
