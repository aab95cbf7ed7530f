import type { PersonId } from '../vault/ids.js'
import type { Vault } from '../vault/vault.js'

/** The folder of the person with this address; a new one where nobody is known by it. */
export async function folderOfAddress(vault: Vault, address: string): Promise<PersonId> {
  const [known] = await vault.findByAddress(address)
  if (known !== undefined) return known
  const folder = await vault.newPerson()
  await vault.indexAddress(folder, address)
  // Somebody else may have made one at the same moment: both take the same one of the two.
  const first = (await vault.findByAddress(address)).toSorted()[0] ?? folder
  if (first !== folder) await vault.destroy(folder)
  return first
}
