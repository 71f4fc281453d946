import { type APIApplication, type REST, Routes } from 'discord.js';

/** Asks once whose the token is; after a failure, again. */
export function askApplicationId(rest: REST): () => Promise<string> {
  let asked: Promise<string> | undefined;
  return () => {
    asked ??= ask(rest).catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}

async function ask(rest: REST): Promise<string> {
  return ((await rest.get(Routes.currentApplication())) as APIApplication).id;
}
