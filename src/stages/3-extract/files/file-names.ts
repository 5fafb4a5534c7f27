const NAMES =
  /\.(?:docx?|odt|rtf|pdf|txt|html?|indd|qxd|pages|tex|md|xlsx?|pptx?)$|^(?:microsoft word|untitled|document\d*|doc\d+|unbenannt|sans titre|sin título|без имени|print(?:ing)?|new document|title)\b|^[\w-]{0,40}\d{5,}[\w-]*$|^[\w.-]+_[\w.-]+$/i

/** True for a title that a program made of a file's name: it says nothing of the text. */
export const isFileName = (title: string): boolean => NAMES.test(title.trim())
