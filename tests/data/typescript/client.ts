// A client that tells the errors of `PUT /users/{id}` apart by their codes.
import type { paths } from "./openapi";

type Responses = paths["/users/{id}"]["put"]["responses"];
type Body<Status extends keyof Responses> = Responses[Status] extends {
  content: { "application/json": infer Body };
}
  ? Body
  : never;
type Failure = Body<404> | Body<409> | Body<429>;

export function explain({ error }: Failure): string {
  switch (error.code) {
    case "user_not_found": {
      // Narrowed to the one type of body that has this code.
      const notFound: Body<404>["error"] = error;
      return notFound.message;
    }
    case "user_email_taken":
    case "user_name_taken":
    case "user_nickname_taken": {
      const conflict: Body<409>["error"] = error;
      // @ts-expect-error: a member of another code
      error.user_id;
      return `${conflict.code}: ${conflict.message}`;
    }
    case "user_exists": {
      const id: number = error.user_id;
      const suggestions: string[] = error.suggestions;
      const until: string | undefined = error.until;
      return `${id} has it until ${until ?? "the end"}: take ${suggestions.join(", ")}.`;
    }
    case "user_locked": {
      const seconds: number = error.wait;
      return `In ${seconds} seconds.`;
    }
    default: {
      // Every code has been handled.
      const none: never = error;
      return none;
    }
  }
}

export const message = ({ error }: Failure): string => error.message;

// @ts-expect-error: a code that no response has
export const unknown: Failure["error"]["code"] = "user_lost";

// @ts-expect-error: a code of another status
export const misplaced: Body<404>["error"]["code"] = "user_locked";
