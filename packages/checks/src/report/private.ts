import { type DocumentCheck, look, placeAt, speaksFor } from '../check/scene.ts'
import type { Signal } from '../signal.ts'

const question = 'QM14.2'

/** QM14.2, as far as images go: what an image shows is nowhere else in the text. */
export const imagesDescribed: DocumentCheck = ({ words, report }) => {
  const { images } = report.outline
  const signals: Signal[] = []
  for (const { leaf, it } of images) {
    const where = placeAt(report, leaf, it.id)
    if (it.fileName) {
      const message = words.image_description_is_file_name()
      signals.push(look({ code: 'image_description_is_file_name', question, message, where }))
    }
    if (it.described) continue
    signals.push(look({ code: 'image_without_description', question, message: words.image_without_description(), where }))
  }
  const [first] = images
  if (first !== undefined && signals.length === 0) {
    const where = placeAt(report, first.leaf, first.it.id)
    signals.push(speaksFor({ code: 'images_described', question, message: words.images_described(), where }))
  }
  return signals
}

/** QM14.2: what a file says of itself goes wherever it goes. */
export const fileProperties: DocumentCheck = ({ words, report, fileProperties: properties }) =>
  Object.entries(properties).flatMap(([name, value]) =>
    value.trim() === ''
      ? []
      : [look({ code: 'file_property_kept', question, message: words.file_property_kept(name), where: placeAt(report, 0, '') })],
  )
