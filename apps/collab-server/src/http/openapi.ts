import { type Answer, type Body, isBoardRole, Problem, type Route, routes, verbRow } from '@candour/schema'
import * as z from 'zod'

const isSchema = (part: Body | Answer): part is z.ZodType => part instanceof z.ZodType

/** A part of the contract as JSON Schema, as OpenAPI 3.1 uses it. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

/** What comes in a header: the name of a file that is sent. */
function headerParameters(body: Body): Record<string, unknown>[] {
  if (body === undefined || isSchema(body) || body.named !== true) return []
  const description = "The file's name, as `attachment; filename*=UTF-8''…`; kept sealed"
  return [{ name: 'content-disposition', in: 'header', required: false, description, schema: { type: 'string' } }]
}

const parameterNames = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')
const bracketed = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}')

function requestBody(body: Body): Record<string, unknown> | undefined {
  if (body === undefined) return undefined
  if (isSchema(body)) return { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } }
  return { required: true, content: Object.fromEntries(body.bytes.map(type => [type, {}])) }
}

function success(answer: Answer): Record<string, unknown> {
  if (answer === undefined) return { 204: { description: 'Done' } }
  const content = isSchema(answer)
    ? { 'application/json': { schema: schemaOf(answer, 'output') } }
    : Object.fromEntries(answer.bytes.map(type => [type, {}]))
  return { 200: { description: 'The answer', content } }
}

function queryParameters(query: z.ZodType | undefined): Record<string, unknown>[] {
  if (query === undefined) return []
  const { properties = {}, required = [] } = Properties.parse(schemaOf(query, 'input'))
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }))
}
const Properties = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
})

function whoMay(row: Route): string {
  const { says, roles, installation } = verbRow(row.verb)
  const who = installation ?? roles.join(', ')
  const gate = roles.some(isBoardRole) && verbRow(row.verb).conditions?.includes('open-to-board') === true
  return `Verb \`${row.verb}\`: ${says}. Who may: ${who}${gate ? ' (board roles once the report is open to them)' : ''}.`
}

function operation(name: string, row: Route): Record<string, unknown> {
  const body = requestBody(row.body)
  const open = verbRow(row.verb).installation === 'anybody'
  return {
    operationId: name,
    summary: row.summary,
    description: whoMay(row),
    tags: [name.split('.')[0]],
    ...(open && { security: [] }),
    parameters: [
      ...parameterNames(row.path).map(parameter => ({ name: parameter, in: 'path', required: true, schema: { type: 'string' } })),
      ...queryParameters(row.query),
      ...headerParameters(row.body),
    ],
    ...(body !== undefined && { requestBody: body }),
    responses: { ...success(row.answer), default: { $ref: '#/components/responses/Problem' } },
  }
}

/** The whole interface as OpenAPI 3.1, made from the contract: it cannot say what the server does not do. */
export function openApi(serverUrl: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [name, row] of Object.entries<Route>(routes)) {
    const path = bracketed(row.path)
    paths[path] = { ...paths[path], [row.method.toLowerCase()]: operation(name, row) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Candour', version: '0.1.0', description: 'Where the report of a review is written together.' },
    servers: [{ url: serverUrl }],
    security: [{ bearer: [] }, { cookie: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'A session token' },
        cookie: {
          type: 'apiKey',
          in: 'cookie',
          name: `${serverUrl.startsWith('https:') ? '__Secure-' : ''}candour.session_token`,
          description: 'Set by signing in',
        },
      },
      schemas: { Problem: schemaOf(Problem, 'output') },
      responses: {
        Problem: {
          description: 'A refusal, as RFC 9457 problem details',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  }
}
