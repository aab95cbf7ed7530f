import type { Node } from 'oxc-parser'

const worldly = new Set([
  'process',
  'performance',
  'crypto',
  'fetch',
  'console',
  'globalThis',
  'setTimeout',
  'setInterval',
  'setImmediate',
])

/** The clock, chance, environment or network that a node reaches for, if it does. */
export function worldlyName(node: Node, parent: Node | null): readonly string[] {
  if (node.type === 'MemberExpression') return clockOrChance(node)
  if (node.type === 'NewExpression' || node.type === 'CallExpression') return presentDate(node)
  const isReference = node.type === 'Identifier' && !isPropertyName(node, parent)
  return isReference && worldly.has(node.name) ? [node.name] : []
}

function clockOrChance(node: Extract<Node, { type: 'MemberExpression' }>): readonly string[] {
  const { object, property } = node
  if (object.type !== 'Identifier' || property.type !== 'Identifier') return []
  const name = `${object.name}.${property.name}`
  return name === 'Date.now' || name === 'Math.random' ? [name] : []
}

/** `new Date()`, and `Date()` with whatever in it, are now. */
function presentDate(
  node: Extract<Node, { type: 'NewExpression' | 'CallExpression' }>,
): readonly string[] {
  if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date') return []
  if (node.type === 'CallExpression') return ['Date()']
  return node.arguments.length === 0 ? ['new Date()'] : []
}

function isPropertyName(node: Node, parent: Node | null): boolean {
  if (parent === null) return false
  if (parent.type === 'MemberExpression') return parent.property === node && !parent.computed
  const keyed =
    parent.type === 'Property' ||
    parent.type === 'PropertyDefinition' ||
    parent.type === 'MethodDefinition' ||
    parent.type === 'TSPropertySignature' ||
    parent.type === 'TSMethodSignature'
  if (!keyed || parent.key !== node || parent.computed) return false
  return parent.type !== 'Property' || !parent.shorthand
}
