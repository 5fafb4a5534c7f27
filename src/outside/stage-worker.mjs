// A worker thread has its own loader: this file teaches it TypeScript, whatever started the process.
import { register } from 'tsx/esm/api'

register()
await import('./stage-worker.ts')
