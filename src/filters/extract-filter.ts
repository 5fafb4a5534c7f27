import { z } from 'zod'
import { isRefusal } from '../domain/refusal.ts'
import { asRefusal } from '../readables.ts'
import { articleSchema, refusalSchema } from '../views/article-schema.ts'
import type { Filter } from './filter.ts'

const input = z
  .object({
    id: z.string({ error: 'id must be a string' }),
    url: z.string().nullish(),
    path: z
      .string()
      .nullish()
      .describe('a file of this machine: HTML, MHTML, text, Markdown, PDF, mail (.eml), Word (.docx); may end in .gz'),
    html: z.string().nullish(),
    text: z.string().nullish().describe('pasted plain text'),
    contentType: z.string().nullish(),
    fetchedAt: z.string().nullish().describe('ISO 8601'),
  })
  .refine(line => [line.path, line.html, line.text].filter(each => typeof each === 'string').length === 1, {
    error: 'give exactly one of path, html and text',
  })

/** Texts that only their names tell apart. */
const TYPES: Record<string, string> = { md: 'text/markdown', markdown: 'text/markdown', eml: 'message/rfc822' }

const typeOf = (path: string): string | undefined =>
  TYPES[path.replace(/\.gz$/i, '').split('.').at(-1)?.toLowerCase() ?? '']

/** Stage 3 as a filter. */
export const extractFilter: Filter = {
  name: 'extract',
  about: 'a page, a file or pasted text to an article',
  input,
  output: {
    Article: articleSchema,
    Refusal: articleSchema.partial().extend({ id: z.string(), refusal: refusalSchema }),
  },
  options: { explain: 'every answer carries what was left out of its text: removed, a list of {step, reason, text}' },
  width: 16,
  open: ({ crew, readFile }, { explain }) => ({
    async take(line: z.infer<typeof input>) {
      const bytes = typeof line.path === 'string' ? await readFile(line.path).catch(asRefusal) : undefined
      if (isRefusal(bytes)) return [{ id: line.id, ...bytes }]
      const result = await crew.extract({
        id: line.id,
        url: line.url ?? undefined,
        contentType: line.contentType ?? typeOf(line.path ?? ''),
        html: line.html ?? undefined,
        text: line.text ?? undefined,
        fetchedAt: line.fetchedAt ?? undefined,
        bytes,
        ...(explain && { explain }),
      })
      return [isRefusal(result) ? { id: line.id, ...result } : { ...result }]
    },
  }),
}
