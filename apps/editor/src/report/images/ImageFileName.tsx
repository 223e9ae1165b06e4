import type { Words } from '@candour/schema'
import { useQuery } from '@tanstack/react-query'
import type { Surface } from '../node-views/surface.ts'

interface ImageFileNameProps {
  words: Words
  imageId: string
  fileNameOf: Surface['imageFileName']
}

/** What the file of an image was called: nobody reads it in the report, but it is kept, and it may name somebody. */
export function ImageFileName({ words, imageId, fileNameOf }: ImageFileNameProps) {
  const t = words.editor.image
  const { data } = useQuery({
    queryKey: ['image-file-name', imageId],
    queryFn: () => fileNameOf(imageId),
    enabled: imageId !== '',
    retry: false,
    // The register may have changed meanwhile.
    gcTime: 0,
  })
  if (data === undefined || data.fileName === null) return null
  return (
    <div className="image-file-name">
      <p>{t.fileName(data.fileName)}</p>
      {data.identifying.length === 0 ? null : <p role="status">{t.fileNameLook(data.identifying)}</p>}
      <p className="quiet">{t.fileNameMeans}</p>
    </div>
  )
}
