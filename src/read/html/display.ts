import { attribute, type HtmlElement, tokens } from './tree.ts'

const invisible = new Set(
  (
    'head script style template noscript title meta link base area param source track datalist object iframe ' +
    'noembed noframes audio video canvas annotation annotation-xml desc defs metadata symbol'
  ).split(' '),
)

/** True for what a browser does not show: scripts, the page's head, elements that are hidden by their own attributes. */
export function isInvisible(element: HtmlElement): boolean {
  if (invisible.has(element.tagName)) return true
  if (element.tagName === 'dialog' && attribute(element, 'open') === null) return true
  if (element.attrs.length === 0) return false
  if (attribute(element, 'hidden') !== null) return true
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '')
}

// The second row are elements of court opinions in XML.
const lines = new Set(
  (
    'address article aside body center dd details dialog dir div dt fieldset figcaption footer form frameset header ' +
    'hgroup html legend li main menu nav optgroup option search section summary tbody tfoot thead tr caption ' +
    'attorneys judges decisiondate otherdate docketnumber court parties headnotes syllabus summary disposition'
  ).split(' '),
)
const paragraphs = new Set(
  (
    'blockquote dl figure h1 h2 h3 h4 h5 h6 hr listing ol p plaintext pre table ul xmp ' +
    'opinion author footnote casebody headmatter'
  ).split(' '),
)

/** How an element parts the text: stands on lines of its own, or as paragraphs with an empty line around them. */
export type Display = 'inline' | 'line' | 'paragraph'

export function displayOf(element: HtmlElement): Display {
  const name = element.tagName
  if (paragraphs.has(name)) return isInline(element) ? 'inline' : 'paragraph'
  return lines.has(name) && !isInline(element) ? 'line' : 'inline'
}

// Opinions as the web has them set whole pages of a typescript as preformatted text, and citations between.
function isInline(element: HtmlElement): boolean {
  if (element.attrs.length === 0) return false
  if (element.tagName === 'pre' && tokens(element, 'class').includes('inline')) return true
  return /(?:^|[;\s])display\s*:\s*inline\s*(?:;|$)/i.test(attribute(element, 'style') ?? '')
}

const preformatted = new Set(['pre', 'textarea', 'listing', 'xmp', 'plaintext'])

/** True where white space shows as it stands. */
export function keepsSpace(element: HtmlElement): boolean {
  if (preformatted.has(element.tagName)) return true
  return /white-space\s*:\s*(?:pre|break-spaces)/i.test(attribute(element, 'style') ?? '')
}
