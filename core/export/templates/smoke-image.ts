/** The name under which an exported repository builds its image: what Docker allows as one, of letters, digits and dashes. */
export const smokeImage = (id: string): string => `hortus-${id.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'example'}:smoke`
