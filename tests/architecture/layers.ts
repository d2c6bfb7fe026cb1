/**
 * Who may import whom. DO NOT RELAX: discuss first. A line that stands in the way of a change usually means that the
 * change belongs in another folder, or that a value should be handed in. docs/architecture.md shows the same table as a
 * picture; .oxlintrc.json says the same in the editor; the compiler projects (tsconfig.json of each folder) keep the DOM
 * and Node out of core.
 *
 * `imports`: folders it may import from, itself included by nature. `packages`: npm packages it may name; `node:*` is
 * any module of Node. `outside`: folders beside src, for files that the page carries.
 */
export type Layer = Readonly<{
  imports: readonly string[]
  packages: readonly string[]
  outside?: readonly string[]
}>

export const LAYERS: Readonly<Record<string, Layer>> = {
  // core: pure. Left to right; readers, align and rules stand beside each other and do not know one another.
  'core/text': { imports: [], packages: ['diff', 'franc', 'wink-porter2-stemmer'] },
  'core/model': { imports: ['core/text'], packages: [] },
  'core/readers': {
    imports: ['core/text', 'core/model'],
    packages: ['fflate', 'jsonc-parser', 'saxes', 'parse5', 'mdast-util-from-markdown', 'mdast'],
  },
  'core/align': { imports: ['core/text', 'core/model'], packages: [] },
  'core/rules': { imports: ['core/text', 'core/model'], packages: ['saxes'] },
  'core/analysis': {
    imports: ['core/text', 'core/model', 'core/readers', 'core/align', 'core/rules'],
    packages: [],
  },
  'core/review': {
    imports: ['core/text', 'core/model', 'core/readers', 'core/align', 'core/rules', 'core/analysis'],
    packages: ['jsonc-parser'],
  },
  'core/report': {
    imports: [
      'core/text',
      'core/model',
      'core/readers',
      'core/align',
      'core/rules',
      'core/analysis',
      'core/review',
    ],
    packages: ['docx', 'fflate'],
  },
  // The way back, beside report: reads what others found. It does not know what report writes.
  'core/exchange': {
    imports: [
      'core/text',
      'core/model',
      'core/readers',
      'core/align',
      'core/rules',
      'core/analysis',
      'core/review',
    ],
    packages: [],
  },
  // idb: analyses of earlier visits, a cache
  worker: { imports: ['core'], packages: ['idb'] },
  storage: { imports: ['core'], packages: ['idb'] },
  // the page's own files in the browser; knows nothing of what they hold
  offline: { imports: [], packages: [] },
  state: { imports: ['core'], packages: ['zustand/vanilla'] },
  ui: {
    imports: ['state', 'core'],
    packages: [
      'react',
      'react-dom',
      'react-dom/client',
      'zustand',
      'zustand/react/shallow',
      'd3-scale',
      'd3-shape',
      '@leeoniya/ufuzzy',
    ],
  },
  cli: { imports: ['core'], packages: ['node:*'] },
  // The composition root: the only file that knows all. Holds no logic.
  'main.tsx': {
    imports: ['core', 'worker', 'storage', 'offline', 'state', 'ui'],
    packages: ['react', 'react-dom', 'react-dom/client'],
    outside: ['samples'],
  },
}

/** The layer of a file given by its path below src: the longest key that is the path or a folder above it. */
export function layerOf(path: string): string | undefined {
  return Object.keys(LAYERS)
    .filter((layer) => isInside(path, layer))
    .sort((a, b) => b.length - a.length)[0]
}

export const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`)

/** Why `path` may not import `target` (a path below src), or null where it may. */
export function refuseFile(path: string, target: string): string | null {
  const own = layerOf(path)
  if (own === undefined) return `${path} stands in no layer: add its folder to tests/architecture/layers.ts`
  if (isInside(target, own) || LAYERS[own]!.imports.some((folder) => isInside(target, folder))) return null
  return `${path} imports ${target}: ${own} may import ${LAYERS[own]!.imports.join(', ') || 'no other folder'}`
}

/** Why `path` may not import `target`, a path from the root that is not below src, or null where it may. */
export function refuseOutside(path: string, target: string): string | null {
  const own = layerOf(path)
  if (own !== undefined && LAYERS[own]!.outside?.some((folder) => isInside(target, folder))) return null
  return `${path} imports ${target}, which is outside src`
}

/** Why `path` may not import the package `name`, or null where it may. */
export function refusePackage(path: string, name: string): string | null {
  const own = layerOf(path)
  if (own === undefined) return `${path} stands in no layer: add its folder to tests/architecture/layers.ts`
  const allowed = LAYERS[own]!.packages
  if (allowed.some((entry) => entry === name || (entry === 'node:*' && name.startsWith('node:')))) return null
  return `${path} imports the package ${name}: ${own} may use ${allowed.join(', ') || 'none'}`
}
