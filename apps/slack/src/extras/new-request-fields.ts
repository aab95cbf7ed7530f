/** Names of the fields in the modal for handing over a request. */
export const newRequestFields = { text: 'text', files: 'files', comment: 'comment' } as const
