/** Lanes that take the same kind of work. While nothing is due they look in turn, so that many idle ones ask like one. */
export interface Shift {
  /** Resolves when it is this lane's turn to look, at the earliest `ms` after the last one; at once when woken or ended. */
  rest(ms: number): Promise<void>
  /** There was something to do: there may be more. */
  wake(): void
  /** Nobody rests any more. */
  end(): void
}

/** A shift that also ends when this signal comes. */
export function shiftUntil(stopped: AbortSignal): Shift {
  const resting: (() => void)[] = []
  let timer: NodeJS.Timeout | undefined
  let isEnded = stopped.aborted

  function next(ms: number): void {
    timer = setTimeout(() => {
      timer = undefined
      resting.shift()?.()
      if (resting.length > 0) next(ms)
    }, ms)
  }

  function wake(): void {
    clearTimeout(timer)
    timer = undefined
    for (const go of resting.splice(0)) go()
  }

  function end(): void {
    isEnded = true
    stopped.removeEventListener('abort', end)
    wake()
  }

  stopped.addEventListener('abort', end)
  return {
    async rest(ms) {
      if (isEnded) return
      await new Promise<void>(resolve => {
        resting.push(resolve)
        if (!timer) next(ms)
      })
    },
    wake,
    end,
  }
}
