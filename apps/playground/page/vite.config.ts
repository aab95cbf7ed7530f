import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where the playground's server answers while the page is developed with `vite`. */
const server = `http://127.0.0.1:${process.env.PLAYGROUND_PORT ?? '3000'}`

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: '../dist-page',
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 1000,
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': server } },
})
