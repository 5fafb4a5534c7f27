/** What the doctor found about one thing. */
export interface Finding {
  about: string
  /** `look`: nothing is broken, but somebody should know. */
  state: 'fine' | 'look' | 'wrong'
  says: string
  /** What to do about it. */
  next?: string
}

export const fine = (about: string, says: string): Finding => ({ about, state: 'fine', says })

export const look = (about: string, says: string, next: string): Finding => ({ about, state: 'look', says, next })

export const wrong = (about: string, says: string, next: string): Finding => ({ about, state: 'wrong', says, next })
