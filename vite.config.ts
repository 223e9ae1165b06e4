import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The page: built into apps/editor/dist, which the server serves; in development it hands interface and socket on to the server.
const server = process.env.CANDOUR_SERVER ?? 'http://127.0.0.1:4600'

export default defineConfig({
  root: 'apps/editor',
  plugins: [react()],
  resolve: {
    // Two copies of any of these would bind an editor to a document it does not know.
    dedupe: ['react', 'react-dom', 'yjs', 'y-protocols', 'lib0', '@tiptap/core', '@tiptap/pm', '@tiptap/y-tiptap'],
  },
  server: {
    port: Number(process.env.PORT ?? 4601),
    strictPort: true,
    // The Host header stays: the server compares it with the page's Origin.
    proxy: {
      '/api': { target: server, changeOrigin: false },
      '/collab': { target: server, changeOrigin: false, ws: true },
      '/live': { target: server, changeOrigin: false, ws: true },
      '/yjs': { target: server, changeOrigin: false, ws: true },
    },
  },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // A data: address would be one more thing for the content policy to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
})
