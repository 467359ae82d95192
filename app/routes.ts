/** The URL table, grouped by who may visit. */
import { index, layout, prefix, route, type RouteConfig } from "@react-router/dev/routes";

export default [
  // Candidates
  index("routes/home.tsx"),
  route("theme", "routes/theme.ts"),
  route("occupations", "routes/occupations.ts"),
  route("resumes", "routes/resumes/upload.tsx"),
  ...prefix("resumes/:id", [
    index("routes/resumes/profile.tsx"),
    route("edit", "routes/resumes/edit.tsx"),
    route("reading", "routes/resumes/reading.ts"),
    route("export", "routes/resumes/export.ts"),
  ]),
  route("practice", "routes/practice/list.tsx"),
  route("practice/new", "routes/practice/start.tsx"),
  route("practice/progress", "routes/practice/progress.tsx"),
  route("practice/choose", "routes/practice/choose.tsx"),
  route("practice/review", "routes/practice/review.tsx"),
  route("practice/review/:card", "routes/practice/review-card.tsx"),
  route("practice/answers/:answer", "routes/practice/answer.tsx"),
  route("practice/answers/:answer/beside/:after", "routes/practice/compare.tsx"),
  route("practice/stories", "routes/practice/stories.tsx"),
  route("practice/stories.md", "routes/practice/stories-markdown.ts"),
  route("practice/stories.json", "routes/practice/stories-json.ts"),
  route("practice/stories/new", "routes/practice/story-new.tsx"),
  route("practice/stories/:story", "routes/practice/story.tsx"),
  route("practice/kept", "routes/practice/kept.tsx"),
  route("practice/kept.json", "routes/practice/kept-json.ts"),
  ...prefix("practice/:id", [
    index("routes/practice/interview.tsx"),
    route("events", "routes/practice/interview-events.ts"),
    route("draft", "routes/practice/interview-draft.ts"),
    route("report", "routes/practice/report.tsx"),
    route("report.pdf", "routes/practice/report-pdf.ts"),
    route("report.json", "routes/practice/report-json.ts"),
    route("report/share", "routes/practice/report-share.tsx"),
    route("log.json", "routes/practice/log-json.ts"),
  ]),
  route("question-sets", "routes/question-sets/list.tsx"),
  ...prefix("question-sets/:id", [
    index("routes/question-sets/set.tsx"),
    route("events", "routes/question-sets/events.ts"),
    route("download/:format", "routes/question-sets/download.ts"),
  ]),

  // Whoever was given a link to a report
  ...prefix("shared/:token", [
    index("routes/shared/report.tsx"),
    route("report.pdf", "routes/shared/report-pdf.ts"),
    route("report.json", "routes/shared/report-json.ts"),
  ]),

  // Whoever works on the product: the visual language, which no build contains
  ...(import.meta.env.DEV ? [route("design", "routes/design.tsx")] : []),

  // Programs
  route("health", "routes/health.ts"),
  route("openapi.json", "routes/openapi.ts"),
  route("docs", "routes/docs.ts"),
  ...prefix("api/v1", [
    layout("routes/api/v1/layout.ts", [
      route("health", "routes/api/v1/uptime.ts"),
      route("resume/upload", "routes/api/v1/resume-upload.ts"),
      route("resume/:sessionId", "routes/api/v1/resume.ts"),
      route("resume/:sessionId/read-pictures", "routes/api/v1/resume-read-pictures.ts"),
      route("job-description", "routes/api/v1/job-description.ts"),
      route("interview/start", "routes/api/v1/interview-start.ts"),
      route("interview/answer", "routes/api/v1/interview-answer.ts"),
      route("interview/stream/:sessionId", "routes/api/v1/interview-follow.ts"),
      route("interview/status/:sessionId", "routes/api/v1/interview-status.ts"),
      route("interview/end", "routes/api/v1/interview-end.ts"),
      route("report/:sessionId", "routes/api/v1/report.ts"),
      route("report/:sessionId/shares", "routes/api/v1/report-shares.ts"),
      route("report/:sessionId/shares/:shareId", "routes/api/v1/report-share.ts"),
      route("start-interview", "routes/api/v1/rounds-start.ts"),
      route("submit-answer", "routes/api/v1/rounds-submit.ts"),
      route("session-summary/:sessionId", "routes/api/v1/rounds-summary.ts"),
      route("generate-questions", "routes/api/v1/generate-questions.ts"),
      route("download-results", "routes/api/v1/download-results.ts"),
      route("ws/:clientId", "routes/api/v1/socket.ts"),
      route("question-sets", "routes/api/v1/question-sets/start.ts"),
      route("question-sets/import", "routes/api/v1/question-sets/import.ts"),
      ...prefix("question-sets/:id", [
        index("routes/api/v1/question-sets/set.ts"),
        route("events", "routes/api/v1/question-sets/events.ts"),
        route("cancel", "routes/api/v1/question-sets/cancel.ts"),
        route("skills/:skill/regenerate", "routes/api/v1/question-sets/regenerate.ts"),
        route("questions/:questionId", "routes/api/v1/question-sets/question.ts"),
      ]),
      route("*", "routes/api/v1/missing.ts"),
    ]),
  ]),

  route("*", "routes/missing.ts"),
] satisfies RouteConfig;
