import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import sharp from "sharp";
import { defineConfig, type ResolvedPublicFile } from "wxt";
import { addCatalogueFiles, lexiconPlugin } from "./data/compile/build";

const ICON_SIZES = [16, 32, 48, 96, 128];
const STORE_ICON_SIZE = 128;
/** Pixels that a unit of the icon's source is drawn to before it is scaled down. */
const ICON_SCALE = 6;
/** The source without its clear space. */
const ICON_DRAWING = { left: 16 * ICON_SCALE, top: 16 * ICON_SCALE, width: 96 * ICON_SCALE, height: 96 * ICON_SCALE };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ["@wxt-dev/webextension-polyfill"],
  vite: () => ({ plugins: [lexiconPlugin()] }),
  hooks: {
    // In shadow roots Firefox heeds ::highlight rules of user style sheets alone; Chromium has highlights inherit.
    "build:manifestGenerated": ({ config }, { content_scripts }) => {
      if (config.browser !== "firefox") return;
      for (const script of content_scripts ?? []) Object.assign(script, { css_origin: "user" });
    },
    "build:publicAssets": async (_wxt, files) => {
      addCatalogueFiles(files);
      await addIcons(files);
    },
  },
  manifest: ({ browser }) => ({
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    default_locale: "en",
    icons: Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/${size}.png`])),
    permissions: ["storage", "activeTab"],
    commands: {
      "next-mention": {
        suggested_key: { default: "Alt+Shift+N" },
        description: "__MSG_command_next__",
      },
      "previous-mention": {
        suggested_key: { default: "Alt+Shift+P" },
        description: "__MSG_command_previous__",
      },
    },
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    },
    // caretPositionFromPoint, by which a mark under the pointer is found; Popover, CSS highlights and light-dark() are older.
    ...(browser !== "firefox" && { minimum_chrome_version: "128" }),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "perilune@perilune.example",
          strict_min_version: "140.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
  }),
});

/**
 * Draws the icon's PNG sizes from its one source: stores and Chrome take no SVG.
 * The stores' size keeps the clear space they ask for; in the others, which
 * stand in toolbars, the drawing fills the square.
 * https://developer.chrome.com/docs/webstore/images#icons
 */
async function addIcons(files: ResolvedPublicFile[]): Promise<void> {
  const folder = resolve(".wxt/icons");
  await mkdir(folder, { recursive: true });
  for (const size of ICON_SIZES) {
    const path = `${folder}/${size}.png`;
    const icon = sharp("public/icon.svg", { density: ICON_SCALE * 72 });
    if (size < STORE_ICON_SIZE) icon.extract(ICON_DRAWING);
    await icon.resize(size, size).png().toFile(path);
    files.push({ absoluteSrc: path, relativeDest: `icons/${size}.png` });
  }
}
