/**
 * The words that reports use most, the commonest first, as counted over the labelled passages (packages/checks/evaluation). They decide under which of its
 * words a phrase is looked for, and so how fast; what is found is the same whatever stands here.
 */
export const commonWords: readonly string[] = [
  'the was to and a of in that on not had at for it is were with by be her from she he this mother have child no been did',
  'family review one two we will has as father about what an school asked would worker told who they his out report police',
  'could staff health are children each board made nurse team there said parents three us baby their should time social',
  'came took case them may its seen so read home same met found how panel day him all sent after up before see which year',
  'left first four went visit plan held part back i put meeting letter because trust moved gp other care every known',
  'visitor learning nobody officer twice rang when reviewer form manager five saw only court six call agencies ward records',
  'until duty lived place week lead own hospital practitioners march given weeks used worked nine boy training trial both',
  'way under june since work without policy visits then our second spoke wrote whether know grandmother house referral aunt',
  "new do into ask kept say if between take mother's gave closed those reviewers taken death against clinic night agreed",
  'down born days practice done assessment sister service workers officers off midwife record last come finding head',
  'teacher chair does doctor hindsight nursery account through people set another nothing ten contact guidance council room',
  'more system month over years looked missed can well different flat months eleven together members changed girl outcome',
  'evidence thought called again shared attended minutes now knew go audit services any action earlier ring look where',
  'housing reviews ended conference log th address never most file county failed why blame families heard decision draft',
  'order agency inquest uncle view managers young meet late next cases group safeguarding recorded notes letters',
].flatMap(line => line.split(' '))
