/** One of the two markers with a panel of their own, or the others that the report alone can show. */
export type Marker = 14 | 16 | 'others'
