import { BulletList as PlainBulletList, ListItem as PlainListItem, OrderedList as PlainOrderedList } from '@tiptap/extension-list'

// '*' where Tiptap has '+': two people who each delete one of the last two items leave an empty list behind.
export const BulletList = PlainBulletList.extend({ content: 'listItem*' })
export const OrderedList = PlainOrderedList.extend({ content: 'listItem*' })
export const ListItem = PlainListItem.extend({ content: '(paragraph | block)*' })
