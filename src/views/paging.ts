/** One page of a list. */
export interface PageOf<T> {
  items: T[]
  /** From 1. */
  page: number
  pages: number
  /** Items of the whole list. */
  total: number
}

/** Page `number` of a list, `size` items each; the last one where there are not so many. */
export function pageOf<T>(list: readonly T[], number: number, size: number): PageOf<T> {
  const pages = Math.max(1, Math.ceil(list.length / size))
  const page = Math.min(Math.max(1, number), pages)
  return { items: list.slice((page - 1) * size, page * size), page, pages, total: list.length }
}
