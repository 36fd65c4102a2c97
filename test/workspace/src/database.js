import pg from "pg";

export const database = new pg.Pool({
  host: process.env.DATABASE_HOST ?? "localhost",
  user: "postgres",
  password: process.env.DATABASE_PASSWORD,
});
