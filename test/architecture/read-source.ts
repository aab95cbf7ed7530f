import { type EcmaScriptModule, type Node, parseSync } from 'oxc-parser'
import { resolveModule } from './resolve-module.js'
import type { Source } from './source.js'
import { walk } from './walk.js'
import { worldlyName } from './worldly-name.js'

/**
 * Reads one source file.
 * @param path from the root of the repository
 * @throws Error when it is no TypeScript
 */
export function readSource(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text)
  const [error] = errors
  if (error !== undefined) throw new Error(`${path}: ${error.message}`)
  const nodes = [...walk(program)]
  return {
    path,
    lines: text.replace(/\n$/, '').split('\n').length,
    imports: [...staticModules(module), ...nodes.flatMap(({ node }) => dynamicModule(node))].map(
      (name) => resolveModule(path, name),
    ),
    ...exported(module),
    worldly: nodes.flatMap(({ node, parent }) => worldlyName(node, parent)),
    escapes: nodes.flatMap(({ node, parent }) => escaping(node, parent)),
    variables: nodes.flatMap(({ node, parent }) => variable(node, parent)),
  }
}

function staticModules({ staticImports, staticExports }: EcmaScriptModule): readonly string[] {
  const reExported = staticExports.flatMap(({ entries }) => entries)
  return [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...reExported.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  ]
}

/** `await import('x')` and the type `import('x').T`. */
function dynamicModule(node: Node): readonly string[] {
  if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') return []
  const { source } = node
  return source.type === 'Literal' && typeof source.value === 'string' ? [source.value] : []
}

/** What `export default` and `export *` are listed as. */
const anonymous = '*'

function exported({ staticExports }: EcmaScriptModule) {
  const entries = staticExports.flatMap((statement) => statement.entries)
  const name = (entry: (typeof entries)[number]) => entry.exportName.name ?? anonymous
  return {
    exports: entries.map(name),
    reExports: entries.filter(({ moduleRequest }) => moduleRequest !== null).map(name),
  }
}

const replacements: readonly unknown[] = ['&amp;', '&lt;', '\\$&', '\\$1']

function escaping(node: Node, parent: Node | null): readonly string[] {
  if (node.type === 'Identifier' && /^escape/i.test(node.name) && isDeclared(node, parent)) {
    return [node.name]
  }
  const isKey = parent?.type === 'Property' && parent.key === node
  return node.type === 'Literal' && !isKey && replacements.includes(node.value)
    ? [String(node.value)]
    : []
}

function isDeclared(node: Node, parent: Node | null): boolean {
  if (parent?.type === 'FunctionDeclaration') return parent.id === node
  return parent?.type === 'VariableDeclarator' && parent.id === node
}

const inCapitals = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/

function variable(node: Node, parent: Node | null): readonly string[] {
  if (node.type !== 'Identifier' || !inCapitals.test(node.name)) return []
  const isKey = parent?.type === 'Property' && parent.key === node
  const isRead = parent?.type === 'MemberExpression' && parent.property === node
  return isKey || isRead ? [node.name] : []
}
