import { type RouteName, routes } from '@candour/schema'
import type { Handler, Handling } from './call.ts'

/**
 * Joins a route of the contract to its code. The row types everything the code gets and gives; the application
 * authorises the row's verb and parses the request by the row before the code runs, and strips from the answer
 * whatever the row does not name.
 *
 *     handle('member.list', async ({ review }) => membersOf(store, review.id))
 */
export const handle = <Name extends RouteName>(name: Name, handler: Handler<Name>): Handling => ({
  name,
  row: routes[name],
  run: handler,
})
