import type { MqmCategory, Severity } from '../model/mqm.ts'
import { customCategory, isMqmCategory, MQM_CATEGORIES, SEVERITIES } from '../model/mqm.ts'

/*
 * Names of categories in data of others: the set of WMT and Anthea (from 2020 on), that of WMT21 for talks, and plain
 * names of subtypes. What is known under no name becomes a category of the reviewer's own, so that nothing is lost.
 */
const NAMES: Readonly<Record<string, MqmCategory>> = {
  'accuracy/creative reinterpretation': 'accuracy/overtranslation',
  'accuracy/source language fragment': 'accuracy/untranslated',
  'accuracy/untranslated text': 'accuracy/untranslated',
  'fluency/inconsistency': 'style/inconsistent-style',
  'fluency/grammar': 'linguistic-conventions/grammar',
  'fluency/register': 'style/language-register',
  'fluency/spelling': 'linguistic-conventions/spelling',
  'fluency/punctuation': 'linguistic-conventions/punctuation',
  'fluency/character encoding': 'linguistic-conventions/character-encoding',
  'style/unnatural or awkward': 'style/awkward-style',
  'style/awkward': 'style/awkward-style',
  'style/bad sentence structure': 'style/awkward-style',
  'style/archaic or obscure word choice': 'style/unidiomatic-style',
  'terminology/inappropriate for context': 'terminology/wrong-term',
  'terminology/inconsistent': 'terminology/inconsistent-use',
  'locale convention/address format': 'locale-conventions/address-format',
  'locale convention/date format': 'locale-conventions/date-format',
  'locale convention/currency format': 'locale-conventions/currency-format',
  'locale convention/telephone format': 'locale-conventions/telephone-format',
  'locale convention/time format': 'locale-conventions/time-format',
  'non-translation': 'linguistic-conventions/unintelligible',
  'non-translation!': 'linguistic-conventions/unintelligible',
}

/** "Linguistic conventions/Grammar", "Fluency / Grammar", "style/awkward-style" → a category. Null for an empty name. */
export function readCategory(name: string): MqmCategory | null {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
  if (plain === '') return null
  const known = NAMES[plain]
  if (known !== undefined) return known
  const ours = plain.replaceAll(' ', '-')
  if (isMqmCategory(ours)) return ours
  const bySubtype = MQM_CATEGORIES.filter((category) => category.split('/')[1] === ours)
  return bySubtype.length === 1 ? bySubtype[0]! : customCategory(plain)
}

export function readSeverity(name: string): Severity | null {
  const plain = name.trim().toLowerCase()
  return SEVERITIES.find((severity) => severity === plain) ?? null
}
