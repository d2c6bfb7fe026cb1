import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Relative addresses: the built page works under any path, from any static server.
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: { target: 'es2023', outDir: 'dist/page', emptyOutDir: true },
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.cache/stet/vitest.json' },
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
