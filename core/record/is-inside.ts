/** Whether a path that an example wrote is plain, relative and stays where it begins: no absolute path, no `..`, no backslash (A10). */
export function isInside(path: string): boolean {
  return path.length <= 500 && !/[\\\p{Cc}]/u.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}
