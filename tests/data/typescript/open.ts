// A client that meets a code which its document does not list.
import type { paths } from "./openapi";

type NotFound = paths["/users/{id}"]["put"]["responses"][404]["content"]["application/json"];

export const known: NotFound = { error: { code: "user_not_found", message: "No." } };
export const added: NotFound = { error: { code: "user_deleted", message: "No more." } };

export function explain({ error }: NotFound): string {
  switch (error.code) {
    case "user_not_found":
      return "No.";
    default:
      return error.message;
  }
}
