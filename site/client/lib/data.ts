/** Data that came, or will come, as a script (site/shell/data-script.ts). Several scripts of a page share one store. */

/** Resolves once the script of that name ran; never, when the page has none. */
export const data = <T>(name: string): Promise<T> => new Promise((resolve) => store().ask(name, (value) => resolve(value as T)))

/** What one script of a page gives to the others. */
export const give = (name: string, value: unknown): void => store().push([name, value])

/** Loads a file of data that the page did not bring along; `href` relative to the page. */
export function load<T>(name: string, href: string): Promise<T> {
  const script = document.createElement('script')
  script.src = href
  return new Promise((resolve, reject) => {
    script.addEventListener('error', () => reject(new Error(`${href} could not be loaded`)))
    store().ask(name, (value) => resolve(value as T))
    document.head.append(script)
  })
}

interface Store {
  readonly push: (entry: readonly [name: string, value: unknown]) => void
  readonly ask: (name: string, answer: (value: unknown) => void) => void
}

/** What data scripts find there: a plain list until the first of ours has run. */
function store(): Store {
  const page = globalThis as { hortus?: Store | (readonly [string, unknown])[] }
  if (page.hortus !== undefined && !Array.isArray(page.hortus)) return page.hortus
  const made = makeStore()
  for (const entry of page.hortus ?? []) made.push(entry)
  page.hortus = made
  return made
}

function makeStore(): Store {
  const values = new Map<string, unknown>()
  const waiting: { readonly name: string; readonly answer: (value: unknown) => void }[] = []
  return {
    push: ([name, value]) => {
      values.set(name, value)
      for (const each of waiting) if (each.name === name) each.answer(value)
    },
    ask: (name, answer) => (values.has(name) ? answer(values.get(name)) : waiting.push({ name, answer })),
  }
}
