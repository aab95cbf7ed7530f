import MsgReaderModule, { type FieldsData } from '@kenjiuno/msgreader'
import { codepageName } from './codepage.js'
import { isSoundCompound } from './is-sound-compound.js'
import { isMsg } from './source-kind.js'

// The package is CommonJS without an `exports` map: its default export is one level down.
const MsgReader = 'default' in MsgReaderModule ? MsgReaderModule.default : MsgReaderModule

/** What a mail that Outlook saved (`.msg`) holds; null where it is damaged or holds no mail. */
export function msgFields(bytes: Uint8Array): FieldsData | null {
  if (!isMsg(bytes) || !isSoundCompound(bytes)) return null
  try {
    const fields = parse(bytes)
    return fields.error || !fields.messageClass ? null : fields
  } catch {
    // A damaged file; whoever asks goes on without it.
    return null
  }
}

/** Texts that are not Unicode stand in the code page that the file itself names. */
function parse(bytes: Uint8Array): FieldsData {
  const reader = new MsgReader(new Uint8Array(bytes).buffer)
  const fields = reader.getFileData()
  const ansiEncoding = codepageName(fields.messageCodepage ?? fields.internetCodepage)
  if (!ansiEncoding) return fields
  reader.parserConfig = { ansiEncoding }
  return reader.getFileData()
}
