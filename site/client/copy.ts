/** On every page: buttons that copy the command beside them. */

document.documentElement.classList.add('js')

// There before anything is said: a region that comes with its words is heard by few screen readers.
const region = document.createElement('p')
region.id = 'announced'
region.className = 'said'
region.setAttribute('role', 'status')
document.body.append(region)

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null
  const words = button?.parentElement?.querySelector('code')
  if (button != null && words != null) void copy(button, words)
})

for (const block of document.querySelectorAll<HTMLElement>('pre[data-shell]')) {
  const button = document.createElement('button')
  button.type = 'button'
  button.dataset['copy'] = ''
  button.textContent = 'Copy'
  const frame = document.createElement('div')
  frame.className = 'with-copy'
  block.replaceWith(frame)
  frame.append(block, button)
}

async function copy(button: HTMLButtonElement, words: Element): Promise<void> {
  const done = await write(words.textContent).then(() => true, () => select(words))
  say(button, done ? 'Copied' : 'Selected')
}

/** A page that was opened from a file may be refused the clipboard; the old way still works there. */
async function write(text: string): Promise<void> {
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text).catch(() => old(text))
  old(text)
}

function old(text: string): void {
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'said'
  document.body.append(area)
  area.select()
  const done = document.execCommand('copy')
  area.remove()
  if (!done) throw new Error('the clipboard is refused')
}

/** Where nothing may be copied, it is at least selected. */
function select(words: Element): false {
  getSelection()?.selectAllChildren(words)
  return false
}

const told = new WeakMap<HTMLButtonElement, { readonly words: string; readonly timer: number }>()

function say(button: HTMLButtonElement, word: string): void {
  const before = told.get(button)
  if (before !== undefined) clearTimeout(before.timer)
  const words = before?.words ?? button.textContent
  button.textContent = word
  announce(word)
  told.set(button, { words, timer: window.setTimeout(() => { button.textContent = words; told.delete(button) }, 1600) })
}

const announce = (word: string): void => { region.textContent = word }
