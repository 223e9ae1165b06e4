/** What the program says on the terminal of whoever runs it. */
export const installationWords = {
  standsAt: (url: string) => `Candour stands at ${url}`,
  firstAdministrator: (link: string) =>
    `Nobody has taken this installation over yet. Whoever opens this link becomes its first administrator (once; a new link at each start):\n${link}`,
  noPublicUrl: (url: string) =>
    `CANDOUR_URL is not set: links in mails will begin with ${url}. Set it to the public address of the service.`,
  starting: 'Opening the data. The first start takes some seconds.',
  stopping: 'Stopping: what is under way is stored first.',
  cannotStart: (error: string) => `Candour could not start (${error}).`,
  demonstration: (url: string) =>
    `This is a demonstration with invented people and an invented review. Anybody who reaches ${url} can be any of them: keep nothing real in it.`,
  notADemonstration:
    'This data folder belongs to a real installation. Name another for the demonstration with CANDOUR_DATA, or leave it out.',
  demonstrationRefused: 'The demonstration does not run where NODE_ENV is “production”: it lets anybody be anyone.',
}
