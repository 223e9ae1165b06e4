import { defineConfig } from 'drizzle-kit'

// `npx drizzle-kit generate` in this folder writes the next migration from the tables; both databases run the same files.
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/store/tables/for-drizzle-kit.ts',
  out: './src/store/migrations',
})
