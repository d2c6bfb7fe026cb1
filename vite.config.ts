import react from '@vitejs/plugin-react'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Relative addresses: the built page works under any path, from any static server.
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  // Readers run in a worker, which has no document: where a package has a form for workers, that one (entity names of Markdown).
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  build: { target: 'es2023', outDir: 'dist/page', emptyOutDir: true },
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.cache/stet/vitest.json' },
    // No test measures time; a busy machine must not make one fail.
    testTimeout: 60_000,
    setupFiles: ['tests/fuzz-setup.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
        },
      },
      { extends: true, test: { name: 'component', environment: 'jsdom', include: ['tests/**/*.test.tsx'] } },
    ],
  },
})
