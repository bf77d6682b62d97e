# A static program alone: no shell, no libraries, no user but one without rights.
#   docker build --build-arg RUST=rust:1.88-alpine3.22@sha256:... --tag palam . && docker run --rm -v "$PWD:/work:ro" palam check
# A tag can be moved to another image, so there is no default: whoever builds names the digest, see docs/packaging.md.
ARG RUST
# hadolint ignore=DL3006
FROM ${RUST} AS build
WORKDIR /build
COPY . .
RUN cargo build --release --locked --bin palam

FROM scratch
COPY --from=build /build/target/release/palam /palam
COPY --from=build /build/LICENSE /build/LICENSE-APACHE /build/LICENSE-MIT /
USER 65532:65532
WORKDIR /work
ENTRYPOINT ["/palam"]
