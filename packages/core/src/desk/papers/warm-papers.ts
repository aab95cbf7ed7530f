import type { Instant } from '../../calendar/instant.js'

let isWarm = false

/**
 * Gets ready to make a PDF while somebody still chooses one: loading the library takes longer the
 * first time than Slack waits for an answer. Nothing waits for this, and a failure is left to the
 * paper itself.
 */
export function warmPapers(now: Instant): void {
  if (isWarm) return
  isWarm = true
  smallPaper(now).catch(() => {
    isWarm = false
  })
}

async function smallPaper(now: Instant): Promise<void> {
  const { pdf } = await import('../../documents/pdf.js')
  const blocks = [{ kind: 'table', columns: ['', ''], rows: [['', '']] }] as const
  await pdf({ reference: '', title: '', language: 'en', blocks }, now)
}
