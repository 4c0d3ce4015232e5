/** Texts written for the bench, in genres that the addresses of presidents lack. One sentence after another. */
export const ownWriting: readonly OwnText[] = [
  {
    title: 'Rules of the Corbridge Ferry',
    author: null,
    date: '1908',
    text: `The ferry crosses at every hour from six to nine. A passenger may bring a dog, a barrow or a small calf.
The ferryman keeps the bell and the book of tolls. The toll is doubled after dark, unless the moon is up.
Horses are carried on the north side, if the river is below the second mark. The company will repay a lost basket,
provided that it was tied to the rail. Some of the planks are renewed in March. The company does not answer for hats.
The ferryman will, if the fog is thick, wait for the light on the mill. The older landing has been closed since
the flood of 1883. Boys under twelve are carried free of charge. The gate must be shut behind the last cart.`,
  },
  {
    title: 'A Season on the Skerries',
    author: 'Eilidh Rannoch',
    date: '1936',
    text: `We came to the island in a boat that carried six sheep and a piano. The house stands on the north shore, and
the well is at the foot of the garden. The seals sing in the evening. The lighthouse men gave us three lobsters and
a basket of eggs. In the winter, after the great storms, the beach is covered with timber. The schoolmaster paints
boats, gulls, and clouds. Perhaps the chapel was built by the same mason. My sister never learned to row.
The tide rises nine feet at the pier. The old men say little, but they watch the sky with care.
The peat is dry by August and is carried home in baskets. Many of the paths are marked with white stones.
The postman crosses on Tuesday and stays until the wind is fair. Almost all of the boats are painted green.`,
  },
  {
    title: 'Report on the Town Mills',
    author: 'Josephine Hartnoll',
    date: '1874',
    text: `The lower mill employs 240 hands and burns nine tons of coal in a week. The upper mill has been repaired, and
the wheel is in good order. The children are taught for two hours in a room above the stable. The wages have increased
since the spring. The windows of the carding room do not open. The engine is strong and was made at Leeds.
The overseer, a patient man with a large family, lives beside the gate. The water is probably clean above the weir.
The stairs were broken in two places. The owners will build a new chimney, if the town grants them the land.
Some of the women walk four miles to their work. The dye house is older than the mill and stands on oak piles.
The report of the surgeon is printed in the second part. The yard is paved with brick.`,
  },
  {
    title: 'Letters from the Sugar Coast',
    author: 'Percival Augustin',
    date: '1852',
    text: `The harbor is deep, and the warehouses are built of coral stone. Our ship lay eleven days beside the customs
house. The merchants trade in coffee, indigo, and rum. The governor received us in a blue coat with silver buttons.
In the cool of the morning, the whole town walks on the sea wall. The road to the hills has been mended by the army.
Spain sold the island to Denmark in the time of my grandfather. The cane is cut in January and pressed at once.
I have not seen the famous tree. The rains were heavy in May, and the bridges were carried away.
The planters are rich, but their sons go to sea. The bells of the cathedral were cast in Cadiz.
The doctor keeps a parrot that knows the names of the months. The market is held on Saturday before sunrise.`,
  },
  {
    title: 'Principles of Orchard Keeping',
    author: 'Wilhelmina Thorne',
    date: '1899',
    text: `A young tree is tied to a stake of ash. The graft is sealed with wax, tallow, and resin. The pruning is done
in February, before the sap is up. The soil of the lower orchard is heavy and holds the rain. The bees should be moved
in the evening. The fruit of the old trees is smaller and sweeter. The ladder, a light one of poplar, is carried by
two men. The frost will destroy the blossom, unless fires are lit between the rows. Most of the pears are sold in
the town. The cider press was bought in 1861 and has been painted twice. The moss is harmless on a healthy trunk.
The apples are stored in a dry loft on clean straw. The rabbits can be kept out by a low fence of wire.
The harvest is never begun in the rain. The best baskets are made of willow.`,
  },
  {
    title: 'Evidence on the Harbor Railway',
    author: 'Augustus Pell',
    date: '1891',
    text: `The line was opened in June and carried 4,200 passengers in the first month. The engine house stands beside
the fish market. The gradient is steep at the second bridge. The directors bought three engines from a firm in Bristol.
The signal lamps have been cleaned every night. The accident happened on a wet evening in October. The driver had
served the company for twelve years. The brakes were weak, and the sand box was empty. The guard walked back along
the line with a red lamp. The fishermen do not use the early train. The station is warm, dry, and clean.
The crossing is dangerous after dark, although the gates are painted white. The company will probably buy the pier.
The receipts have fallen since the strike. The rails were laid by men from the quarries.`,
  },
]

export interface OwnText {
  readonly title: string
  readonly author: string | null
  readonly date: string
  readonly text: string
}
