import { type APIRequestContext, type APIResponse, request } from '@playwright/test'
import type * as z from 'zod'

/** A person at the HTTP interface, with their own cookies. */
export interface Caller {
  context: APIRequestContext
  /** Sends JSON and parses the answer by the contract's schema; a refusal fails the test with its sentence. */
  ask<S extends z.ZodType>(method: string, path: string, schema: S, body?: unknown): Promise<z.output<S>>
  /** Where the answer does not matter. */
  tell(method: string, path: string, body?: unknown): Promise<void>
}

let people = 0

/** An address of its own for everybody, so that no test uses up what another may ask of the server. */
export function ownAddress(): string {
  people += 1
  return `10.${process.pid % 250}.${Math.floor(people / 250) % 250}.${people % 250}`
}

export async function callerAt(url: string): Promise<Caller> {
  const context = await request.newContext({
    baseURL: url,
    extraHTTPHeaders: { origin: new URL(url).origin, 'x-forwarded-for': ownAddress() },
  })
  const send = async (method: string, path: string, body?: unknown): Promise<APIResponse> => {
    const response = await context.fetch(path, { method, ...(body !== undefined && { data: body }) })
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`)
    return response
  }
  return {
    context,
    ask: async (method, path, schema, body) => schema.parse(await (await send(method, path, body)).json()),
    tell: async (method, path, body) => {
      await send(method, path, body)
    },
  }
}
