import type { PageOf } from '../../views/paging.ts'

interface PagerProps {
  /** What the pages are of, for who hears them. */
  of: string
  list: Pick<PageOf<unknown>, 'page' | 'pages'>
  href: (page: number) => string
}

/** The way to the other pages of a list. */
export function Pager({ of, list: { page, pages }, href }: PagerProps) {
  if (pages <= 1) return null
  return (
    <nav class="pages" aria-label={`Pages of ${of}`}>
      {page > 1 && (
        <>
          <a href={href(1)}>first</a>{' '}
          <a rel="prev" href={href(page - 1)}>
            previous
          </a>{' '}
        </>
      )}
      <span>
        page {page} of {pages}
      </span>
      {page < pages && (
        <>
          {' '}
          <a rel="next" href={href(page + 1)}>
            next
          </a>{' '}
          <a href={href(pages)}>last</a>
        </>
      )}
    </nav>
  )
}
