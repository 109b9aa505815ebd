import type { Listed } from '../listing.ts'

/** Bytes of the content: of a file in Git LFS, of what its pointer stands for. */
export const contentBytes = (file: Listed): number => file.pointer?.size ?? file.size

export const sizes = (files: readonly Listed[]): { readonly files: number; readonly bytes: number } => ({ files: files.length, bytes: files.reduce((sum, file) => sum + contentBytes(file), 0) })
