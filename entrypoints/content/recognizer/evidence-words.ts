/**
 * The words that speak for a space sense whatever the name: what craft, crews
 * and agencies are called and do, in the five languages that are read closely.
 *
 * Words are written folded (`normalizeName`) and as stems: a token is looked up
 * as it stands and without a usual ending, which is enough for the plurals and
 * cases of these languages ("satellites", «орбиту», "Raumsonden") without a
 * stemmer. Short stems take few endings: "Sunday" holds no Sun.
 */
import type { Kind } from "../../../data/vocabulary";
import { StemTable, stemCode } from "./stem-table";

/**
 * How a word within reach of a name speaks:
 * - `craft` names a thing that flies;
 * - `people` fly or send it: crews, agencies;
 * - `travel` is what it does: orbits, launches, rockets;
 * - `sky` is where it goes; astronomers, gods and horoscopes share these words;
 * - `loose` words lean towards space, no more.
 */
export type CueKind = "craft" | "people" | "travel" | "sky" | "loose";

const CUE_WORDS: Record<CueKind, string> = {
  craft:
    "spacecraft spaceship spaceplane probe orbiter lander rover satellite capsule cubesat smallsat nanosatellite " +
    "microsatellite spacesuit moonship starship spaceport " +
    "sonde raumsonde raumschiff raumkapsel raumfrachter raumstation weltraumteleskop satellit raumanzug " +
    "vaisseau atterrisseur orbiteur astromobile " +
    "корабл зонд спутник марсоход луноход звездолет космоплан скафандр",
  people:
    "nasa nasas esa esas jaxa isro cnsa cmsa roscosmos roskosmos spacex jpl noaa eumetsat cnes dlr kari mbrsc spaceil " +
    "astronaut cosmonaut taikonaut spationaute raumfahrer astronautin kosmonaut spacewalk spaceflight spacewalker " +
    "raumfahrt weltraumagentur raumfahrtbehorde baikonur canaveral cosmodrome " +
    "наса nasа роскосмос космонавт астронавт тайконавт байконур космонавтик",
  travel:
    "orbit orbital orbiting orbited rocket flyby liftoff splashdown payload booster launchpad aeroshell microgravity " +
    "interplanetary deorbit launcher telescope observatory cargo shuttle " +
    "umlaufbahn weltraum weltall orbite fusee spatial spatiale spatiaux spatiales teleskop rakete tragerrakete " +
    "орбит ракет космодром космос космич стыков невесом телескоп обсерватори",
  sky:
    "moon lunar mars martian venus venusian jupiter jovian saturn uranus neptune pluto asteroid comet galaxy galaxies " +
    "interstellar heliosphere exoplanet cosmic nebula supernova solar planet planetary crater " +
    "mond komet galaxie sonnensystem lune martien planete asteroide comete " +
    "марс марсианск лун лунн планет астероид комет галактик юпитер сатурн венер",
  loose:
    "space mission launch launched astronomer astronomy crew landing landed telemetry robotic module aeronautics " +
    "oberflache mission equipage lancement espace astronome " +
    "мисси запуск экипаж посадк полет астроном станци аппарат модул старт",
};

/** Kinds of record that a head noun can stand beside; any where there are none. */
const TELESCOPES: readonly Kind[] = ["telescope", "observatory", "solar probe", "science satellite"];
const ROVERS: readonly Kind[] = ["rover", "lander", "programme"];
const MODULES: readonly Kind[] = ["station module", "vehicle", "lander", "spacecraft class", "programme"];
const SHUTTLES: readonly Kind[] = ["vehicle", "spacecraft class", "programme", "crewed flight"];

/** What a noun right beside a name says of it. */
export interface Head {
  /** `craft` says what it is; `mission` nearly so; a `project` can be anyone's. */
  weight: "craft" | "mission" | "project";
  fits?: readonly Kind[];
}

const HEAD_WORDS: readonly (readonly [Head, string])[] = [
  [
    { weight: "craft" },
    "spacecraft spaceship spaceplane probe orbiter lander satellite capsule cubesat nanosatellite microsatellite " +
      "sonde raumsonde raumschiff raumkapsel raumfrachter satellit kapsel vaisseau atterrisseur orbiteur " +
      "корабл зонд аппарат спутник капсул звездолет",
  ],
  [
    { weight: "craft", fits: TELESCOPES },
    "telescope observatory teleskop weltraumteleskop observatoire телескоп обсерватори",
  ],
  [{ weight: "craft", fits: ROVERS }, "rover marsrover astromobile марсоход луноход ровер"],
  [{ weight: "craft", fits: MODULES }, "module modul модул"],
  [{ weight: "craft", fits: SHUTTLES }, "shuttle navette raumfahre шаттл челнок"],
  [{ weight: "craft", fits: ["aircraft"] }, "helicopter helicoptere hubschrauber вертолет"],
  [
    { weight: "project", fits: ["vehicle", "crewed flight", "spacecraft class"] },
    "disaster accident explosion tragedy",
  ],
  [
    { weight: "mission" },
    "mission astronaut cosmonaut taikonaut flight landing moonwalk spaceflight spacewalk flyby capsules raumfahrer " +
      "vol equipage миссия миссии миссией мисси станци космонавт астронавт экипаж полет",
  ],
  [
    { weight: "project" },
    "program programme programm programmes project projekt projet crew expedition station constellation программ проект",
  ],
];

/** Chinese has no spaces to cut words at: these are looked for anywhere near the name. */
const HAN_CUE_WORDS: Record<"craft" | "people" | "travel" | "sky", string> = {
  craft: "飞船 卫星 探测器 空间站 核心舱 实验舱 月球车 火星车 望远镜 着陆器 轨道器 航天器 返回器",
  people: "航天 航天员 宇航员 乘组 太空",
  travel: "发射 火箭 入轨 在轨 轨道 对接 着陆 升空 载人 出舱",
  sky: "月球 火星 月背 月面 探月 深空 登月",
};

/** Words of the field with how they speak. */
export const CUES = new StemTable(Object.entries(CUE_WORDS) as [CueKind, string][]);
const HEADS = new StemTable(HEAD_WORDS);

/** How a folded word of a text speaks, or undefined where it says nothing. */
export const findCue = (word: string): CueKind | undefined => CUES.find(word);

/** What a folded word beside a name says of it, or undefined where it is no such noun. */
export const findHead = (word: string): Head | undefined => HEADS.find(word);

/** Whether such a noun may begin with these three letters. */
export const mayBeginHead = (letters: string): boolean =>
  HEADS.mayHold(stemCode(letters.charCodeAt(0), letters.charCodeAt(1), letters.charCodeAt(2)));

/** The Chinese noun for a craft that a text begins with: 飞船 after 神舟. */
export function findHanHead(text: string): string | undefined {
  return HAN_CUE_WORDS.craft.split(" ").find((word) => text.startsWith(word));
}

/** Chinese words of the field that stand in a text, each where it first does. */
export function findHanCues(text: string): { at: number; word: string; kind: CueKind }[] {
  return (Object.entries(HAN_CUE_WORDS) as [CueKind, string][]).flatMap(([kind, words]) =>
    words.split(" ").flatMap((word) => {
      const at = text.indexOf(word);
      return at < 0 ? [] : [{ at, word, kind }];
    }),
  );
}
