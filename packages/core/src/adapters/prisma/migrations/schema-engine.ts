import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

// Node's own; its types for Node 20 leave it to the browser's document model.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  instantiate(module: object, imports: Readonly<Record<string, object>>): Promise<Instance>
}

interface Instance {
  readonly exports: object
}

const bindingsName = '@prisma/schema-engine-wasm/schema_engine_bg'
let loading: Promise<void> | undefined

/**
 * Works with Prisma's schema engine on a database, without the native engine that has to be
 * downloaded: Prisma publishes the same one as WebAssembly.
 * @param datamodel the Prisma schema, for the provider it names
 */
export async function withSchemaEngine<T>(
  database: SqlMigrationAwareDriverAdapterFactory,
  datamodel: string,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  loading ??= load()
  await loading
  const engine = await bindings.SchemaEngine.new(
    { datamodels: [['schema.prisma', datamodel]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(database),
  )
  try {
    return await work(engine)
  } finally {
    engine.free()
  }
}

/** Does what a bundler would do with the package's `import … from './schema_engine_bg.wasm'`. */
async function load(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve(bindingsName))
  const module = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')))
  const { exports } = await WebAssembly.instantiate(module, { './schema_engine_bg.js': imports() })
  call(bindings, '__wbg_set_wasm', exports)
  call(exports, '__wbindgen_start')
}

/** The bindings, but that a lock's time limit, which the engine never clears, delays no exit. */
function imports(): object {
  const unrefd = (run: () => void, ms: number) => setTimeout(run, ms).unref()
  const entries = Object.entries(bindings).map(([name, binding]) =>
    name.startsWith('__wbg_setTimeout') ? [name, unrefd] : [name, binding],
  )
  return Object.fromEntries(entries)
}

function call(module: object, name: string, ...args: unknown[]): void {
  const found: unknown = Reflect.get(module, name)
  if (typeof found !== 'function') throw new Error(`the schema engine has no ${name}`)
  Reflect.apply(found, undefined, args)
}
