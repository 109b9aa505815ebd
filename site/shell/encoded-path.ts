/** A path of the repository as a part of an address. */
export const encodedPath = (path: string): string => path.split('/').map((name) => encodeURIComponent(name.toWellFormed())).join('/')
