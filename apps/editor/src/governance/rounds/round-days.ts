import { Day, type Words } from '@candour/schema'

type Days = Readonly<Record<string, string>>

/** The days that a round may be given, as the server takes them: neither past, the last not before the first. */
export function roundDayRules(t: Words['governance']['rounds'], today: string) {
  const aDayToCome = (value: string): string | null => {
    if (!Day.safeParse(value).success) return t.dayNeeded
    return value < today ? t.dayPast : null
  }
  return {
    opensOn: aDayToCome,
    closesOn: (value: string, { opensOn = '' }: Days): string | null =>
      aDayToCome(value) ?? (value < opensOn ? t.daysInOrder : null),
  }
}
