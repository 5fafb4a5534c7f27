/** Particles that follow any syllable, longest first. */
const FREE =
  '에서부터 으로부터 에게서 에서는 에서도 까지의 에서의 에서 에게 에는 에도 까지 부터 께서 한테 보다 처럼 마다 들 의 에 도 만'.split(
    ' ',
  )
/** Those that follow a syllable with a final consonant, and those that follow one without. */
const CLOSED = '이라고 이라는 으로는 으로도 으로 이나 이며 은 이 을 과'.split(' ')
const OPEN = '라고 라는 로는 로도 로 는 가 를 와'.split(' ')
const ALL = [...FREE, ...CLOSED, ...OPEN]
/** Particles that follow one another. */
const MOST = 3
const SHORTEST = 2

const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
/** Final consonants of a syllable, with none as the first of them, and the one that 로 may follow. */
const FINALS = 28
const RIEUL = 8

/**
 * A Korean word without the particles at its end ("러시아에서는" is "러시아"), as far as the syllable before lets them stand
 * there and two syllables are left.
 */
export function withoutParticles(word: string): string {
  let bare = word
  for (let round = 0; round < MOST; round++) {
    const particle = particleOf(bare)
    if (particle === undefined) break
    bare = bare.slice(0, -particle.length)
  }
  return bare
}

function particleOf(word: string): string | undefined {
  return ALL.find(
    particle => word.length >= particle.length + SHORTEST && word.endsWith(particle) && mayFollow(word, particle),
  )
}

function mayFollow(word: string, particle: string): boolean {
  const syllable = word.charCodeAt(word.length - particle.length - 1)
  if (syllable < FIRST_SYLLABLE || syllable > LAST_SYLLABLE) return false
  const final = (syllable - FIRST_SYLLABLE) % FINALS
  if (particle.startsWith('로') && final === RIEUL) return true
  return !(final === 0 ? CLOSED : OPEN).includes(particle)
}
