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

/** Words that lead out of here where there is an address of the web, else the words alone. */
export function Outward({ url, words, lang }: { url: string | null; words: string; lang?: string }) {
  if (url === null) return <bdi lang={lang}>{words}</bdi>
  return (
    <a href={url} rel="noreferrer noopener nofollow" lang={lang}>
      <bdi>{words}</bdi>
    </a>
  )
}
