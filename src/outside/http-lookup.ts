import { lookup } from 'node:dns/promises'

/** Every address of a name. Rejects with the resolver's error (`code` ENOTFOUND, EAI_AGAIN …). */
export type Lookup = (host: string) => Promise<{ address: string; family: number }[]>

/** The platform's resolver blocks one of four threads for each name, which files and unpacking need too. */
const AT_ONCE = 2

/** The platform's resolver, with its hosts file, asked for few names at one time. */
export const everyAddress: Lookup = few(host => lookup(host, { all: true }), AT_ONCE)

/** The same resolver, asked for at most `most` names at one time; the others wait in order. */
export function few(ask: Lookup, most: number): Lookup {
  const waiting: (() => void)[] = []
  let running = 0
  return async host => {
    if (running >= most) await new Promise<void>(resolve => waiting.push(resolve))
    else running += 1
    try {
      return await ask(host)
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
