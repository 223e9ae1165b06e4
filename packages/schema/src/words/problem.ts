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
    'own-comment': 'Nobody answers a comment they raised themselves. You can settle it instead.',
    'own-answer': 'Nobody settles a comment they answered themselves.',

    finalised:
      'This has been finalised, so nothing in it can be changed. Who may finalise it can also reopen it, with the reason.',

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
    'invitation-sign-in': 'There is an account for the address that was invited. Please sign in with it first, then accept.',
    'invitation-for-another':
      'You are signed in as somebody else than the person invited. Please sign in with the address that was invited.',
    'already-member': 'This person already belongs to the review. A person has one role in a review.',
    'already-invited': 'This address has already been invited. Withdraw that invitation first to change it.',
    'last-lead': `A review needs a ${t.leadReviewer}. Please appoint another one first.`,

    'report-unreadable': `Part of the ${t.report} could not be read, so nothing was done with it. Nothing has been lost; please tell the person who runs this service.`,

    'register-full':
      'The register holds as many entries as it can. Nothing was added; please remove some that are no longer needed.',

    'anchor-elsewhere': 'The place this comment is for is not in this document. Please select the words again.',
    'quotation-not-there':
      'The words this comment quotes do not stand in the document as you read it; perhaps they have just been changed. Nothing was posted.',
    'note-not-for-everyone': `A note to the ${t.reviewTeam} is for the ${t.reviewTeam} alone.`,
    'team-only': `This is for the ${t.reviewTeam} alone and cannot become a disagreement. Please raise a challenge that everyone sees.`,
    'mention-may-not-read': 'Somebody you mentioned does not belong to this review or may not read this. Please leave them out.',
    'too-many-comments': 'There are as many comments on this document as can be kept. Please reply to one that stands.',
    'thread-full': 'This thread is as long as one can be. Please raise a new comment.',
    'too-many-edits': 'These words have been changed as often as they can be. Please add a reply instead.',
    'already-answered': 'Somebody has answered this in the meantime. Their answer stands.',
    'already-settled': 'This has been settled. To take it up again, please raise a new challenge.',
    'already-escalated': 'This has become a disagreement. It goes on there.',
    'not-a-challenge': 'Only a challenge can become a disagreement.',
    'no-wording': 'This comment proposes no wording.',
    'wording-decided': 'Somebody has decided on this wording in the meantime.',
    'wording-being-put-in': 'Somebody is putting this wording in at this moment. Please look again in a minute.',
    'wording-not-there':
      'The proposed words do not stand in the document in the place of the quoted ones, so nothing was recorded. If you have put them in, please wait until they are saved and try again.',
    'too-many-disagreements': 'There are as many disagreements in this review as can be kept.',
    'too-many-steps': 'There are as many steps on this disagreement as can be kept.',
    'node-elsewhere': `Something you named is neither in the ${t.report} nor in the ${t.response}.`,
    'changed-meanwhile': 'Somebody else has changed this in the meantime. Please look at it as it stands now and decide again.',
    'disagreement-resolved': 'This disagreement has been resolved. To take it up again, please open a new one.',
    'already-stands': 'This disagreement already stands.',
    'position-missing': 'Please write your own side’s position first, so that it can stand.',
    'other-position-missing':
      'The other side has not written its position yet. It can stand without one when they have known of it for two weeks.',
    'already-agreed': 'Your side has already agreed to this. It is for the other side now.',
    'route-signed':
      'The sign-off route stays as it is while a signature on it holds or a document on it is final. Reopen the document, or change its text, before you change the route. Everything else may be changed.',
    'too-many-rounds': 'There are as many rounds in this review as can be kept.',
    'not-a-member-asked': 'Somebody you asked does not belong to this review. Please invite them first.',
    'asked-may-not-read': `Somebody you asked may not read the ${t.report} yet, so nobody was asked. Please open it to ${t.board} first, or leave them out.`,
    'not-asked': 'You were not asked in this round.',
    'round-to-come': 'This round has not begun yet.',
    'round-begun': 'This round has begun, so its opening day stays as it is. Its closing day can be changed.',
    'round-closed': 'This round is closed or was taken back.',
    'reminded-today': 'Those who have not answered were reminded less than a day ago.',

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
