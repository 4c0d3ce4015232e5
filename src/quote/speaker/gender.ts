/** As a language speaks of a person: he, she, or not to be told. */
export type Gender = 'male' | 'female' | null

const male = set(
  'mr sir lord king prince duke count baron monsieur m herr uncle father brother master father captain colonel general major sergeant lieutenant admiral bishop ' +
    'constable inspector rev reverend canon dean alderman abg ' +
    'he him his himself er ihm ihn sein seine il lui ' +
    'man boy gentleman fellow son husband father grandfather papa dad uncle brother nephew lad chap king prince lord duke barman policeman fisherman butler ' +
    'footman clergyman priest monk widower bachelor sailor soldier waiter actor host landlord steward groom squire coachman foreman workman statesman nobleman ' +
    'mann junge herr vater sohn bruder onkel homme garçon monsieur père fils frère oncle mari vieillard ' +
    'john james william george charles henry thomas robert edward richard joseph peter paul david michael frederick arthur albert alfred francis frank jack tom ' +
    'harry ned walter philip daniel samuel stephen edmund hugh ralph martin matthew mark luke simon andrew anthony tony basil gilbert maurice joe jim jimmy bill bob dick ' +
    'karl hans fritz franz otto heinrich wilhelm friedrich johann jakob ludwig hermann ernst jean pierre louis jacques henri françois antoine michel andré émile ' +
    'carl nils otto kurt bruno georg gustav rudolf walther werner klaus dieter jürgen günter uwe rolf fred ralph ronald donald kenneth alan allan ian neil alexander alexis sergei boris mikhail anton ' +
    'alfredo antonio carlos juan pedro luigi giovanni mohammed ahmed ali omar kevin brian barry gary eugene ernest ' +
    'leon lev ivan nikolai vladimir josef isaac max oscar theodore benjamin lawrence christopher patrick nicholas gabriel julian adam eric edwin roger reggie jock ',
)
const female = set(
  'mrs ms miss lady madam dame queen princess duchess countess baroness madame mademoiselle mme mlle frau fräulein aunt mother sister ' +
    'she her hers herself sie ihr ihre elle ' +
    'woman girl lady daughter wife mother grandmother mamma mama mum aunt sister niece queen princess maid nurse nanny widow governess housekeeper hostess landlady ' +
    'actress waitress housemaid parlourmaid spinster nun ' +
    'frau mädchen dame mutter tochter schwester tante femme fille dame mère sœur épouse ' +
    'mary anne ann anna elizabeth jane margaret catherine katharine katherine emma maria sarah susan ellen alice edith emily charlotte caroline julia isabella harriet ' +
    'fanny lucy lydia kitty lizzy marianne elinor eleanor helen ruth grace clara rose agnes martha hannah rachel rebecca louisa amelia sophia sophy georgiana augusta ' +
    'cynthia brenda edna daisy diana marilla hattie kate betty nancy dorothy florence ethel mabel cassandra evelyn ' +
    'ingrid astrid karin ursula helga monika anneliese theresa teresa christine christina barbara linda karen lisa laura sylvia victoria virginia josephine joan joanna gertrude winifred millicent ' +
    'hilda maud mabel minnie nellie annie jessie bertha susanna miriam judith esther naomi phoebe isolde hetty lina sonia tatiana maya indira fatima leila carmen maria lucia ' +
    'greta klara marie luise johanna hedwig gertrud elise hélène jeanne louise thérèse marguerite polina natalia nina olga vera irene ada dora eva ida ',
)

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** What a title, a first name, a pronoun or a noun for a person tells; null when it tells nothing. */
export function genderOfWord(word: string): Gender {
  const low = word.toLowerCase().replace(/\.$/, '')
  if (male.has(low)) return 'male'
  return female.has(low) ? 'female' : null
}

const generic = set(
  'man woman boy girl lady gentleman fellow child other latter former speaker friend companion lad chap creature person youth ' +
    'mann frau junge mädchen andere letztere homme femme garçon autre dernier dame herr monsieur',
)

/** What a description tells: whether it may be anybody of a gender, or is somebody by his trade or kin. */
export function readDescription(words: string): {
  readonly head: string
  readonly gender: Gender
  readonly generic: boolean
} {
  const all = words.toLowerCase().split(/\s+/)
  const link = all.findIndex((word) => /^(?:of|from|in|at|with|von|mit|de|du)$/.test(word))
  const head = (link > 0 ? all[link - 1] : all.at(-1)) ?? ''
  return { head, gender: genderOfWord(head), generic: generic.has(head) && link < 0 }
}
