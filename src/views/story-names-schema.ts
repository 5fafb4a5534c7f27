import { z } from 'zod'
import type { StoryName, StorySpeaker } from '../domain/story.ts'
import { spanSchema } from './article-schema.ts'

const formSchema = z
  .object({
    form: z.string(),
    because: z.string().describe('why it is taken for this bearer'),
    spans: z.array(spanSchema),
  })
  .meta({ id: 'NameForm', description: 'A name as articles write it.' })

export const nameSchema = z.object({ id: z.string(), name: z.string(), forms: z.array(formSchema) }).meta({
  id: 'StoryName',
  description: 'A bearer of a name that is written in more than one form.',
}) satisfies z.ZodType<StoryName>

export const speakerOfStorySchema = z
  .object({
    id: z.string(),
    name: z.string().describe('the fullest form'),
    forms: z.array(formSchema),
    through: z.array(z.string()).describe('ids of speakers that passed on what it said'),
    points: z.number().int().describe('shown points that rest on it'),
  })
  .meta({ id: 'StorySpeaker', description: 'Whom claims of a story rest on.' }) satisfies z.ZodType<StorySpeaker>
