/** A whole desk starts in each of these tests, on machines that are busy. */
export const slow = { timeout: 90_000 }
