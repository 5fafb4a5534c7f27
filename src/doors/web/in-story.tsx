/** The line above what is a part of a story; it leads back to the whole. */
export function InStory({ href, title }: { href: string | undefined; title: string | null }) {
  return (
    <p class="crumb">
      In the story{' '}
      <a href={href} dir="auto">
        {title}
      </a>
    </p>
  )
}
