/** Text from outside must not move the terminal's cursor or break out of its line. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()

/** The same, with the spaces that it begins with. */
export const indentedLine = (text: string): string => /^ */.exec(text)![0] + oneLine(text)
