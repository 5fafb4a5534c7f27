import type { OutletName } from '../../domain/coverage.ts'
import { hasPage, isUntold } from '../../views/untold-outlets.ts'

/** Names of countries that only exist in an invented world. */
export type Countries = Readonly<Record<string, string>>

/** A name that leads to the page of an outlet or an owner. */
export function Named({ to, id, name, lang }: { to: 'outlets' | 'owners'; id: string; name: string; lang?: string }) {
  return (
    <a href={`/${to}/${encodeURIComponent(id)}`} lang={lang}>
      <bdi>{name}</bdi>
    </a>
  )
}

/** An outlet that told a story: it leads to its page where it has one, and where it is not known that is said. */
export function ToldBy({ outlet, withLinks = true }: { outlet: OutletName; withLinks?: boolean }) {
  if (withLinks && hasPage(outlet.id)) return <Named to="outlets" id={outlet.id} name={outlet.name} />
  return (
    <>
      <bdi>{outlet.name}</bdi>
      {isUntold(outlet) && <span class="meta"> outlet not known</span>}
    </>
  )
}

/** Words that lead out of here where there is an address of the web, else the words alone. */
export function Outward({ url, words, lang }: { url: string | null; words: string; lang?: string }) {
  if (url === null) return <bdi lang={lang}>{words}</bdi>
  return (
    <a href={url} rel="noreferrer noopener nofollow" lang={lang}>
      <bdi>{words}</bdi>
    </a>
  )
}
