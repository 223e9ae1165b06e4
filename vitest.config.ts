import { defineConfig } from 'vitest/config'

// Three runs over one set of rules: pure packages and the server beside their code, and what crosses processes in test/.
export default defineConfig({
  test: {
    // The tests wait for processes, sockets and disks more than they compute: a worker for each core, on the smallest machine too.
    maxWorkers: 2,
    // The files of a worker share their modules: reading them anew for each file took a third of the processor's time.
    isolate: false,
    projects: [
      {
        test: {
          name: 'units',
          include: ['packages/**/*.test.ts', 'apps/editor/**/*.test.ts', 'scripts/**/*.test.ts'],
          environment: 'node',
          // Nothing here is timed: a busy machine makes it longer, not red.
          testTimeout: 30_000,
          // Enough for each kind of loss to come up more than fifty times.
          provide: { anchorEdits: Number(process.env.ANCHOR_EDITS ?? 4000) },
        },
      },
      {
        test: {
          name: 'server',
          include: ['apps/collab-server/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'wire',
          include: ['test/wire/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
