/** The version of the tool, as records and reports carry it. core cannot read package.json; a test holds the two together. */
export const VERSION = '0.1.0'
