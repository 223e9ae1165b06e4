import type { ProblemReason } from '../contract/index.ts'
import type { Terms } from '../terminology/index.ts'

/** What a refusal says: what was asked, why it was refused, what can be done. */
export const problemWords = (t: Terms) => ({
  sentences: {
    'sign-in-needed': 'Please sign in. Your session may have ended.',
    'not-a-member': 'You do not belong to this review, or there is no such review.',
    'role-may-not': 'Your role does not include this.',
    'not-yet-shared': `The ${t.report} is not yet shared with ${t.board}. The ${t.leadReviewer} opens it when it is ready.`,
    'not-oneself': 'Nobody changes their own role or removes themselves. Please ask another person who may.',
    'lead-only': `Only a ${t.leadReviewer} can make or change a ${t.leadReviewer}.`,
    'not-yours': 'Only the person who raised this can do that.',
    'own-proposal': 'Nobody accepts wording they proposed themselves.',

    finalised: 'This has been finalised, so nothing in it can be changed. Whoever finalised it can reopen it, with the reason.',

    'wrong-origin': 'This request came from another site and was not carried out.',
    'not-found': 'This is not here, or no longer here.',
    'unknown-route': 'There is nothing at this address.',
    malformed: 'Part of what was sent could not be understood. Please check it and send it again.',
    'not-json': 'What was sent is not valid JSON.',
    'wrong-media-type': 'This kind of file or content is not accepted here.',
    'too-large': 'What was sent is larger than is accepted here.',
    'too-many': 'There were too many attempts. Please wait a little and try again.',

    'code-wrong': 'This code is wrong, has been used or has expired. Please check it, or ask for a new one.',
    'link-spent': 'This link has been used or has expired. Please ask for a new one.',
    'already-claimed': 'The first administrator has already been appointed. Please ask them to add you.',
    'person-exists': 'A person with this e-mail address is already here.',

    'invitation-spent': 'This invitation has been accepted or withdrawn, or has expired. Please ask for a new one.',
    'already-member': 'This person already belongs to the review. A person has one role in a review.',
    'already-invited': 'This address has already been invited. Withdraw that invitation first to change it.',
    'last-lead': `A review needs a ${t.leadReviewer}. Please appoint another one first.`,

    'report-unreadable': `Part of the ${t.report} could not be read, so nothing was done with it. Nothing has been lost; please tell the person who runs this service.`,

    'version-changed':
      'The text has changed since you looked at it, so nothing was signed or finalised. Please look at what has changed, and decide again.',
    'not-your-turn': 'Others sign before you: the signatures are given in the agreed order. Please wait for theirs.',
    'already-signed': 'You have already signed exactly this text.',
    'stands-in-the-way': 'Something still stands in the way of finalising. The list of signatures says what.',
    'not-finalised': 'This is not finalised, so there is nothing to reopen.',

    'docx-not-word': 'This is not a Word document. Please choose a file that Word has saved as .docx.',
    'docx-encrypted':
      'This Word document is protected with a password and cannot be read. Please open it in Word, remove the password, save it and try again.',
    'docx-old-format':
      'This file is in the old Word format (.doc). Please open it in Word, save it as .docx and choose the new file.',
    'docx-broken':
      'This Word document is damaged and cannot be read. Please open it in Word, let Word repair it, save it as a new .docx file and try again.',
    'docx-unsafe':
      'This file is made in a way that no Word document is, so it was not opened. If it came from somebody else, please ask them about it.',
    'docx-too-large':
      'This Word document is larger than can be read here. Large pictures are often the reason: please shrink them in Word, or divide the document.',
    'docx-too-demanding':
      'Reading this Word document took more time or memory than is allowed, so it was stopped. Please divide the document, or save it in Word as a new .docx file.',
    'suggestion-unknown':
      'The suggestions you accepted do not belong to this file. Please look at the preview again and choose once more.',
    'image-unreadable': 'This image cannot be read. Images can be PNG, JPEG, WebP or GIF.',
    'image-too-many-pixels': 'This image has more pixels than can be kept here. Please make it smaller and try again.',

    'page-not-built': 'The page has not been built yet. Please start the service with “npm start”.',
    'storage-unavailable': 'The server cannot store anything at the moment. Please try again shortly.',
    failed: 'Something went wrong on the server. Nothing was changed; please try again.',
  } satisfies Record<ProblemReason, string>,
})
