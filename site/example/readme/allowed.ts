import { defaultSchema, type Schema } from 'hast-util-sanitize'

/**
 * What may stay of a stranger's HTML: GitHub's own list, less what a page of ours has no use for. Forms, frames, styles, scripts, event
 * handlers, and addresses that are no web page are none of it. `clobberPrefix`: an `id` of theirs is never one of the page.
 */
export const ALLOWED: Schema = {
  ...defaultSchema,
  tagNames: defaultSchema.tagNames!.filter((name) => name !== 'picture' && name !== 'source'),
  attributes: {
    a: ['href', 'dataFootnoteBackref', 'dataFootnoteRef', 'ariaDescribedBy', 'ariaLabel'],
    code: [['className', /^language-./]],
    img: ['src'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    section: ['dataFootnotes'],
    '*': ['align', 'alt', 'colSpan', 'dir', 'height', 'id', 'lang', 'name', 'open', 'rowSpan', 'start', 'title', 'width'],
  },
  clobberPrefix: 'readme-',
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  // With all that is in them: their text is no text of the page.
  strip: ['script', 'style', 'svg', 'math', 'template', 'iframe', 'noembed', 'noframes', 'noscript', 'object', 'plaintext', 'select', 'textarea', 'title', 'xmp'],
}
