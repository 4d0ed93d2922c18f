/**
 * English pages made up for measuring: ordinary prose with people, places and
 * firms in it, a mission now and then, and markup as articles have it. The
 * same seed gives the same page.
 */

/** A number in [0, 1) at each call. https://en.wikipedia.org/wiki/Linear_congruential_generator */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

/** Of so many sentences one names a mission: a page about something else that comes back to space again and again. */
const SENTENCES_PER_NAME = 30;
/** Of so many names one is split over elements. */
const NAMES_PER_SPLIT = 8;

/** Parts of surnames and towns: real pages hold thousands of different capitalised words. */
const BEGINNINGS =
  "Ar Bald Cor Dun Eld Fen Gar Hal Ing Jar Kal Lind Mor Nor Os Pem Quil Ras Sol Tor Ul Van Wex York Zan"
    .concat(" Ash Brook Cran Der Ever Fair Green Hart Ken Lang Marl North Old Pres Red Stan Thorn Under West White")
    .split(" ");
const ENDINGS = "ton ley field berg sen mann well ford by worth croft ova ski ez ardi ell ham ridge wick stone man er"
  .concat(" low more ney ington burg stad ville mouth dale hurst holm vik son ini eau ard")
  .split(" ");
const FIRST_NAMES =
  "Anna Peter Maria Tom Grace Samuel Helen David Laura Rahul Ingrid Chris Dr. Mrs. Professor Mr. Judge"
    .concat(" Councillor Yusuf Elena Oskar Priya Jean-Luc Siobhán Mateusz Renée Kofi Amelia Viktor Chloe Hiroshi")
    .split(" ");
const PLACES = ["Bristol", "Rotterdam", "Lisbon", "New Zealand", "Osaka", "the Black Forest", "Cape Town", "Ohio"]
  .concat(["Manchester", "Lake Geneva", "Buenos Aires", "the North Sea", "Kraków", "São Paulo", "Delhi", "Quebec"])
  .concat(["Market Street", "the Old Harbour", "St. Mary's", "Green Park", "Zürich", "Santa Rosa", "the Highlands"]);
const GROUPS = ["the Harbour Trust", "Northern Rail", "the Ministry of Transport", "BBC Radio", "the City Council"]
  .concat(["Alder & Sons", "the European Commission", "Greenfield Dairy", "the Royal Society", "Union Bank", "OECD"])
  .concat(["the University of Leeds", "Atlas Printing", "the Labour Court", "Pioneer Foods", "Horizon Insurance"]);
const MISSIONS = ["Apollo 11", "Voyager 2", "Chang’e-5", "Chandrayaan-3", "the Hubble Space Telescope", "Cassini"]
  .concat(["Perseverance", "New Horizons", "Rosetta", "Tianwen-1", "the International Space Station", "Soyuz TM-31"])
  .concat(["Voyagers 1 and 2", "Apollo 15, 16 and 17", "Luna 16", "Hayabusa2", "James Webb", "the space shuttle"]);
const TIMES = [
  "In March",
  "Last Tuesday",
  "By the end of 2019",
  "On 4 June",
  "Early in the morning",
  "After the war",
].concat(["Twenty years ago", "During the long winter of 1962", "At noon", "Since Friday", "Within a few weeks"]);

/** `@` a person, `%` a place, `&` a group, `#` a number, `~` a time at the beginning of a sentence. */
const SENTENCES = [
  "~, the ferry to % was late again, and nobody on the quay seemed to mind very much.",
  "“We never expected so many people,” said @, who has kept the little museum open for # years.",
  "The recipe asks for # grams of flour, a pinch of salt and more patience than most cooks can bring to it.",
  "& had promised a decision before the summer; instead it ordered a second report, # pages long.",
  "Along the river the willows were cut back, and the herons, which had nested there for decades, moved on.",
  "~, @ bought the orchard from a cousin, sold half of it within a month and planted the rest with pears.",
  "According to &, rents in % have risen by # per cent, while wages have hardly moved at all.",
  "It rained. The band played on under the arches, and a few couples went on dancing in their coats.",
  "Anyone who has tried to mend an old clock knows that the second screw is always the one that is missing.",
  "The committee heard @, then @, and adjourned for lunch without having asked either of them a question.",
  "From % to % the road follows the railway, which follows the river, which follows nothing in particular.",
  "A spokesman for & declined to comment, but said that the figures would be published “in due course”.",
  "What the study shows is modest: children who slept # minutes longer remembered slightly more of the story.",
  "There were, as there always are, complaints about the parking, the coffee and the length of the speeches.",
  "~, # households in % were without water, and the fire brigade brought it round in milk churns.",
  "The translation keeps the rhythm of the original and loses its jokes, which is probably the right choice.",
  "@ learned to weave from her grandmother, and to keep accounts from a clerk at & who owed her a favour.",
  "No one could say where the map had come from; it was folded into a hymn book and dated 17#.",
  "Most of the bread sold in % is still baked before four in the morning by people who live somewhere else.",
  "If the proposal passes, & will have to rebuild # bridges, of which three are already closed to lorries.",
  "He wrote to the editor twice a week. The editor, Mr. Price, answered once, with a single word: “Enough.”",
  "Prices fell, then rose; by the autumn they stood almost exactly where they had been before the panic began.",
  "She had a way of listening, with her head a little to one side, that made people tell her more than they meant.",
  "The oldest part of the hospital dates from 18#, the newest from last year, and both have a leaking roof.",
  "~, the orchestra returned from % with two prizes, a broken cello and a conductor who had lost his voice.",
  "Bees do not see red, but they see what we cannot, and the flowers seem to have known it for a very long time.",
  "In a statement to &, @ called the ruling “a small step in a direction we did not ask to go”.",
  "Whether the dam would hold was not a question for the engineers alone, as the people of % were quick to say.",
  "The test is simple enough: fill a glass, wait # seconds, and see whether the sand has settled at the bottom.",
  "Nearly all of the letters are lost. Those that survive are about money, the weather, and a dog called Captain.",
];
/** As `SENTENCES`; `^` stands for the mission. */
const NAMING = [
  "~, a small crowd in % watched the old film about ^, and then went home through the rain.",
  "Engineers who worked on ^ remember the cold, the long shifts and the taste of the canteen's soup.",
  "@ spent # years on an instrument for ^ before the spacecraft ever left the ground.",
  "Asked what had changed the most since the launch of ^, @ thought for a while and said: “The paperwork.”",
];

/**
 * An article with paragraphs, headings, lists and links.
 * @param characters length of its text, about
 * @returns the inside of a `<body>`
 */
export function articleHtml(characters: number, seed: number): string {
  const random = randomFrom(seed);
  const parts: string[] = [];
  for (let length = 0; length < characters; ) {
    const block = blockOf(random);
    parts.push(block);
    length += block.replace(/<[^>]*>/g, "").length;
  }
  return parts.join("\n");
}

function blockOf(random: Random): string {
  const kind = random();
  if (kind < 0.08) return `<h2>${sentence(random).replace(/[.,;:].*$/, "")}</h2>`;
  if (kind < 0.16) {
    const items = Array.from({ length: 2 + Math.floor(random() * 4) }, () => `<li>${marked(random, sentence(random))}`);
    return `<ul>\n${items.join("</li>\n")}</li>\n</ul>`;
  }
  const sentences = Array.from({ length: 2 + Math.floor(random() * 5) }, () => marked(random, sentence(random)));
  const paragraph = `<p>${sentences.join(" ")}</p>`;
  return kind < 0.24 ? `<section><div class="aside"><blockquote>${paragraph}</blockquote></div></section>` : paragraph;
}

function sentence(random: Random): string {
  const isNaming = random() < 1 / SENTENCES_PER_NAME;
  return pick(random, isNaming ? NAMING : SENTENCES).replace(/[@%&#~^]/g, (slot) => {
    if (slot === "#") return String(10 + Math.floor(random() * 80));
    if (slot === "^") return missionHtml(random);
    if (slot === "&") return escapeHtml(pick(random, GROUPS));
    if (slot === "@") return `${pick(random, FIRST_NAMES)} ${coined(random)}`;
    if (slot === "%") return random() < 0.5 ? pick(random, PLACES) : coined(random);
    return pick(random, TIMES);
  });
}

const coined = (random: Random): string => pick(random, BEGINNINGS) + pick(random, ENDINGS);

function missionHtml(random: Random): string {
  const name = pick(random, MISSIONS);
  const space = name.lastIndexOf(" ");
  if (space < 0 || random() >= 1 / NAMES_PER_SPLIT) return name;
  return `<i>${name.slice(0, space)}</i> ${name.slice(space + 1)}`;
}

/** Puts words of a sentence into inline elements, some of them nested: a text node in forty characters, as in real pages. */
function marked(random: Random, text: string): string {
  if (text.includes("<")) return text;
  const words = text.split(" ");
  for (let from = Math.floor(random() * 8); from + 3 < words.length; from += 8 + Math.floor(random() * 16)) {
    words[from] = `${pick(random, INLINE)}${words[from]}`;
    words[from + 2] += closing(words[from]!);
  }
  return words.join(" ");
}

const INLINE = ['<a href="#s">', '<a href="#s" class="link">', "<em>", '<span class="note"><a href="#n"><b>'];

/** Ends what a text begins. */
function closing(text: string): string {
  const names = [...text.matchAll(/<(\w+)/g)].map(([, name]) => `</${name}>`);
  return names.reverse().join("");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;");
}
