# Builds in one stage, runs in another: as a non-root user, with the data in a volume.
FROM denoland/deno:debian-2.9.6 AS build
WORKDIR /app
COPY deno.json deno.lock ./
RUN deno install --frozen
COPY . .
RUN deno task build

FROM denoland/deno:debian-2.9.6
WORKDIR /app
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=8000 \
    DATA_DIR=/data \
    DENO_NO_UPDATE_CHECK=1
COPY --from=build --chown=deno:deno /app/deno.json /app/deno.lock ./
COPY --from=build --chown=deno:deno /app/node_modules ./node_modules
COPY --from=build --chown=deno:deno /app/server ./server
COPY --from=build --chown=deno:deno /app/build ./build
RUN mkdir /data && chown deno:deno /data
USER deno
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["deno", "eval", "--no-config", "const r = await fetch(`http://127.0.0.1:${Deno.env.get('PORT')}/health`); Deno.exit(r.ok ? 0 : 1)"]
STOPSIGNAL SIGTERM
CMD ["deno", "run", "-A", "--frozen", "server/main.ts"]
