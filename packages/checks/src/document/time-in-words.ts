const counted =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four|thirty|sixty|ninety)'
const period = new RegExp(
  `\\b(?:within|in|inside|no later than|not later than) (?:the )?(?:next |coming |following |first )?${counted} (?:working |calendar |school )?(?:days?|weeks?|fortnights?|months?|terms?|quarters?|years?)(?! (?:old|of age|ago|later|earlier|before))\\b` +
    '|\\bby (?:the )?(?:end|middle|start|beginning) of (?:the |this |next )?(?:\\w+ )?(?:week|month|term|quarter|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\\b' +
    '|\\bby (?:next |this )?(?:spring|summer|autumn|winter|christmas|easter|january|february|march|april|june|july|august|september|october|november|december)\\b',
  'i',
)

/** Whether an action's words say by when without naming a day: 'within six months', 'by the end of the quarter'. */
export const saysWithin = (text: string): boolean => period.test(text)
