/** A fix that is typed as it is printed: the directory of the list stands where the table of findings says DIRECTORY. */
import type { ChecksumFile } from '../../integrity/integrity.ts'
import type { Finding } from '../../schema/report.ts'
import { shorten } from './shorten.ts'

// A function, since a directory may hold `$&`.
export const withDirectory = (found: Finding, { directory }: Pick<ChecksumFile, 'directory'>): Finding => ({ ...found, fix: found.fix.replaceAll('hortus sign DIRECTORY', () => `hortus sign ${shorten(directory)}`) })
