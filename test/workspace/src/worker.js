import { database } from "./database.js";

/** Confirms the orders that have waited for a minute. */
async function confirmOrders() {
  const { rowCount } = await database.query(
    "update orders set state = 'confirmed' where state = 'new' and created_at < now() - interval '1 minute'",
  );
  if (rowCount > 0) console.log(`confirmed ${rowCount} orders`);
}

const timer = setInterval(confirmOrders, 10_000);
process.on("SIGTERM", () => {
  clearInterval(timer);
  database.end();
});
