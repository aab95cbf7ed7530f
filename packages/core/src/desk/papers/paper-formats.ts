/** Formats in which one paper can be had. */
export const paperFormats = ['pdf', 'docx', 'json'] as const
export type PaperFormat = (typeof paperFormats)[number]

/** Formats of the whole register. */
export const registerFormats = ['xlsx', 'csv', 'json'] as const
export type RegisterFormat = (typeof registerFormats)[number]

export const mediaTypes: Readonly<Record<PaperFormat | RegisterFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
}
