/**
 * The words that speak for a space sense whatever the name: what craft, crews
 * and agencies do, in the five languages that are read closely.
 *
 * Words are written folded (`normalizeName`) and as stems: `findCue` tries a
 * token as it stands and without up to three last letters, which is enough for
 * the plurals and cases of these languages ("satellites", «орбиту»,
 * "Raumsonden") without a stemmer.
 */

/**
 * How a word speaks:
 * - `craft` names a thing that flies: beside a name it says what the name is ("the Dawn spacecraft");
 * - `task` is a head of the same kind that other fields use too ("the Apollo missions", "the Hope project");
 * - `people` fly or send it: agencies, crews;
 * - `travel` is what it does: orbits, launches, rockets;
 * - `sky` is where it goes; astronomers and gods share these words;
 * - `loose` words lean towards space, no more.
 */
export type CueKind = "craft" | "task" | "people" | "travel" | "sky" | "loose";

const WORDS: Record<CueKind, string> = {
  craft: `spacecraft spaceship spaceplane spaceprobe probe orbiter lander rover satellite telescope observatory capsule
    cubesat smallsat cubesats nanosatellite microsatellite module helicopter supply flyby moonship starship
    sonde raumsonde raumschiff raumkapsel raumfahre raumfrachter weltraumteleskop teleskop satellit kapsel rakete orbiter marsrover
    vaisseau satellite telescope atterrisseur capsule navette orbiteur astromobile
    корабл зонд аппарат спутник станци телескоп марсоход луноход капсул модул ровер шаттл челнок обсерватори звездолет космоплан`,
  task: `mission program programme project shuttle flight expedition crew astronaut cosmonaut taikonaut landing launch
    constellation station programm projekt besatzung projet equipage vol
    мисси программ проект экипаж`,
  people: `nasa esa jaxa isro cnsa cmsa roscosmos spacex jpl noaa eumetsat cnes dlr kari mbrsc spaceil goddard caltech
    astronaut cosmonaut taikonaut spationaute raumfahrer astronautin kosmonaut spacewalk spaceflight spacewalker
    raumfahrt weltraumagentur raumfahrtbehorde baikonur canaveral
    наса роскосмос космонавт астронавт тайконавт экипаж байконур илон`,
  travel: `orbit orbital orbiting orbited rocket flyby flybys liftoff splashdown spacewalks payload touchdown booster
    launchpad aeroshell microgravity interplanetary deorbit countdown launcher launch
    umlaufbahn trager weltraum weltall decollage orbite fusee spatial spatiale spatiaux lancement
    орбит ракет запуск старт космодром космос космич стыков посадк полет невесом`,
  sky: `moon lunar mars martian venus venusian jupiter jovian saturn uranus neptune pluto asteroid comet galaxy galaxies
    interstellar heliosphere exoplanet exoplanets cosmic nebula supernova solar planet planetary crater sun
    mond planet asteroid komet galaxie sonne lune martien soleil planete asteroide comete galaxie
    марс марсианск лун лунн планет астероид комет галактик юпитер сатурн венер`,
  loose: `space scientist science mission launch engineer astronomer astronomy surface crew flight landing shuttle instrument
    antenna telemetry earth solar atmosphere robotic module camera image mission
    forscher oberflache aufnahme wissenschaftler espace scientifique surface terre astronome
    ученые снимок земл астроном`,
};

/** Chinese has no spaces to cut words at: these are looked for anywhere near the name. */
const HAN_CUES: Record<"craft" | "people" | "travel" | "sky", string> = {
  craft: "飞船 卫星 探测器 空间站 核心舱 实验舱 月球车 火星车 望远镜 着陆器 轨道器 航天器 返回器 货运",
  people: "航天 航天员 宇航员 乘组 国家航天局 中国载人航天 太空",
  travel: "发射 火箭 入轨 在轨 轨道 对接 着陆 升空 载人 出舱",
  sky: "月球 火星 月背 月面 探月 深空 行星 登月",
};

const CUES = new Map<string, CueKind>();
// The first kind a word stands under is its kind: `craft` before `loose`.
for (const [kind, words] of Object.entries(WORDS) as [CueKind, string][]) {
  for (const word of words.split(/\s+/)) if (!CUES.has(word)) CUES.set(word, kind);
}
const TASKS = new Set(WORDS.task.split(/\s+/));

const HAN = Object.entries(HAN_CUES).flatMap(([kind, words]) =>
  words.split(" ").map((word) => [word, kind as CueKind] as const),
);

const LONG_STEM = 5;
const SHORT_STEM = 3;

/** The kind of a folded word of a text, or undefined where it says nothing. */
export function findCue(word: string): CueKind | undefined {
  return findStem(word, (stem) => CUES.get(stem));
}

/** Whether a folded word, standing beside a name, heads it as a mission does: "mission", "program", "crew". */
export function isTask(word: string): boolean {
  return findStem(word, (stem) => TASKS.has(stem) || undefined) ?? false;
}

/** The Chinese cues within a piece of text, each once. */
export function findHanCues(text: string): (readonly [word: string, kind: CueKind])[] {
  return HAN.filter(([word]) => text.includes(word));
}

/** Short stems take few endings: "marsh" is no Mars, "Sunday" no Sun. */
function findStem<T>(word: string, look: (stem: string) => T | undefined): T | undefined {
  const whole = look(word);
  if (whole !== undefined) return whole;
  const isCyrillic = word >= "а";
  for (let ending = 1; ending <= 3; ending++) {
    const length = word.length - ending;
    if (length < SHORT_STEM) return undefined;
    if (length < LONG_STEM && (isCyrillic ? ending > 2 : ending > 1 || !word.endsWith("s"))) return undefined;
    const found = look(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}
