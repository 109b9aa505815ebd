import { imageName } from './image-tag.ts'

/** Where the prebuilt images of one example are. */
export const prebuiltRepository = (registry: string, exampleId: string): string => `${registry}/${imageName(exampleId)}`

/** 12 digits tell the images of one example apart; the whole key is in a label, which is checked. */
export const keyTag = (key: string): string => key.slice(0, 12)

/** What a label cannot say, because it is known only after the run: the same digest under the day on which it was green. */
export const greenTag = (day: Date): string => `green-${day.toISOString().slice(0, 10)}`
