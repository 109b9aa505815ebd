/** Runs in the page: whatever is there that only a stranger can have brought. */
export function whatIsForeign(): string[] {
  const here = location.href.startsWith('file:') ? 'file:' : location.origin
  const bad = [...document.querySelectorAll('*')].filter((each) => {
    const named = [...each.attributes]
    const loads = ['src', 'srcset', 'data', 'action', 'formaction', 'poster', 'background'].some((name) => { const value = each.getAttribute(name); return value !== null && !new URL(value, location.href).href.startsWith(here) })
    const leads = named.some(({ name, value }) => /(?:^|:)href$/.test(name) && !/^(?:https?|file|mailto):$/.test(new URL(value, location.href).protocol))
    return named.some(({ name }) => name.startsWith('on')) || loads || leads || ['IFRAME', 'OBJECT', 'EMBED', 'FORM', 'BASE', 'STYLE', 'VIDEO', 'AUDIO', 'FRAME'].includes(each.tagName.toUpperCase()) || (each.tagName === 'SCRIPT' && (each as HTMLScriptElement).src === '') || (each.tagName === 'META' && each.getAttribute('http-equiv')?.toLowerCase() === 'refresh')
  })
  const ran = 'pwned' in window ? ['a script of theirs ran'] : []
  const seen = document.body.getClientRects().length > 0 ? [] : ['the page is hidden']
  return [...ran, ...seen, ...bad.map((each) => each.outerHTML.slice(0, 200))]
}
