/** The routes of comments, by the document they stand on. */
export const routesOf = {
  report: {
    list: 'comment.listInReport',
    raise: 'comment.raiseInReport',
    thread: 'comment.threadInReport',
    reply: 'comment.replyInReport',
    edit: 'comment.editInReport',
    editReply: 'comment.editReplyInReport',
    answer: 'comment.answerInReport',
    settle: 'comment.settleInReport',
    escalate: 'comment.escalateInReport',
    accept: 'wording.acceptInReport',
    decline: 'wording.declineInReport',
  },
  response: {
    list: 'comment.listInResponse',
    raise: 'comment.raiseInResponse',
    thread: 'comment.threadInResponse',
    reply: 'comment.replyInResponse',
    edit: 'comment.editInResponse',
    editReply: 'comment.editReplyInResponse',
    answer: 'comment.answerInResponse',
    settle: 'comment.settleInResponse',
    escalate: 'comment.escalateInResponse',
    accept: 'wording.acceptInResponse',
    decline: 'wording.declineInResponse',
  },
} as const
