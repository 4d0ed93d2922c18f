import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import sharp from "sharp";
import { defineConfig, type ResolvedPublicFile } from "wxt";
import { addCatalogueFiles, lexiconPlugin } from "./data/compile/build";

const ICON_SIZES = [16, 32, 48, 96, 128];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ["@wxt-dev/webextension-polyfill"],
  vite: () => ({ plugins: [lexiconPlugin()] }),
  hooks: {
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

/** Draws the icon's PNG sizes from its one source: stores and Chrome take no SVG. */
async function addIcons(files: ResolvedPublicFile[]): Promise<void> {
  const folder = resolve(".wxt/icons");
  await mkdir(folder, { recursive: true });
  for (const size of ICON_SIZES) {
    const path = `${folder}/${size}.png`;
    await sharp("public/icon.svg", { density: 384 }).resize(size, size).png().toFile(path);
    files.push({ absoluteSrc: path, relativeDest: `icons/${size}.png` });
  }
}
