/** A JSON object whose fields are not yet known. */
export type Json = Readonly<Record<string, unknown>>
