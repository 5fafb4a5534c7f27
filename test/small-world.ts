import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const SITE = 'https://gull.example'

export const pageOf = (title: string, date: string, paragraphs: string[]): string =>
  `<!doctype html><html lang="en"><head><title>${title} - The Gull</title><meta property="og:site_name" content="The Gull">` +
  `<meta property="article:published_time" content="${date}"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>` +
  `${paragraphs.map(text => `<p>${text}</p>`).join('')}</article></body></html>`

const feedOf = (paths: string[]): string =>
  `<rss version="2.0"><channel><title>The Gull</title><link>${SITE}/</link>${paths
    .map(path => `<item><title>${path}</title><link>${SITE}/${path}</link></item>`)
    .join('')}</channel></rss>`

const SANK = [
  'At least 12 people were killed when the ferry Gannet sank off Port Merrow on Sunday, the coast guard said.',
  'The ship went down in heavy seas two kilometres from the harbour mouth, shortly after it had left for the island of Sule.',
  '“We searched all night and we will search again in the morning,” said Mara Ellund, the harbour master of Port Merrow.',
]
const FLOOD = [
  'Nine houses were lost when the river Teld flooded the mountain village of Orrin on Thursday, said its mayor, Ilse Brandt.',
  'The river had been rising for days after a warm week melted the snow on the high pastures above the valley of the Teld.',
  'Villagers spent the night in the school, where the fire brigade had put up beds and a kitchen for two hundred people.',
]

/** A folder with an invented world of two rounds: two events, a dead page, a page that is changed in silence. */
export async function smallWorld(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stemma-world-'))
  const revised = SANK.map(text => text.replace('At least 12', 'At least 14'))
  const files: Record<string, string> = {
    'feed-1.xml': feedOf(['sank', 'dead']),
    'feed-2.xml': feedOf(['sank', 'flood']),
    'sank-1.html': pageOf('Ferry sinks off Port Merrow', '2026-03-02T08:00:00+01:00', SANK),
    'sank-2.html': pageOf('Ferry sinks off Port Merrow', '2026-03-02T08:00:00+01:00', revised),
    'flood.html': pageOf('Flood takes nine houses in Orrin', '2026-04-10T08:00:00+02:00', FLOOD),
    'world.json': JSON.stringify({
      name: 'A small world',
      notice: 'Everything here is invented.',
      countries: {},
      outlets: [],
      rounds: [
        {
          at: '2026-03-02T12:00:00Z',
          feeds: { [`${SITE}/feed`]: 'feed-1.xml' },
          pages: { [`${SITE}/sank`]: 'sank-1.html', [`${SITE}/dead`]: { status: 404 } },
        },
        {
          at: '2026-04-11T12:00:00Z',
          feeds: { [`${SITE}/feed`]: 'feed-2.xml' },
          pages: { [`${SITE}/sank`]: 'sank-2.html', [`${SITE}/flood`]: 'flood.html' },
        },
      ],
    }),
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}
