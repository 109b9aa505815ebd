/** What Hortus itself brings for the browser, by name: scripts, styles, their licences. A part of `World` (core/world.ts). */
export type OwnAssets = () => Promise<ReadonlyMap<string, Uint8Array>>
