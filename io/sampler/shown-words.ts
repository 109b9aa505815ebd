/** A few words of what a tool printed, for a sentence: printable ASCII only, cut. */
export const shownWords = (text: string): string => text.replaceAll(/[^\x20-\x7e]+/g, ' ').replaceAll('"', "'").trim().slice(0, 100)
