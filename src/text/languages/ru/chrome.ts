import type { ChromeTable } from '../tables/chrome.ts'

export const chrome: ChromeTable = {}
