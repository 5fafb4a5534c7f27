// Words that speak to a model, or that a model speaks in its own name or to the reader. Where an article has them they are not sent; where
// an answer has them they are not shown. News about models has none of them: they are orders, addresses and confessions.
import type { CheckWords } from './check-words.ts'
import { type Fault, fault } from './finding.ts'
import type { Unit } from './read-unit.ts'

/** Marks of a prompt, whatever the language. */
const MARKS: readonly RegExp[] = [
  /^\s*(?:system|assistant|user|human|developer|note|an den assistenten|à l’assistant|al asistente)\s*:/i,
  /\[\/?(?:INST|SYS|SYSTEM)\]|<<\/?SYS>>|<\|[^|>]{1,40}\|>|<\/?[a-z_]{2,30}>|```|#{3,}/i,
]

/** Addresses to which a reader could be sent. */
const ADDRESSES: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)\S+/i,
  /[\w.+-]+@[\w-]+\.\w+/,
  /(?<![\p{L}\d.])[\w-]{2,}\.(?:com|org|net|info|biz|io|app|shop|example|xyz|ru|cn)(?![\p{L}\d])/iu,
  /(?<!\d)\+\d[\d ()-]{6,}\d/,
]

/** What is said to models, by language. */
const ORDERS: readonly RegExp[] = [
  // English
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.]{0,40}\b(?:instructions?|prompts?|rules?|guidelines|above|previous(?:ly)?|directions)\b/i,
  /\b(?:system|hidden|secret|initial) prompt\b|\b(?:print|reveal|show|repeat|output)\b[^.]{0,20}\b(?:your|the) (?:prompt|instructions)\b/i,
  /\b(?:if you are|as|you are(?: now)?|note to|dear|attention|hey) (?:an? |any |all )?(?:AI|A\.I\.|language model|LLM|chatbot|assistant|bot|model)s?\b/i,
  /\byou are now\b|\bfrom now on\b[^.]{0,30}\b(?:answer|reply|respond|refuse|you|write|say)\b|\banswer only (?:in|with)\b|\bnew task\b/i,
  /\b(?:when|while|before) (?:you )?summari[sz]\w+\b|\b(?:in|of|to) (?:your|the) summary\b|\badd the (?:sentence|line|words)\b|\btell (?:the|your) readers?\b/i,
  /\b(?:AI|language model|LLM)s?(?: systems?| assistants?| models?)?\b[^.]{0,12}[:,][^.]{0,30}\b(?:please|must|should|recommend|write|say|add)\b/i,
  /\b(?:please )?(?:subscribe to|sign up (?:for|to)|share this (?:article|story|page)|click (?:here|on)|donate (?:now|today)|follow us)\b|\bclaim (?:a|your) prize\b|\bfive stars\b/i,
  // German
  /(?:ignorier|vergiss|vergesst|missacht|überge?h)\p{L}*[^.]{0,40}(?:anweisung|regel|vorgabe|prompt|anleitung|oben|bisherig)/iu,
  /system-?prompts?|(?:gib|zeig|nenne|druck)\p{L}*[^.]{0,20}(?:deine|ihre) (?:anweisung|anleitung)/iu,
  /wenn du ein[^.]{0,12}(?:sprachmodell|ki|modell|assistent|bot)|als (?:ki|sprachmodell)|hinweis an (?:alle )?(?:ki|sprachmodell)|du bist (?:jetzt|nun|ab)/iu,
  /antworte (?:ab|nur|von)|(?:in|am ende) deine[rs]? zusammenfassung|(?:füge|schreibe?) (?:den satz|am ende|hinzu)|sag(?:e)? (?:den|deinen) lesern|bitte die leser/iu,
  /abonnieren sie|jetzt (?:abonnieren|spenden|anmelden)|spenden sie|klicken sie|teilen sie (?:diesen|den)|wählt (?:die|den|das)\b/iu,
  // French
  /(?:ignore|oublie|néglige|contourne)\p{L}*[^.]{0,40}(?:instructions?|consignes?|règles?|prompt|ci-dessus|précédent)/iu,
  /prompt système|(?:affiche|montre|révèle|répète)\p{L}*[^.]{0,20}(?:tes|vos|ton|votre) (?:instructions|consignes|prompt)/iu,
  /si (?:tu es|vous êtes) (?:un|une)[^.]{0,12}(?:modèle|ia|assistant|robot)|en tant (?:qu’|que |qu')(?:ia|modèle)|note (?:à|aux) (?:systèmes|modèles|l’ia|ia)|tu es maintenant|vous êtes maintenant/iu,
  /réponds? (?:désormais|uniquement|seulement)|répondez (?:désormais|uniquement)|(?:de|à la fin de) (?:ton|votre) résumé|ajoute[rz]? (?:la phrase|à la fin)|dis(?:-le)? aux lecteurs|demande aux lecteurs/iu,
  /abonnez-vous|faites un don|cliquez|partagez cet|inscrivez-vous|votez pour/iu,
  // Spanish
  /(?:ignor|olvid|omit|desatiend)\p{L}*[^.]{0,40}(?:instruccion|reglas?|indicacion|prompt|anterior|de arriba)/iu,
  /mensaje de sistema|prompt del sistema|(?:muestra|revela|imprime|repite)\p{L}*[^.]{0,20}(?:tus|sus) (?:instrucciones|indicaciones)/iu,
  /si eres un[^.]{0,12}(?:modelo|ia|asistente)|como (?:ia|modelo de lenguaje)|nota (?:para|a) (?:los )?(?:sistemas|modelos|la ia)|(?:ahora eres|eres ahora)/iu,
  /responde (?:a partir|solo|únicamente|desde)|(?:al final )?de tu resumen|añade (?:la frase|al final)|di(?:le)? a los lectores|pide a los lectores/iu,
  /suscríb\p{L}+|done (?:hoy|ahora)|haga clic|haz clic|comparta este|comparte este|vote por|votad/iu,
]

/** What a model says of itself and of its work. */
const CONFESSIONS: readonly RegExp[] = [
  /\b(?:as an? |i am an? )?(?:AI|language) (?:language )?model\b[^.]{0,20}\b(?:i|cannot|can't|unable)\b|\bi(?:’|')?(?: a)?m sorry\b|\bi cannot\b/i,
  /\b(?:the|my|these) (?:passages?|instructions?|prompt)\b[^.]{0,30}\b(?:say|says|ask|asks|state|do not|don't|mention|provide)\b/i,
  /\bhere is (?:the|a|your) summary\b|\bin summary\b|\bthis summary\b|\bthis (?:article|outlet|newspaper|page|passage) (?:deserves|is the|tells|says)\b/i,
  /meine anweisung|diese zusammenfassung|als (?:ki|sprachmodell)|mes (?:instructions|consignes)|ce résumé|mis instrucciones|este resumen/iu,
]

/** True for words of an article that speak to a model, or to a reader in order to make it do something. */
export const speaksToModel = (text: string): boolean => [...MARKS, ...ORDERS].some(pattern => pattern.test(text))

/** What in a sentence does not speak of the news, outside quotations. */
export function checkInstruction({ text, quotes }: Unit, words: CheckWords): Fault | undefined {
  const own = withoutQuotes(text, quotes)
  const found = [...MARKS, ...ADDRESSES, ...ORDERS, ...CONFESSIONS].map(pattern => pattern.exec(own)?.[0]).find(Boolean)
  if (found !== undefined) return fault('instruction', `“${found.trim()}” is no news.`)
  const person = words.persons.exec(own)?.[0]
  return person === undefined
    ? undefined
    : fault('instruction', `“${person.trim()}” speaks to somebody, outside a quotation.`)
}

function withoutQuotes(text: string, quotes: Unit['quotes']): string {
  return quotes.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}“”${rest.slice(end)}`, text)
}
