/**
 * What `npm start` and `npm test` need before anything else can be loaded:
 * the project's dependencies and a browser. Plain Node, so that both commands
 * work in a fresh clone.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Names a browser goes by on the PATH, and where installers put it elsewhere. */
const BROWSERS = {
  chromium: {
    variable: "CHROMIUM_PATH",
    debianPackage: "chromium",
    commands: ["chromium", "chromium-browser"],
    places: ["/Applications/Chromium.app/Contents/MacOS/Chromium", "/snap/bin/chromium"],
  },
  firefox: {
    variable: "FIREFOX_PATH",
    debianPackage: "firefox-esr",
    commands: ["firefox", "firefox-esr"],
    places: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
      "/snap/bin/firefox",
    ],
  },
};

/** Something the person at the keyboard has to do first; the message says what. */
export class SetupError extends Error {}

/**
 * Runs a command in the project's folder with its output shown.
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it ended with 0
 */
export function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/**
 * Installs the locked dependencies unless they are there already.
 * @throws {SetupError} when npm fails
 */
export function installDependencies() {
  const lock = join(ROOT, "package-lock.json");
  // npm writes this file last; older than the lock file means the lock has changed since.
  const installed = join(ROOT, "node_modules/.package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log("Installing dependencies (npm ci) …");
  if (!run("npm", ["ci", "--no-fund", "--no-audit"])) {
    throw new SetupError("npm ci failed; its output above says why.");
  }
}

/**
 * Finds the browsers, installing Debian's where that is allowed, and returns
 * their paths. `CHROMIUM_PATH` and `FIREFOX_PATH` come first.
 * @param {("chromium" | "firefox")[]} names
 * @returns {Partial<Record<"chromium" | "firefox", string>>} a path for each that was found
 */
export function findBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0) installDebianPackages(missing.map((name) => BROWSERS[name].debianPackage));
  return Object.fromEntries(names.map((name) => [name, findBrowser(name)]).filter(([, path]) => path));
}

/**
 * What to tell somebody whose machine lacks a browser.
 * @param {("chromium" | "firefox")[]} names
 */
export function explainMissing(names) {
  return names
    .map((name) => {
      const { variable, debianPackage } = BROWSERS[name];
      return `No ${name} was found. Install it (on Debian: apt-get install ${debianPackage}), or set ${variable} to the program's path.`;
    })
    .join("\n");
}

/** @param {"chromium" | "firefox"} name */
function findBrowser(name) {
  const { variable, commands, places } = BROWSERS[name];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [
    process.env[variable],
    ...folders.flatMap((folder) => commands.map((command) => join(folder, command))),
    ...places,
  ];
  return candidates.find((path) => path && isExecutable(path));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string[]} packages */
function installDebianPackages(packages) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync("/usr/bin/apt-get")) return;
  console.log(`Installing ${packages.join(" and ")} (apt-get) …`);
  run("apt-get", ["update", "-q"]);
  run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages]);
}
