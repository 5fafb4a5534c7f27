import type { Fact, Outlet } from '../../domain/outlet.ts'
import { registrableDomain } from '../../text/hosts.ts'
import { assembleOutlet } from '../directory/assemble-outlet.ts'
import type { Said } from '../directory/directory.ts'
import { declaredSource } from '../directory/known-outlets.ts'
import { outletIdOf, sought } from '../directory/outlet-rows.ts'

/**
 * Of which outlet an article is as far as itself tells: the registrable domain of its address, else the id or the name of
 * its outlet. Undefined where it says nothing.
 */
export function saidOutletId({ url, outlet }: Pick<Said, 'url' | 'outlet'>): string | undefined {
  const domain = url === undefined ? undefined : registrableDomain(url)
  if (domain !== undefined) return domain
  if (outlet?.id !== undefined) return outletIdOf(outlet.id)
  return outlet && sought(outlet.name) !== '' ? sought(outlet.name).replaceAll(' ', '-') : undefined
}

/** The outlet that articles make where nothing else is known of it: what most of them say. */
export function saidOutlet(id: string, articles: readonly Said[]): Outlet {
  const source = declaredSource('')
  const said = (field: Fact['field'], values: readonly (string | undefined)[], most = 1): Fact[] =>
    commonest(values)
      .slice(0, most)
      .map(value => ({ field, value, source }))
  const domains = articles.flatMap(({ url }) => (url === undefined ? [] : (registrableDomain(url) ?? [])))
  const facts = [
    ...said(
      'name',
      articles.map(({ outlet }) => outlet?.name),
    ),
    ...said(
      'country',
      articles.map(({ country }) => country),
    ),
    ...said(
      'language',
      articles.map(({ language }) => (language === 'und' ? undefined : language.split('-', 1)[0])),
      5,
    ),
  ]
  return { ...assembleOutlet(id, facts, commonest(domains)), isDeclared: true }
}

/** Values by how often they are there, the one that is there first before others as common. */
function commonest(values: readonly (string | undefined)[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one).map(([value]) => value)
}
