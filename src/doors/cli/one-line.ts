/** Text from outside must not move the terminal's cursor or break out of its line. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
