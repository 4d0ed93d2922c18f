/**
 * The web as the tests' browsers see it: a proxy that answers for every host
 * itself. Whatever a browser asks of the network comes by here, so a request
 * that a page did not make cannot hide.
 */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The host of the tests' own pages; a second one stands for "another site". */
export const HOST = "news.example";
export const OTHER_HOST = "other.example";

interface Served {
  body: string | Buffer;
  headers: Record<string, string>;
}

export class Site {
  /** Every address asked for since the last `forget`, tunnels as `host:port`. */
  readonly requests: string[] = [];
  readonly #pages = new Map<string, Served>();
  readonly #server = createServer((request, response) => this.#answer(request, response));

  private constructor() {
    this.#server.on("connect", (request, socket) => {
      this.requests.push(request.url ?? "");
      socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    });
  }

  static async open(): Promise<Site> {
    const site = new Site();
    await new Promise<void>((resolve) => site.#server.listen(0, "127.0.0.1", resolve));
    return site;
  }

  /** The proxy's port on 127.0.0.1. */
  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Serves this HTML at `path`; gives its address. */
  serve(path: string, html: string | Buffer, headers: Record<string, string> = {}, host = HOST): string {
    this.#pages.set(`${host}${path}`, {
      body: html,
      headers: { "content-type": "text/html; charset=utf-8", ...headers },
    });
    return `http://${host}${path}`;
  }

  /** Serves a saved page; gives its address. */
  async serveFile(file: URL | string, headers: Record<string, string> = {}): Promise<string> {
    const name = file.toString().split("/").pop()!;
    return this.serve(`/${name}`, await readFile(file), headers);
  }

  forget(): void {
    this.requests.length = 0;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    this.requests.push(url.href);
    const page = this.#pages.get(`${url.host}${url.pathname}`);
    if (page) response.writeHead(200, page.headers).end(page.body);
    else if (url.pathname === "/favicon.ico") response.writeHead(204).end();
    else response.writeHead(404).end();
  }
}
