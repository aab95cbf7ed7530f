/** One person's folder in the vault: one data key. */
export type PersonId = string & { readonly __brand: 'PersonId' }

/** One sealed text or file in a person's folder. */
export type ItemId = string & { readonly __brand: 'ItemId' }
