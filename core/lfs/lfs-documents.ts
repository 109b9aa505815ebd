/** Which files people and tools must be able to read without git-lfs (TFC-0004 section 11). */
export const isDocument = (path: string): boolean => DOCUMENT.test(path)

export const isReadme = (path: string): boolean => /(^|\/)README\.md$/.test(path)

/** What is neither content nor document: it describes a directory, or keeps it. */
export const isAside = (path: string): boolean => /(^|\/)(README\.md|\.gitkeep|\.gitattributes|\.gitignore)$/.test(path)

const DOCUMENT = /^(?:datasets\/[^/]+\/[^/]+\/(?:metadata\.yaml|CHECKSUMS\.txt|SIGNATURE\.asc)|models\/[^/]+\/[^/]+\/(?:metadata\.yaml|metrics\.yaml|card\.md|CHECKSUMS\.txt|SIGNATURE\.asc)|runs\/[^/]+\/(?:config\.yaml|[^/]+\.json|CHECKSUMS\.txt|SIGNATURE\.asc|artifacts\/CHECKSUMS\.txt|artifacts\/SIGNATURE\.asc))$/
