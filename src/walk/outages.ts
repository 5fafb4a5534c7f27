import { AppError } from '../domain/app-error.ts'
import type { Cellar } from '../store/cellar.ts'

/** A cellar whose outages can be told from those of servers on the web: they are the failure of no subject. */
export function withOutages(cellar: Cellar): { cellar: Cellar; isOutage(error: unknown): boolean } {
  const outages = new WeakSet<object>()
  const note = (error: unknown): never => {
    if (error instanceof AppError && error.code === 'unavailable') outages.add(error)
    throw error
  }
  const watched = new Proxy(cellar, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function') return method
      return (...given: unknown[]) => {
        const answer: unknown = method.apply(target, given)
        return answer instanceof Promise ? answer.catch(note) : answer
      }
    },
  })
  return { cellar: watched, isOutage: error => typeof error === 'object' && error !== null && outages.has(error) }
}
