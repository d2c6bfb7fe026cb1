import react from '@vitejs/plugin-react'
import { defaultClientConditions } from 'vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { keepOffline } from './configs/offline.ts'

/** Development styles the page through style elements, which the page's policy refuses; the policy is for the built page. */
const withoutPolicyInDevelopment: Plugin = {
  name: 'without-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
}

export default defineConfig({
  // Relative addresses: the built page works under any path, from any static server.
  base: './',
  plugins: [react(), withoutPolicyInDevelopment, keepOffline()],
  worker: { format: 'es' },
  // Readers run in a worker, which has no document: where a package has a form for workers, that one (entity names of Markdown).
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  build: { target: 'es2023', outDir: 'dist/page', emptyOutDir: true },
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.cache/stet/vitest.json' },
    // No test measures time; a busy machine must not make one fail.
    testTimeout: 60_000,
    // Vitest leaves one core free for watching; a run of all tests has better use for it.
    maxWorkers: '100%',
    setupFiles: ['tests/fuzz-setup.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Core has no state of its own: a module read once serves every file, which saves a third of the time.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
        },
      },
      { extends: true, test: { name: 'component', environment: 'jsdom', include: ['tests/**/*.test.tsx'] } },
    ],
  },
})
