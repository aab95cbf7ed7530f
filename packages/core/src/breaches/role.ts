/** What an organisation is for the data of a breach. */
export const breachRoles = ['controller', 'joint', 'processor'] as const
export type BreachRole = (typeof breachRoles)[number]
