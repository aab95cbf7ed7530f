import { createHash } from 'node:crypto'
import type { Json } from '../../json.js'
import { textAt } from '../../text-at.js'
import type { SavedSlack } from '../saved-slack.js'
import type { FileToKeep } from '../slack-stand-in.js'

interface Kept {
  readonly object: Json
  readonly bytes: Uint8Array
}

const mimetypes: Readonly<Record<string, string>> = {
  eml: 'message/rfc822',
  txt: 'text/plain',
  pdf: 'application/pdf',
  png: 'image/png',
}

/** Files people uploaded, with the objects Slack shows of them. */
export class FileDrawer {
  readonly #files = new Map<string, Kept>()

  keep(
    user: string,
    file: FileToKeep,
    place: { readonly url: string; readonly teamId: string },
  ): Json {
    const extension = file.name.split('.').pop()?.toLowerCase() ?? ''
    const seed = `${this.#files.size}:${file.name}`
    const id = `F${createHash('sha256').update(seed).digest('hex').slice(0, 10).toUpperCase()}`
    const link = `${place.url}/files-pri/${place.teamId}-${id}/${encodeURIComponent(file.name)}`
    const object: Json = {
      id,
      created: Math.floor(Date.now() / 1000),
      timestamp: Math.floor(Date.now() / 1000),
      name: file.name,
      title: file.name,
      mimetype: file.mimetype ?? mimetypes[extension] ?? 'application/octet-stream',
      filetype: file.filetype ?? (extension === '' ? 'binary' : extension),
      pretty_type: extension.toUpperCase(),
      user,
      user_team: place.teamId,
      editable: false,
      size: file.bytes.byteLength,
      mode: 'hosted',
      is_external: false,
      external_type: '',
      is_public: false,
      public_url_shared: false,
      display_as_bot: false,
      url_private: link,
      url_private_download: link,
      permalink: `${place.url}/files/${user}/${id}`,
      has_rich_preview: false,
      file_access: 'visible',
      ...file.more,
    }
    this.#files.set(id, { object, bytes: file.bytes })
    return object
  }

  /** Everything kept, with the bytes as base64. */
  save(): SavedSlack['files'] {
    return [...this.#files.values()].map(({ object, bytes }) => ({
      object,
      base64: Buffer.from(bytes).toString('base64'),
    }))
  }

  restore(files: SavedSlack['files']): void {
    for (const { object, base64 } of files) {
      this.#files.set(textAt(object, 'id'), { object, bytes: Buffer.from(base64, 'base64') })
    }
  }

  find(id: string): Kept | undefined {
    return this.#files.get(id)
  }
}
