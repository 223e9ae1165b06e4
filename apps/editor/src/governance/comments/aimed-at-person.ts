const blaming =
  /\b(fail(?:ed|s|ing)?|ignor(?:ed|es|ing)|careless(?:ly)?|incompeten(?:t|ce)|bias(?:ed)?|lazy|naive|defensive|wrong|unprofessional|dishonest|lied|lies|refus(?:ed|es)|blam(?:e|ed|es|ing)|fault|neglig(?:ent|ence)|don[’']t understand|do not understand|should have known|should be ashamed)\b/i
const addressed = /\b(you|you[’']re|your|yours|yourself)\b/i

/**
 * Whether a comment reads as if it were about a person rather than the text (QM7): somebody is spoken to, or named, in a
 * sentence that finds fault. A hint to the writer and nothing more; it misses much and must never keep a comment back.
 */
export function aimedAtPerson(text: string, names: readonly string[]): boolean {
  return text
    .split(/(?<=[.!?])\s+|\n/)
    .some(sentence => blaming.test(sentence) && (addressed.test(sentence) || names.some(name => mentions(sentence, name))))
}

const mentions = (sentence: string, name: string): boolean => {
  const family = name.trim().split(/\s+/).at(-1) ?? ''
  return family.length > 2 && sentence.toLowerCase().includes(family.toLowerCase())
}
