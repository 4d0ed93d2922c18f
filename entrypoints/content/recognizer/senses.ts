/** Words that tell, beside a name, which of its meanings it has. Folded. */
import { WordList } from "./word-list";

/** Between a noun and its name: "a probe named Lucy". */
export const NAMING = new WordList(
  "named called dubbed christened nicknamed baptise baptisee nomme nommee namens genannt",
);

/** Who sends missions; before a name, with or without 's, they own it. */
export const AGENCIES = new WordList(
  "nasa nasas esa esas jaxa jaxas isro cnsa cmsa roscosmos spacex spacexs noaa eumetsat cnes dlr asi csa kari mbrsc jpl " +
    "boeing spaceil ispace isas nasda наса роскосмос роскосмоса еса spacexа",
);

/** Countries and their people, as they own a craft: "China's", "the Soviet". */
export const COUNTRIES = new WordList(
  "american america china chinese russia russian russias soviet japan japanese india indian europe european uae emirati israel " +
    "israeli korea korean britain british german italian canadian french us u.s uk русский российский советский американский " +
    "европейский китайский японский chinas europas indiens chinois chinoise russe russes sovietique europeen europeenne " +
    "americain americaine japonais japonaise russische russischen chinesische chinesischen europaische europaischen sowjetische",
);

/** Before the name of a thing in the sky. */
export const BODIES = new WordList(
  "asteroid asteroids planet planets dwarf moon moons comet star stars constellation galaxy crater exoplanet goddess god titan " +
    "asteroide planete lune comete etoile planeten mond komet stern sternbild " +
    "астероид астероида планета планеты звезда созвездие кратер",
);

/** "aboard", in the languages read. */
export const ABOARD = new WordList("aboard onboard bord борту");

/** Before "on" and a craft's name: "flew on Endeavour". */
export const RIDING = new WordList("flew fly flies flown flying rode riding");

/** What nothing but a craft does, as the word after its name or after "will", "was" and the like. */
export const CRAFT_ONLY_VERBS = new WordList(
  "orbits orbited orbiting orbit docked docks undocked undocks deorbited reentered relaunched " +
    "umkreist umkreiste koppelte пристыковался отстыковался прилунился",
);

/** The same with the word after it: "lifted off", "splashed down". */
export const CRAFT_ONLY_PHRASES = new WordList(
  "lifted/off lifts/off blasted/off blasts/off touched/down splashed/down splashes/down entered/orbit reached/orbit",
);

/** What a craft does, and firms, birds and boxers. */
export const FLIGHT_VERBS = new WordList(
  "landed lands land launched launches launch flew flies fly photographed imaged swung exploded disintegrated soared " +
    "survole survolera decolle decollera atterri landete startete приземлился стартовал",
);

/** What a craft does, and others too. */
export const CRAFT_VERBS = new WordList(
  "arrived arrives captured captures snapped beamed sent sends detected discovered revealed measured observed spotted " +
    "circled entered carried carries passed reached found crashed took takes made makes left lost brought gave broke " +
    "completed completes returned flying continues continued spent studied explored mapped carry",
);

/** Who or what goes with a crewed craft: "Discovery's last crew", "the crew of Endeavour". */
export const CREWS = new WordList(
  "crew crews astronauts cosmonauts taikonauts commander pilot equipage besatzung экипаж космонавты",
);

/** What a craft sends home. */
export const IMAGERY = new WordList(
  "image images picture pictures photo photos photograph photographs data observations view views measurements video " +
    "camera cameras instrument instruments bild bilder aufnahme aufnahmen daten donnees снимок снимки",
);

/** What befalls a craft, or belongs to one. */
export const VOYAGES = new WordList(
  "plunge flyby orbit orbits landing launch liftoff descent ascent approach touchdown splashdown reentry trajectory antenna " +
    "thruster thrusters heatshield transmitter signal telemetry solar arrays",
);

/** Before "by" and a craft's name. */
export const DONE_BY = new WordList(
  "found discovered detected captured imaged observed taken spotted photographed seen recorded returned studied visited " +
    "measured revealed made mapped snapped explored",
);

/** Before "with" and a craft's name. */
export const CONTACTS = new WordList("contact communication communications touch");

/** Between a name and its verb. */
export const AUXILIARIES = new WordList("will would has have had is was to should could can may");

/** What people do, as the word after a name. */
export const PERSON_VERBS = new WordList(
  "said says told tells thinks thought wrote writes added adds tweeted married sings sang plays played smiled laughed died " +
    "born believes asked asks replied argued stars starred hates loves he she who his her",
);

/** Before a person's name. */
export const PERSON_TITLES = new WordList(
  "mr mrs ms miss dr sir saint st lady lord king queen prince princess professor prof captain president senator judge " +
    "herr frau monsieur madame mme господин госпожа",
);

/** What makes a firm, place or work of the name before it. */
export const FOREIGN_HEADS = new WordList(
  "inc corp corporation ltd llc plc co company group holdings airlines airline airways theater theatre theaters hospital hospitals " +
    "university college school academy street avenue road boulevard lane square park county city river valley lake island islands " +
    "beach creek mountain mountains hills bay records awards award channel news magazine times post press bank club hotel hotels " +
    "resort casino motors films film pictures studios studio entertainment technologies technology software systems capital " +
    "management partners financial insurance global energy oil resources mining mines prize cup league fc united church chapel " +
    "cathedral temple bookstore books publishing publishers stadium arena center centre gmbh ag sa sarl foundation trust " +
    "crater craters nebula constellation basin mons planum planitia cafe bar restaurant pharmacy wines vineyards accords",
);

/** The same, written small too: "Hubble constant", "Apollo hospital", "Gemini zodiac". */
export const FOREIGN_NOUNS = new WordList(
  "constant law laws effect equation equations sign signs zodiac horoscope crater craters nebula constellation asteroid comet " +
    "theater theatre hospital hospitals university college school street airport airlines stadium goddess gene protein " +
    "headache headaches cluster clusters codebase compiler language",
);

/** Function words that begin sentences and titles with a capital without being part of a name. */
export const FUNCTION_WORDS = new WordList(
  "the a an and or but nor so yet if as at by for from in into of off on onto out over to up via with without within while when " +
    "where why how what which who whose this that these those it its he she they we you i his her their our my your is was are were " +
    "be been being has have had will would can could may might must shall should do does did not no yes also after before " +
    "since until during about above across against along among around behind below beneath beside between beyond despite down " +
    "except inside near past per than through throughout toward towards under unlike upon then there here now today yesterday " +
    "meanwhile however once both each every all some any many most only just even still like such because although though " +
    "whether another more new old first last next early late future former original image photo picture video watch see meet " +
    "how why photos credit images launching sending using called named unlike including " +
    "der die das den dem des ein eine einer einem einen und oder aber mit von vom zu zum zur im in am an auf aus bei nach seit " +
    "uber unter vor fur durch wie als wenn weil dass ist war wird hat auch noch nur neue neuen " +
    "le la les l un une des du de et ou mais dans sur sous avec pour par en au aux ce cette ces son sa ses est etait selon apres avant " +
    "depuis pendant quand comme " +
    "в во на с со к ко у о об от до из за над под при про по для без через и а но или что как когда это его ее их",
);

/** Before an ordinary word written with a capital: "a Viking", "any Hope". */
export const ORDINARY_BEFORE = new WordList("a an any some no my your our his her their another every this such much");
/** After one: "Discovery of", "Hope for". */
export const ORDINARY_AFTER = new WordList("of for that");

/** Words and names that are a slip or two away from a name's word and no misspelling of it. Lower case. */
export const NO_NAMES = new WordList(
  "galilean galilei colombia colombian atlantic atlanta galilee starling starlings airliner airliners marines marine marina martian martians " +
    "discover discovers insurance assurance challenges passenger passengers messages massager survey purveyor beetle " +
    "explore explores arbiter orbital marinas mercer congress hubbell keller kessler chandler chandran wanders ranges " +
    "rangers mariners vikings pioneered voyages voyage columbian roseate rosette priest serious cleopatra apologies " +
    "density security personal persons perseverant integrity centric clipping article articles satellites explosion " +
    "columbus columbia artesian",
);
