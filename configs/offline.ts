import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The built file; its address never changes, or a browser could not tell a newer one from another. */
const FILE = 'service-worker.js'

/**
 * Builds src/offline/service-worker.ts beside the page and tells it the files of the build, those of `public/` among them,
 * and a name for their content. Not in development, where every file is made when it is asked for.
 */
export function keepOffline(): Plugin {
  let publicFolder = ''
  return {
    name: 'keep-offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicFolder = config.publicDir
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/offline/service-worker.ts', fileName: FILE })
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[FILE]
        if (worker?.type !== 'chunk') return this.error(`${FILE} was not built`)
        if (worker.imports.length > 0)
          return this.error(`${FILE} must stand alone, but imports ${worker.imports.join(', ')}`)
        const contents = new Map<string, string | Uint8Array>()
        for (const [name, file] of Object.entries(bundle))
          if (name !== FILE) contents.set(name, file.type === 'chunk' ? file.code : file.source)
        for (const name of readdirSync(publicFolder, { recursive: true, encoding: 'utf8' }))
          if (/\.\w+$/.test(name))
            contents.set(name.replaceAll('\\', '/'), readFileSync(join(publicFolder, name)))
        const names = [...contents.keys()].sort()
        const hash = createHash('sha256')
        for (const name of names) hash.update(name).update(contents.get(name) ?? '')
        // the page itself by its folder: some servers send whoever asks for index.html elsewhere
        const files = names.map((name) => (name === 'index.html' ? './' : name))
        worker.code = worker.code
          .replaceAll('STET_BUILD', JSON.stringify(hash.digest('hex').slice(0, 12)))
          .replaceAll('STET_FILES', JSON.stringify(files))
      },
    },
  }
}
