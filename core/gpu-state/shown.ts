/** A few words of a driver's tool or of the kernel's log, for a sentence: printable ASCII only, cut (A07, A50). */
export const shown = (text: string): string => text.replaceAll(/[^\x20-\x7e]+/g, ' ').replaceAll('"', "'").trim().slice(0, 160)
