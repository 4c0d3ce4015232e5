import { TOKEN_HEADER } from './api.ts'
import { publishedSchema } from './published-schema.ts'
import type { Parameter, Route } from './route.ts'

/** The description of the interface (OpenAPI 3.1), made from the routes, and so from the table of operations. */
export function openApi(routes: readonly Route[], version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) {
    paths[route.path] ??= {}
    paths[route.path]![route.method.toLowerCase()] = described(route)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Stemma: the reading room',
      version,
      description:
        'Answers on this machine only. What changes something needs the token of the printed address.',
    },
    paths,
    components: {
      securitySchemes: { token: { type: 'apiKey', in: 'header', name: TOKEN_HEADER } },
      schemas: {
        error: {
          type: 'object',
          required: ['error'],
          properties: {
            error: {
              type: 'object',
              required: ['code', 'message'],
              properties: { code: { type: 'string' }, message: { type: 'string' } },
            },
          },
        },
      },
    },
  }
}

function described({ method, path, summary, parameters, writes, schema }: Route): object {
  const answered =
    schema !== null && publishedSchema(schema) ? { $ref: `/api/schema?name=${schema}` } : { type: 'object' }
  return {
    operationId: `${method.toLowerCase()} ${path.replace('/api/', '')}`,
    summary,
    parameters: parameters.map(parameterOf),
    ...(writes
      ? {
          security: [{ token: [] }],
          requestBody: {
            required: true,
            content:
              writes.body === 'bytes'
                ? { 'application/octet-stream': {} }
                : { 'application/json': { schema: writes.body } },
          },
        }
      : {}),
    responses: {
      200: { description: summary, content: { 'application/json': { schema: answered } } },
      default: {
        description: 'no success',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/error' } } },
      },
    },
  }
}

function parameterOf({ name, summary, required, many, choices }: Parameter): object {
  const one = { type: 'string', ...(choices ? { enum: choices } : {}) }
  return {
    name,
    in: 'query',
    description: summary,
    required: required ?? false,
    schema: many ? { type: 'array', items: one } : one,
  }
}
