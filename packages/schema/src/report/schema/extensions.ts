import type { Extensions } from '@tiptap/core'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Subscript } from '@tiptap/extension-subscript'
import { Superscript } from '@tiptap/extension-superscript'
import { Text } from '@tiptap/extension-text'
import { Underline } from '@tiptap/extension-underline'
import type { DocumentKind } from '../../sync/index.ts'
import { StableIds } from '../ids/stable-ids.ts'
import { Bold } from '../marks/bold.ts'
import { Link } from '../marks/link.ts'
import { AcknowledgedDisagreement } from '../nodes/acknowledged-disagreement.ts'
import { Action } from '../nodes/action.ts'
import { Analysis } from '../nodes/analysis.ts'
import { Blockquote } from '../nodes/blockquote.ts'
import { BoardResponse } from '../nodes/board-response.ts'
import { CrossReference } from '../nodes/cross-reference.ts'
import { Document } from '../nodes/document.ts'
import { Finding } from '../nodes/finding.ts'
import { Footnote } from '../nodes/footnote.ts'
import { Heading } from '../nodes/heading.ts'
import { Headline } from '../nodes/headline.ts'
import { Image } from '../nodes/image.ts'
import { BulletList, ListItem, OrderedList } from '../nodes/lists.ts'
import { Recommendation } from '../nodes/recommendation.ts'
import { Table, TableCell, TableHeader, TableRow } from '../nodes/table.ts'
import { WholeParts } from '../normal/whole-parts.ts'

const plain: Extensions = [
  Document,
  Paragraph,
  Text,
  HardBreak,
  Heading,
  BulletList,
  OrderedList,
  ListItem,
  Blockquote,
  Table,
  TableRow,
  TableCell,
  TableHeader,
  Image,
  Footnote,
  CrossReference,
  Headline,
  Bold,
  Italic,
  Underline,
  Superscript,
  Subscript,
  Link,
  StableIds,
  WholeParts,
]

const parts: Record<DocumentKind, Extensions> = {
  report: [Finding, Analysis, Recommendation, AcknowledgedDisagreement],
  response: [BoardResponse, Action],
}

/**
 * The extensions that make a document of this kind, without any that needs a page: the editor adds its own, the server
 * makes a schema of them. Reviewers' parts exist only in the report, the Board's only in the response.
 */
export const reportExtensions = (kind: DocumentKind): Extensions => [...plain, ...parts[kind]]
