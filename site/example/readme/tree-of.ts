/**
 * Markdown that holds no HTML, as the tree that a browser would make of what `markdown-it` writes for it, without writing and parsing it:
 * a third of the time of a README (tree-of.test.ts holds the two to each other).
 */
import type { Element, ElementContent, Properties, Root } from 'hast'
import type { Token } from 'markdown-it'

export function treeOf(tokens: readonly Token[]): Root {
  const root: Root = { type: 'root', children: [] }
  add(tokens, [root])
  return root
}

type Parent = Root | Element

function add(tokens: readonly Token[], open: Parent[]): void {
  tokens.forEach((token, at) => {
    if (token.hidden) return
    // What follows the words of a tight item stands on a line of its own.
    if (token.block && token.nesting !== -1 && token.type !== 'inline' && tokens[at - 1]?.hidden === true) say(open.at(-1)!, '\n')
    if (token.type === 'inline') add(token.children ?? [], open)
    else if (token.nesting === 1) {
      const made = element(token.tag, attributes(token))
      open.at(-1)!.children.push(made)
      open.push(made)
    } else if (token.nesting === -1) open.pop()
    else leaf(token, open.at(-1)!)
    if (endsLine(token, tokens[at + 1])) say(open.at(-1)!, '\n')
  })
}

function endsLine({ block, nesting, tag, type }: Token, next: Token | undefined): boolean {
  if (!block || type === 'inline') return false
  if (nesting !== 1 || next === undefined) return true
  return next.type !== 'inline' && !next.hidden && !(next.nesting === -1 && next.tag === tag)
}

function leaf(token: Token, parent: Parent): void {
  const { type, content, info, children, tag } = token
  if (type === 'softbreak') say(parent, '\n')
  else if (type === 'hardbreak') {
    parent.children.push(element('br'))
    say(parent, '\n')
  } else if (type === 'code_inline') parent.children.push(element('code', {}, content))
  else if (type === 'code_block') parent.children.push(element('pre', {}, [element('code', {}, content)]))
  else if (type === 'fence') {
    const language = info.trim().split(/\s+/)[0]!
    parent.children.push(element('pre', {}, [element('code', language === '' ? {} : { className: [`language-${language}`] }, content)]))
  } else if (type === 'image') parent.children.push(element('img', { ...attributes(token), alt: heard(children ?? []) }))
  else if (type === 'hr') parent.children.push(element(tag))
  else say(parent, content)
}

/** Two texts side by side are one. */
function say(parent: Parent, words: string): void {
  const last = parent.children.at(-1)
  if (last?.type === 'text') last.value += words
  else if (words !== '') parent.children.push({ type: 'text', value: words })
}

const element = (tagName: string, properties: Properties = {}, inside: string | ElementContent[] = []): Element => ({ type: 'element', tagName, properties, children: typeof inside !== 'string' ? inside : inside === '' ? [] : [{ type: 'text', value: inside }] })

/** Styles are no attribute that stays (allowed.ts). */
const attributes = ({ attrs }: Token): Properties => Object.fromEntries((attrs ?? []).filter(([name]) => name !== 'style').map(([name, value]) => [name, name === 'start' ? Number(value) : value]))

/** The words of a picture, as `markdown-it` says them. */
function heard(tokens: readonly Token[]): string {
  return tokens.map(({ type, content, children }) => (type === 'image' ? heard(children ?? []) : type === 'softbreak' || type === 'hardbreak' ? '\n' : content)).join('')
}
