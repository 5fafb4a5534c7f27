/** Words from outside without what a terminal would obey: control characters could move its cursor or hide what stands there. */
export const shown = (text: string): string => text.replace(/(?!\n|\t)\p{Cc}/gu, '')
