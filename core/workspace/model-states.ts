/** The states that a model may have (TFC-0005, rule 77), in the order of its life. */
export const MODEL_STATES: readonly string[] = ['experimental', 'staging', 'production', 'archived']
