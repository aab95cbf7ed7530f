import type { Paper } from '@privacy-desk/core/breaches/papers/paper.js'

/** One word of each language with all the letters that fonts tend to lack. */
export const tongues = {
  en: 'Notification of a breach',
  de: 'Größe der Verletzung: Übermaß',
  fr: 'Où l’œuvre naïve a été reçue, çà et là',
  es: '¿Año de la señal? ¡Pingüino!',
  it: 'Perché così più già',
  pt: 'Notificação às três mãos',
  nl: 'Geïnformeerd: reële inbreuk',
  pl: 'Zażółć gęślą jaźń',
  cs: 'Příliš žluťoučký kůň úpěl ďábelské ódy',
  bg: 'Уведомление за нарушение на сигурността',
} as const

/** A paper with every kind of block. */
export function samplePaper(language: keyof typeof tongues, more: Partial<Paper> = {}): Paper {
  const words = tongues[language]
  return {
    reference: 'BR-2026-0001',
    title: words,
    language,
    blocks: [
      { kind: 'heading', lines: [`1. ${words}`] },
      { kind: 'paragraph', lines: ['first line', 'second line'] },
      { kind: 'list', lines: ['one thing', `another: ${words}`] },
      { kind: 'table', columns: ['No.', 'What'], widths: [1, 5], rows: [['1', words]] },
    ],
    ...more,
  }
}
