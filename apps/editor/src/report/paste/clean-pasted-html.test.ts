// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { cleanPastedHtml } from './clean-pasted-html.ts'

/** What Word wraps round every copy. */
const fromWord = (
  body: string,
) => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'><!--StartFragment-->
${body}<!--EndFragment--></body></html>`
const clean = (body: string) => cleanPastedHtml(fromWord(body))
const flat = (html: string) => html.replace(/\s+/g, ' ').replace(/> </g, '><').trim()
const item = (text: string, { list = 'l0', level = 1, marker = '·' }) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:${list} level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

describe('what Word puts on the clipboard', () => {
  it('comes across as plain paragraphs with bold, italic and links, without classes, styles or empty spacing', () => {
    const { html } = clean(`<p class=MsoNormal style='margin-bottom:8.0pt'><b style='mso-bidi-font-weight:normal'>Child A</b> was
    seen <i>twice</i>, <span style='font-weight:bold;mso-ansi-language:EN-GB'>at home</span><o:p></o:p></p>
    <p class=MsoNormal><o:p>&nbsp;</o:p></p>
    <p class=MsoNormal>See <a href="https://example.org/guide">the guide</a> and <a href="file:///C:/Users/x/notes.docx">the notes</a>.</p>`)
    expect(flat(html)).toBe(
      '<p><b>Child A</b> was seen <i>twice</i>, <strong>at home</strong></p><p>See <a href="https://example.org/guide">the guide</a> and the notes.</p>',
    )
  })

  it('turns paragraphs that only look like a list into a real one, nested by level', () => {
    const { html } = clean(
      item('The health visitor', {}) + item('on Mondays', { level: 2, marker: 'o' }) + item('The school nurse', {}),
    )
    expect(flat(html)).toBe(
      '<ul><li><p>The health visitor</p><ul><li><p>on Mondays</p></li></ul></li><li><p>The school nurse</p></li></ul>',
    )
  })

  it('keeps numbered lists numbered, from the number they begin with, and tells two lists apart', () => {
    const numbered = item('Third', { list: 'l2', marker: '3.' }) + item('Fourth', { list: 'l2', marker: '4.' })
    expect(flat(clean(numbered + item('Apart', { list: 'l3' })).html)).toBe(
      '<ol start="3"><li><p>Third</p></li><li><p>Fourth</p></li></ol><ul><li><p>Apart</p></li></ul>',
    )
  })

  it('does not join two lists that have a paragraph between them', () => {
    const { html } = clean(`${item('One', {})}<p class=MsoNormal>Between</p>${item('Two', {})}`)
    expect(flat(html)).toBe('<ul><li><p>One</p></li></ul><p>Between</p><ul><li><p>Two</p></li></ul>')
  })

  it('takes the typed number off a numbered heading and leaves the table of contents out', () => {
    const { html } = clean(`<p class=MsoToc1><a href="#_Toc1">Findings ..... 4</a></p>
    <h1 style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>4.<span>&nbsp; </span></span><![endif]><a name="_Toc1">Findings</a></h1>
    <p class=MsoQuote>‘He was a happy boy’</p><h6>Deep</h6>`)
    expect(flat(html)).toBe('<h1>Findings</h1><blockquote><p>‘He was a happy boy’</p></blockquote><h4>Deep</h4>')
  })

  it('keeps tables with merged cells and makes a repeated first row the headers', () => {
    const { html } = clean(`<table class=MsoTableGrid border=1><thead><tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
    <td colspan=2 valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal><b>Date</b></p></td></tr></thead>
    <tr><td width=301><p class=MsoNormal>May 2015</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>`)
    expect(flat(html)).toContain('<thead><tr><th colspan="2"><p><b>Date</b></p></th></tr></thead>')
    expect(flat(html)).toContain('<td><p>May 2015</p></td><td><p>')
  })

  it('leaves deleted words and comments out, keeps inserted ones, and counts what it left out', () => {
    const { html, deletionsLeftOut, commentsLeftOut } =
      clean(`<p class=MsoNormal>The visit was <span class=msoDel><del cite="mailto:R%20M" datetime="2016-03-01T10:12">not </del></span><span
    class=msoIns><ins cite="mailto:R%20M">always </ins></span>recorded<span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor
    id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[RM1]</a></span></span>.</p>
    <div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Is this right?</p></div></div></div>`)
    expect(flat(html)).toBe('<p>The visit was always recorded.</p>')
    expect({ deletionsLeftOut, commentsLeftOut }).toEqual({ deletionsLeftOut: 1, commentsLeftOut: 1 })
  })

  it('brings footnotes to their places', () => {
    const { html } =
      clean(`<p class=MsoNormal>As research shows<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
    class=MsoFootnoteReference><span style='mso-special-character:footnote'>[1]</span></span></a>.</p>
    <div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
    <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span>[1]</span></a>
    A study of &quot;ordinary&quot; practice</p></div></div>`)
    expect(flat(html)).toBe(
      '<p>As research shows<span data-type="footnote" data-text="A study of &quot;ordinary&quot; practice"></span>.</p>',
    )
  })

  it('never takes an image that would be fetched from elsewhere, and counts them', () => {
    const word = clean(
      `<p class=MsoNormal><!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/x.png"/></v:shape><![endif]--><![if !vml]><img width=10 src="file:///C:/x.png"><![endif]>Seen</p>`,
    )
    expect(flat(word.html)).toBe('<p>Seen</p>')
    expect(word.imagesLeftOut).toBe(1)
    expect(cleanPastedHtml('<p>a<img src="https://elsewhere.example/pixel.gif"></p>')).toMatchObject({
      html: '<p>a</p>',
      imagesLeftOut: 1,
    })
  })
})

describe('what other programs put on the clipboard', () => {
  it('loses the bold wrapper of Google Docs and keeps what is bold inside', () => {
    const { html } = cleanPastedHtml(
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">plain </span><span style="font-weight:700;font-style:italic">strong</span></p></b>',
    )
    expect(html).toBe('<p>plain <strong><em>strong</em></strong></p>')
  })

  it('loses scripts, handlers, frames and unsafe links', () => {
    const { html } = cleanPastedHtml(
      '<p onclick="x()">a<script>x()</script><iframe src="https://x.example"></iframe><a href="javascript:x()">b</a><a href="mailto:a@b.example">c</a></p>',
    )
    expect(html).toBe('<p>ab<a href="mailto:a@b.example">c</a></p>')
  })

  it('leaves what was copied from Candour itself as it is', () => {
    const own = '<p data-pm-slice="1 1 []">words <span data-type="cross-reference" data-target-id="f1"></span></p>'
    expect(cleanPastedHtml(own).html).toBe(own)
  })
})
