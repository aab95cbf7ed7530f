import { fileFormat } from '@privacy-desk/core/letters/file-format.js'
import { expect, test } from 'vitest'

const file = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const zip = 'PK\u0003\u0004'

test.each([
  ['{"orders": []}', 'export', 'json', true],
  ['[1, 2]', 'export.txt', 'json', true],
  ['name;day\nCarla;2026-03-05', 'Carla.CSV', 'csv', true],
  ['<?xml version="1.0"?><a/>', 'a.xml', 'xml', true],
  [`${zip}…[Content_Types].xml…xl/workbook.xml`, 'a.xlsx', 'xlsx', true],
  [`${zip}…[Content_Types].xml…word/document.xml`, 'a.xlsx', 'docx', false],
  [`${zip}…photos/1.jpg`, 'a.zip', 'zip', false],
  ['%PDF-1.7 …', 'a.csv', 'pdf', false],
  ['\u0089PNG\r\n…', 'a.json', 'png', false],
  ['\u00ff\u00d8\u00ff…', 'a.jpg', 'jpg', false],
  ['Dear Carla', 'letter.txt', 'txt', false],
])('the content %j under the name %s is %s, machine-readable: %s', (text, name, extension, can) => {
  expect(fileFormat(file(text), name)).toMatchObject({ extension, machineReadable: can })
})

test.each([
  ['MZ\u0090\u0000', 'export.csv'],
  ['<!DOCTYPE html><script>alert(1)</script>', 'export.xml'],
  ['{"orders": ', 'export.json'],
  ['echo hello', 'export.sh'],
])('the content %j under the name %s is nothing that the desk sends', (text, name) => {
  expect(fileFormat(file(text), name)).toBeNull()
})
