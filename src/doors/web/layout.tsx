import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'

interface LayoutProps {
  title: string
  notice: string | null
  /** Language of the page's own words. */
  children?: Child
  /** Address of the same view as JSON. */
  json?: string
  /** Where the stylesheet is inlined: a page that must work from a file. */
  styles?: string
}

/** By what a page that we wrote is known. */
export const GENERATOR = 'Stemma'

/** The frame of every page: works without scripts and without styles. */
export function Layout({ title, notice, children, json, styles }: LayoutProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content={GENERATOR} />
        <meta name="robots" content="noindex, noarchive" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === 'Stemma' ? title : `${title} · Stemma`}</title>
        {styles === undefined ? <link rel="stylesheet" href="/style.css" /> : <style>{raw(styles)}</style>}
        {json && <link rel="alternate" type="application/json" href={json} />}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        {notice && (
          <p class="notice" role="note">
            {notice}
          </p>
        )}
        {styles === undefined && <Masthead />}
        <main id="main">{children}</main>
        <footer>
          <p>Nothing stands here that no source says. Every statement opens the words it rests on.</p>
          {json && (
            <p>
              <a href={json}>This page as JSON</a>
            </p>
          )}
        </footer>
      </body>
    </html>
  )
}

function Masthead() {
  return (
    <header class="masthead">
      <a class="wordmark" href="/">
        Stemma
      </a>
      <nav aria-label="Pages">
        <a href="/">Stories</a>
        <a href="/gaps">Gaps</a>
        <a href="/outlets">Outlets</a>
        <a href="/lenses">Lenses</a>
        <a href="/feeds">Feeds</a>
        <a href="/decisions">Decisions</a>
        <a href="/work">Work</a>
      </nav>
    </header>
  )
}

/** A whole document as a string. */
export function documentOf(page: Child): string {
  return `<!doctype html>${String(page)}`
}
