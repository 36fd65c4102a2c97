import type { QuestionId } from "../../core/knowledge/ids.gen.ts";
import type { Analysed } from "../analysis.ts";
import { rangeOf } from "../convert.ts";
import type { QuestionPlace } from "../protocol.ts";
import type { Session } from "../session.ts";

/** Answers `dockwise/places`: what is wrong first, then what only touches the question, document by document. */
export async function places(
  session: Session,
  { question }: { readonly question?: QuestionId },
): Promise<readonly QuestionPlace[]> {
  const analysed = await Promise.all(session.documents.all().map(({ uri }) => session.analysis.of(uri)));
  const all = analysed.flatMap((one) => (one ? placesIn(session, one) : []));
  return question === undefined ? all : all.filter((place) => place.question === question);
}

function placesIn({ service }: Session, { snapshot, document, findings }: Analysed): QuestionPlace[] {
  const { uri, lines } = snapshot;
  return [
    ...findings.flatMap(({ questions, span, message }) =>
      questions.map((question) => ({
        question,
        uri,
        range: rangeOf(lines, span),
        label: message,
        finding: true,
      })),
    ),
    ...service.touched(document).map(({ question, span, label }) => ({
      question,
      uri,
      range: rangeOf(lines, span),
      label,
      finding: false,
    })),
  ];
}
