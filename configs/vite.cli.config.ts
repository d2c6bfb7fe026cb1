import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vite'

/** The command line as one file without node_modules: `node dist/cli/stet.js` on Node 20.19 or later, nothing else. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/stet.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20.19',
    minify: false, // a stack trace that can be read is worth more than a smaller file on a disk
    rolldownOptions: {
      output: {
        entryFileNames: 'stet.js',
        format: 'es',
        codeSplitting: false,
        banner: '#!/usr/bin/env node',
      },
    },
  },
  plugins: [
    {
      name: 'make-executable',
      writeBundle: ({ dir = 'dist/cli' }) => chmodSync(join(dir, 'stet.js'), 0o755),
    },
  ],
})
