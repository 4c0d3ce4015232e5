import { spelled } from './spelling.ts'

// One given name in several languages, and its short forms.
const rows = `
leon lev leo leib leiba léon лев леон
joseph iosif josef yosif jozef josip giuseppe josé koba soso
vladimir wladimir volodya volodymyr
nikolai nicholas nikolay nicolas nikolaus nikolaj nicolai mykola
grigory gregory grigori grigorij grégoire grigoriy
mikhail michael michail michel mikhailo michal miguel
alexander aleksandr alexandre alexandr aleksander sasha alex
alexei aleksei alexey alexis aleksey алексей
ivan иван john johann jean johannes jan hans juan giovanni
peter pyotr пётр petr pierre piotr pedro pjotr
paul pavel pablo paolo pawel
andrew andrei andrey andré andreas andrés andrej
george georgy georg georges georgi yuri yury jorge juri jurij
jacob yakov jakob jacques jaime james jacobo jakow jack
frank franz françois francisco francis ferenc
charles karl carlos carl karel carlo
william wilhelm guillaume will bill
henry heinrich henri enrique enrico
louis ludwig luis luigi lewis
frederick friedrich frédéric fritz fred federico
natalia natalya natalie natasha nathalie
catherine ekaterina yekaterina katharina katherine caterina
helen elena yelena hélène helena olena
sophia sofia sophie sonia sonya zofia
mary maria marie masha
raymond ramon ramón raymund
isaac isaak izaak
sergei sergey sergius sergej
basil vasily vasili wassili vasilii vassili
theodore fyodor fedor feodor theodor fjodor
dmitry dmitri dimitri dmitrij
constantine konstantin constantin
zinaida zina
adolf adolph adolphe
robert roberto bob
edward eduard eduardo édouard
victor viktor wiktor
felix feliks
stephen stepan stefan étienne steven
anthony anton antonio antoine
matthew matvei matthias mathieu
lavrenty lavrentiy lavrenti laurence lawrence
`
const groups = new Map<string, number>()
for (const [i, row] of rows.trim().split('\n').entries())
  for (const name of row.split(' ')) groups.set(spelled(name), i)

/** A given name in several languages or its short form: "Leon" and "Lev". By their spellings. */
export function isSameGiven(a: string, b: string): boolean {
  const one = groups.get(a)
  return a === b || (one !== undefined && one === groups.get(b))
}
