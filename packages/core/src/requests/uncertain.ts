/** The failure of a letter of which nobody knows whether it was sent; see docs/adr/0011. */
export const uncertain = 'uncertain'
