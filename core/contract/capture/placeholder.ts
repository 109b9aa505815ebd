/** The value of a variable that a script would not go on without: it says which one, so that it is known again wherever it turns up. */
export const placeholder = (name: string): string => `${/(DIR|DIRECTORY|PATH|ROOT|FILE|FOLDER)$/.test(name) ? '/' : ''}hortus-given-${name}-`

/** `{HF_TOKEN}` where a contract would hold the placeholder. */
export const namePlaceholders = (text: string): string => (text.includes('hortus-given-') ? text.replace(/hortus-given-([A-Z0-9_]{1,100})-/g, '{$1}') : text)

export const holdsPlaceholder = (text: string): boolean => text.includes('hortus-given-')
