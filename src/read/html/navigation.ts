import { displayOf } from './display.ts'
import { attribute, type HtmlElement, tokens } from './tree.ts'

const names = new Set('nav header footer aside form button menu select dialog'.split(' '))
const roles = new Set(
  'navigation banner contentinfo search menu menubar toolbar dialog alertdialog complementary'.split(' '),
)

// What web pages name their menus and boxes: "navbar", "site-footer", "mw-navigation", "related-articles". The header of
// an article or an entry is its own.
const own = '(?!(?:article|entry|post|chapter|story|content|section)[-_])'
const thing =
  '(?:nav|navbar|navigation|navbox|menu|breadcrumbs?|sidebar|header|footer|masthead|share|sharing|social|cookies?|' +
  'consent|newsletter|subscribe|related|promo|advert|ads?|skip-?link|pagination|toolbar|copyright|disclaimer)'
const shape = '(?:links?|bar|box|menu|list|container|wrapper|section|buttons?|banner|notice|articles?|posts?)'
const navigationName = new RegExp(`^${own}(?:[a-z0-9]+[-_]+)?${thing}(?:[-_]+${shape})?$`)

/** True for what says of itself that it is a menu, a form, a page's head or foot, by its name, role, class or id. */
export function isNavigation(element: HtmlElement): boolean {
  if (names.has(element.tagName)) return true
  if (element.attrs.length === 0 || element.tagName === 'body' || element.tagName === 'html') return false
  if (tokens(element, 'role').some((role) => roles.has(role))) return true
  if (displayOf(element) === 'inline' && element.tagName !== 'a') return false
  const called = [...tokens(element, 'class'), (attribute(element, 'id') ?? '').toLowerCase()]
  return called.some((name) => navigationName.test(name))
}
