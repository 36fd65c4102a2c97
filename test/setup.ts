import fc from "fast-check";

// The gate has to say the same thing twice; FC_SEED looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261123) });
