/** Names of metas that state a day, the surest first. */

export const PUBLISHED_METAS =
  'article:published_time og:article:published_time og:published_time article:published published_time datepublished publishdate publish-date publish_date pubdate pub_date publication_date publication-date date.issued dc.date.issued dcterms.issued sailthru.date parsely-pub-date article.published article_date_original originalpublicationdate cxenseparse:recs:publishtime cxenseparse:publishtime rnews:datepublished bt:pubdate displaydate article:post_date date_published published-date published citation_publication_date og:pubdate analytics.publishdate'.split(
    ' ',
  )
/** The document's day, by the habits of libraries: of its making, or of its last saving. A day shown to readers is better. */
export const DOCUMENT_METAS =
  'dc.date dcterms.date dc.date.created dcterms.created dcterms.available date created article.created citation_date datecreated'.split(
    ' ',
  )
export const MODIFIED_METAS =
  'article:modified_time og:updated_time datemodified dc.date.modified dcterms.modified last-modified lastmod article.updated updated_time revised'.split(
    ' ',
  )
