import { languageTable } from '../../text/languages/language.ts'
import { words } from '../../text/words.ts'
import { remembered } from './memo.ts'
import { type SpeakerForm, speakerForm } from './speaker-form.ts'
import type { Standing } from './standing.ts'

/** A form of the story with the articles that have it. */
export interface Told extends SpeakerForm {
  articles: ReadonlySet<string>
  /** Raised whenever other articles have it. */
  version: number
}

/** What one article tells of who speaks, and of persons whose role it gives. */
export interface Listing {
  articleId: string
  forms: readonly SpeakerForm[]
  /** Persons' names with the nouns of their roles: "lawmaker". */
  roles: readonly { name: SpeakerForm; words: string; nouns: readonly string[] }[]
}

const listing = remembered(({ article, claims }: Standing): Listing => {
  const names = new Set(claims.flatMap(({ speaker }) => (speaker ? [speaker.name, ...(speaker.through ?? [])] : [])))
  const form = (name: string) => speakerForm(name, article.language) ?? []
  const { roles } = languageTable(article.language).names
  const told = claims.filter(({ kind, role }) => kind === 'name' && role !== undefined)
  return {
    articleId: article.id,
    forms: [...names].flatMap(form),
    roles: told.flatMap(({ bearer, value, role }) =>
      [form(String(bearer ?? value))].flat().map(name => ({
        name,
        words: role!.text,
        nouns: words(role!.text)
          .map(({ text }) => text.toLowerCase())
          .filter(word => roles.has(word)),
      })),
    ),
  }
})

/** The articles that have one form, by how their language lets it be read. */
type Readings = Map<string, { form: SpeakerForm; articles: Set<string> }>

/** The forms of a growing story, kept as articles come and go. The order of the articles does not matter. */
export class ToldForms {
  readonly #listings = new Map<string, Listing>()
  readonly #readings = new Map<string, Readings>()
  readonly #byName = new Map<string, Told>()
  #forms: Told[] = []

  /** By article id. */
  get listings(): ReadonlyMap<string, Listing> {
    return this.#listings
  }

  get byName(): ReadonlyMap<string, Told> {
    return this.#byName
  }

  /** Every form, in an order of their own. */
  get forms(): readonly Told[] {
    return this.#forms
  }

  /** Takes the story as it stands now. */
  update(standings: readonly Standing[]): void {
    const here = new Map(standings.map(standing => [standing.article.id, listing(standing)]))
    const touched = new Set<string>()
    for (const [id, known] of this.#listings) if (here.get(id) !== known) this.#leave(known, touched)
    for (const [id, now] of here) if (!this.#listings.has(id)) this.#enter(now, touched)
    for (const name of touched) this.#retell(name)
    if (touched.size > 0) this.#forms = this.#sorted()
  }

  #leave(gone: Listing, touched: Set<string>): void {
    this.#listings.delete(gone.articleId)
    for (const { name } of formsIn(gone)) {
      touched.add(name)
      const readings = this.#readings.get(name)!
      for (const [how, { articles }] of readings) {
        articles.delete(gone.articleId)
        if (articles.size === 0) readings.delete(how)
      }
    }
  }

  #enter(come: Listing, touched: Set<string>): void {
    this.#listings.set(come.articleId, come)
    for (const form of formsIn(come)) {
      touched.add(form.name)
      let readings = this.#readings.get(form.name)
      if (!readings) this.#readings.set(form.name, (readings = new Map()))
      const how = `${form.kind} ${form.key} ${form.head} ${form.ofState}`
      const known = readings.get(how)
      if (known) known.articles.add(come.articleId)
      else readings.set(how, { form, articles: new Set([come.articleId]) })
    }
  }

  // As most articles' languages read it.
  #retell(name: string): void {
    const readings = [...(this.#readings.get(name) ?? [])]
    if (readings.length === 0) {
      this.#readings.delete(name)
      this.#byName.delete(name)
      return
    }
    readings.sort(([a, one], [b, other]) => other.articles.size - one.articles.size || compared(a, b))
    const [[, { form, articles }], ...others] = readings
    const all = others.length === 0 ? articles : new Set(readings.flatMap(([, reading]) => [...reading.articles]))
    this.#byName.set(name, { ...form, articles: all, version: (this.#byName.get(name)?.version ?? 0) + 1 })
  }

  // What stood in order before is in order still, so that sorting is quick.
  #sorted(): Told[] {
    const before = this.#forms.flatMap(({ name }) => this.#byName.get(name) ?? [])
    const known = new Set(before.map(({ name }) => name))
    const come = [...this.#byName.values()].filter(({ name }) => !known.has(name))
    return [...before, ...come].sort((a, b) => compared(a.key, b.key) || compared(a.name, b.name))
  }
}

function formsIn({ forms, roles }: Listing): SpeakerForm[] {
  return [...forms, ...roles.map(({ name }) => name)]
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
