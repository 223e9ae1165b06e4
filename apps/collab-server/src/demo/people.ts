import type { Role } from '@candour/schema'

/** The invented people of the demonstration. Two of them look after the installation as well. */
export interface DemoPerson {
  email: string
  name: string
  role: Role | null
  agency: string
  administrator: boolean
}

const person = (name: string, role: Role | null, agency: string, administrator = false): DemoPerson => ({
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
  name,
  role,
  agency,
  administrator,
})

export const demoLead = person('Marianne Okafor', 'lead-reviewer', 'Independent')
export const demoPeople: readonly DemoPerson[] = [
  demoLead,
  person('Gareth Pugh', 'review-team', 'Community health'),
  person('Farida Rahman', 'review-team', 'Children’s social care'),
  person('Judith Ellery', 'peer-reviewer', 'Independent'),
  person('Desmond Achebe', 'board-chair', 'Independent chair'),
  person('Siobhan Kerr', 'board-member', 'Police'),
  person('Tomasz Nowak', 'board-member', 'Education'),
  person('Hannah Lister', 'board-manager', 'Board business unit', true),
  person('Priya Nair', null, 'Information services', true),
]
