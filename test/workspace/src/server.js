import { createServer } from "node:http";
import { database } from "./database.js";

const routes = {
  "GET /health": async () => ({ status: 200, body: { ok: true } }),
  "GET /orders": async () => {
    const { rows } = await database.query("select id, customer, total_cents, state from orders order by id desc limit 50");
    return { status: 200, body: rows };
  },
  "POST /orders": async (order) => {
    const { rows } = await database.query(
      "insert into orders (customer, total_cents) values ($1, $2) returning id, state",
      [order.customer, order.totalCents],
    );
    return { status: 201, body: rows[0] };
  },
};

async function readJson(request) {
  const chunks = await request.toArray();
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {};
}

const server = createServer(async (request, response) => {
  const route = routes[`${request.method} ${request.url}`];
  const { status, body } = route ? await route(await readJson(request)) : { status: 404, body: { error: "not found" } };
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
});

server.listen(3000);
process.on("SIGTERM", () => server.close(() => database.end()));
