import { type DocumentCheck, look, placeAt, speaksFor } from '../check/scene.ts'
import type { Signal } from '../signal.ts'

const question = 'QM14.2'

/** QM14.2, as far as images go: what an image shows is nowhere else in the text. */
export const imagesDescribed: DocumentCheck = ({ words, report }) => {
  const { images } = report.outline
  const signals: Signal[] = []
  for (const { leaf, it } of images) {
    if (it.described) continue
    const where = placeAt(report, leaf, it.id)
    signals.push(look({ code: 'image_without_description', question, message: words.image_without_description(), where }))
  }
  const [first] = images
  if (first !== undefined && signals.length === 0) {
    const where = placeAt(report, first.leaf, first.it.id)
    signals.push(speaksFor({ code: 'images_described', question, message: words.images_described(), where }))
  }
  return signals
}
