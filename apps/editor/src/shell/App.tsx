import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { rememberedScheme } from './colour-scheme/remembered-scheme.ts'
import { queryClient } from './interface/index.ts'
import { styleNonce } from './nonce.ts'
import { router } from './router.tsx'
import { theme, variables } from './theme/index.ts'

export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      colorSchemeManager={rememberedScheme}
      getStyleNonce={() => styleNonce}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Notifications position="bottom-left" autoClose={6000} limit={3} />
      </QueryClientProvider>
    </MantineProvider>
  )
}
