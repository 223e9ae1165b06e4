import { type DocumentKind, may, type Review, type Words } from '@candour/schema'
import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconDownload, IconFileTypeDocx, IconJson } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { call, complained, said, sentenceOf, useAsker } from '../../shell/index.ts'
import { saveFile } from './save-file.ts'
import './export.css'

interface Wanted {
  kind: DocumentKind
  format: 'docx' | 'json'
}
const formats = ['docx', 'json'] as const
const icons = { docx: IconFileTypeDocx, json: IconJson }

/** Taking report and response out as files; only what this person may take out is offered. */
export function ExportMenu({ review, words }: { review: Review; words: Words }) {
  const t = words.publishing.export
  const asker = useAsker(review)
  const take = useMutation({
    mutationFn: async ({ kind, format }: Wanted) => {
      const given = { params: { review: review.id }, query: { format } }
      const file = await (kind === 'report' ? call('report.export', given) : call('response.export', given))
      return { ...file, fallback: `${kind}-${review.id}.${format}` }
    },
    onMutate: () => said(t.preparing),
    onSuccess: ({ bytes, fileName, fallback }) => saveFile(bytes, fileName ?? fallback),
    onError: error => complained(sentenceOf(error), { title: t.failed }),
  })
  const kinds = (['report', 'response'] as const).filter(kind => may(asker, `${kind}.export`, { opening: review.opening }))
  if (kinds.length === 0) return null
  return (
    <Menu position="bottom-end" withinPortal>
      <Tooltip label={t.menu}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.menu} loading={take.isPending}>
            <IconDownload size={20} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        {kinds.map((kind, at) => [
          at === 0 ? null : <Menu.Divider key={`${kind}-rule`} />,
          <Menu.Label key={kind}>{t[kind]}</Menu.Label>,
          ...formats.map(format => {
            const Icon = icons[format]
            const name = format === 'docx' ? t.asDocx : t.asJson
            return (
              <Menu.Item
                key={`${kind}-${format}`}
                leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
                aria-label={t.label(t[kind], name)}
                onClick={() => take.mutate({ kind, format })}
              >
                {name}
                <span className="export-hint">{format === 'docx' ? t.asDocxHint : t.asJsonHint}</span>
              </Menu.Item>
            )
          }),
        ])}
        <Menu.Divider />
        <p className="export-recorded">{t.recorded}</p>
      </Menu.Dropdown>
    </Menu>
  )
}
