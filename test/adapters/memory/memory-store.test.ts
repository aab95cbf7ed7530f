import { memoryStore } from '@privacy-desk/core/adapters/memory/memory-store.js'
import { storeContract } from '../../contracts/store.contract.js'

storeContract('the in-memory twin', async () => {
  const store = memoryStore()
  return { store, dispose: () => store.close() }
})
