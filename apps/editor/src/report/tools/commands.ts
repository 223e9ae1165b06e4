// The schema's package brings these extensions; here only their commands are made known to the type checker.
import type {} from '@tiptap/extension-subscript'
import type {} from '@tiptap/extension-superscript'
import type {} from '@tiptap/extension-table'
import type {} from '@tiptap/starter-kit'
