import { isLibrary, isPure, isShell } from '../places.js'
import type { Rule } from '../rule.js'
import { forEach } from './for-each.js'

/** Files of the pure folders that may use a module of Node, and why. */
export const nodeExceptions: Readonly<Record<string, readonly string[]>> = {
  // Laws and holiday tables are data files; each folder has one place that reads them.
  'packages/core/src/regimes/catalogue.ts': ['node:fs', 'node:path', 'node:url'],
  'packages/core/src/intake/data-file.ts': ['node:fs', 'node:module'],
  'packages/core/src/intake/eld-package.ts': ['node:fs', 'node:module', 'node:path', 'node:url'],
  'packages/core/src/intake/language-detector.ts': ['node:fs'],
  'packages/core/src/breaches/data-file.ts': ['node:fs'],
  'packages/core/src/letters/shipped-letter-files.ts': ['node:fs', 'node:path', 'node:url'],
  // Computing a hash or a cipher is as pure as adding.
  'packages/core/src/audit/sha256.ts': ['node:crypto'],
  'packages/core/src/vault/cipher/aes-gcm.ts': ['node:crypto'],
  'packages/core/src/vault/cipher/derive-key.ts': ['node:crypto'],
  'packages/core/src/vault/cipher/keyed-hash.ts': ['node:crypto'],
  // IDNA (UTS #46), computed; JavaScript itself does not have it.
  'packages/core/src/vault/normal-address.ts': ['node:url'],
}

const computing = [
  /^date-fns(?:\/|$)/,
  /^@date-fns\//,
  /^date-holidays$/,
  /^eld(?:\/|$)/,
  /^email-forward-parser$/,
  /^@kenjiuno\/msgreader$/,
  /^asn1js$/,
  /^html-to-text$/,
  /^diff$/,
  /^liquidjs$/,
  /^nodemailer\/lib\/mail-composer$/,
  /^iconv-lite$/,
  /^postal-mime$/,
  /^yaml$/,
  /^zod$/,
]

const pureImports = (isForbidden: (module: string, path: string) => boolean): Rule =>
  forEach((source) =>
    isPure(source) ? source.imports.filter((module) => isForbidden(module, source.path)) : [],
  )

/** What keeps law, decisions and wording free of the outside. */
export const purity = {
  'the pure folders import nothing of Node but to read their data and to compute': pureImports(
    (module, path) => module.startsWith('node:') && !nodeExceptions[path]?.includes(module),
  ),
  'the pure folders use only libraries that compute, no SDK and no driver': pureImports(
    (module) => isLibrary(module) && !computing.some((known) => known.test(module)),
  ),
  'the pure folders know nothing of the shell around them': pureImports((module) =>
    isShell(module),
  ),
  'the pure folders have no clock, no chance, no environment and no network': forEach((source) =>
    isPure(source) ? source.worldly : [],
  ),
} as const satisfies Record<string, Rule>
