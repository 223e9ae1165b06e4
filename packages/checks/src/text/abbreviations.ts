const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Before a name: no sentence ends after them. */
export const titles = set('dr drs mr mrs ms messrs prof st sgt insp supt cllr hon rev rt capt lt maj')

/** Never the end of a sentence: references and Latin that lead on. */
export const leadsOn = set('s ss para paras pp p e.g eg i.e ie cf viz vs v c ca approx incl esp')

/** Lead on where a number (or a roman one) follows; otherwise they may be ordinary words ('She enjoyed art. …'). */
export const leadsToNumber = set(
  'no nos art arts fig figs ref refs ch vol vols reg regs cl sch ed eds ext tel eq pt app sec ver n',
)

/** May end a sentence, and does when a capital follows; before a number or a bracket they do not. */
export const mayEnd = set(
  'etc al ltd co inc corp dept est a.m p.m jr sr jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun bros ave rd u.k u.s',
)

/** Words after which a single capital is a label ('Child A.', 'Appendix B.'), so that a full stop after it ends the sentence. */
export const labels = set(
  'child children adult adults mother father parent parents sibling siblings brother brothers sister sisters twin twins baby infant boy girl ' +
    'grandmother grandfather grandparent aunt uncle cousin stepfather stepmother carer carers partner family families person subject ' +
    'worker practitioner practitioners professional officer nurse teacher midwife doctor gp school schools nursery hospital hospitals surgery ward ' +
    'agency agencies town borough county authority authorities team site service home street ' +
    'finding findings recommendation recommendations appendix annex part section figure table chart box option group category level phase stage plan theme hepatitis vitamin class',
)

/** How a new sentence often begins; after 'Mr A.' such a word says that it did. */
export const openers = set(
  'the a an he she it they we his her its their this that these those there in on at as when while after before by for from if although however no not ' +
    'both all each some most many during since until once then what who why how where one two three neither either despite because',
)
