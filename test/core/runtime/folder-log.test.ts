import { InfrastructureError } from '@privacy-desk/core/ports/infrastructure-error.js'
import { folderLog } from '@privacy-desk/core/runtime/folder-log.js'
import { silentLogger } from '@privacy-desk/core/runtime/silent-logger.js'
import { expect, test, vi } from 'vitest'

test('a lost folder is logged before it ends the process', () => {
  const error = vi.fn()
  const lost = new InfrastructureError('folder-lost', 'it was taken over', { retryable: false })
  expect(() => folderLog({ ...silentLogger, error }).onLost(lost)).toThrow(lost)
  expect(error.mock.calls).toEqual([[{ code: 'folder-lost' }, 'it was taken over']])
})
