import { routes } from '@candour/schema'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { openApi } from './openapi.ts'

/** What OpenAPI 3.1 asks of the parts that we write. */
const Reference = z.strictObject({ $ref: z.string() })
const Media = z.record(z.string(), z.strictObject({ schema: z.record(z.string(), z.unknown()).optional() }))
const Response = z.strictObject({ description: z.string(), content: Media.optional() })
const Operation = z.strictObject({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  tags: z.array(z.string()),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  parameters: z.array(
    z.strictObject({
      name: z.string(),
      in: z.enum(['path', 'query', 'header']),
      required: z.boolean(),
      description: z.string().optional(),
      schema: z.record(z.string(), z.unknown()),
    }),
  ),
  requestBody: z.strictObject({ required: z.boolean(), content: Media }).optional(),
  responses: z.record(z.string().regex(/^(\d{3}|default)$/), z.union([Reference, Response])),
})
const Description = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d$/),
  info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
  servers: z.array(z.strictObject({ url: z.url() })),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  paths: z.record(
    z.string().startsWith('/api/'),
    z.record(z.enum(['get', 'post', 'put', 'patch', 'delete']), Operation.optional()),
  ),
  components: z.strictObject({
    securitySchemes: z.record(z.string(), z.record(z.string(), z.unknown())),
    schemas: z.record(z.string(), z.record(z.string(), z.unknown())),
    responses: z.record(z.string(), Response),
  }),
})

const written = JSON.stringify(openApi('https://reviews.example.org'))
const description = Description.parse(JSON.parse(written))
const operations = Object.entries(description.paths).flatMap(([path, byMethod]) =>
  Object.values(byMethod).flatMap(operation => (operation === undefined ? [] : [{ path, operation }])),
)

test('the description has the form of OpenAPI 3.1 and holds every route of the contract once', () => {
  expect(operations.map(({ operation }) => operation.operationId).toSorted()).toEqual(Object.keys(routes).toSorted())
})

test('every name in a path is a parameter of it, and no other', () => {
  for (const { path, operation } of operations) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expect(operation.parameters.filter(parameter => parameter.in === 'path').map(parameter => parameter.name)).toEqual(named)
    expect(path).not.toContain(':')
  }
})

test('a file that is sent with its name says where the name goes, and no address carries it', () => {
  const named = operations.filter(({ operation }) => operation.operationId.startsWith('image.storeIn'))
  expect(named).toHaveLength(2)
  for (const { operation } of named)
    expect(operation.parameters.filter(parameter => parameter.in !== 'path')).toMatchObject([
      { name: 'content-disposition', in: 'header' },
    ])
})

test('every reference leads somewhere', () => {
  for (const [, pointer] of written.matchAll(/"\$ref":"([^"]+)"/g)) {
    expect(pointer).toMatch(/^#\//)
    const found = (pointer ?? '')
      .slice(2)
      .split('/')
      .reduce<unknown>((at, key) => z.record(z.string(), z.unknown()).parse(at)[key], JSON.parse(written))
    expect(found).toBeDefined()
  }
})

test('an operation says which verb of the table of rights it asks', () => {
  const read = operations.find(({ operation }) => operation.operationId === 'report.read')
  expect(read?.operation.description).toContain('`report.read`')
  expect(read?.operation.description).toContain('once the report is open to them')
})
